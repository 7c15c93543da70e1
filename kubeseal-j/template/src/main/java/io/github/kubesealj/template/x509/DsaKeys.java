package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.limit.Budget;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.util.BigIntegers;

/**
 * DSA keys, which can be made and read, and nothing else. The domain of all that are made is the
 * same, unlike in Go: finding a new one takes seconds. It is made as FIPS 186-4 A.1.1.2 and A.2.3
 * say, with SHA-256, index 1 and the seed below, so that anyone can check that nothing is hidden in
 * it.
 *
 * <p>Seed: 97b3c668fe766e74ab9781f88d0104ed95f10d8cf4c75e0e4d25aa0704a3102e
 */
public final class DsaKeys {
  private static final BigInteger P =
      new BigInteger(
          "e5e6d77ea8aed1a9a4b39382f423f45b425ed41bf8260de9804d414d1724bbf8"
              + "b0dbfba218ab9b525ef3f992fcb3f0d03438386af46aa0c25a22a21e87308586"
              + "045f1743c221d77a64c697d0c68ba519227285f628e36fd0264123310db699e9"
              + "9f7eb185e9cfa53d4ab61f97cabb48abcdbfa0189ef105322f2262b107038af1"
              + "b5109b7b6d4aef9020f0b2d007a50dd55f8045a04afb6e92f0d1ae80baf2a180"
              + "1f6c075396220fc040750f272cd27a2d5d65855f050ea162a9572c7b9c357e78"
              + "64f2485d58d378ee699a136599f3441d65f53df55942c08c84f08bde5a835352"
              + "fa37085cbda28fe811c1d3c89da894c72e4f284bc29181e080324ee33f0bdcf5",
          16);

  private static final BigInteger Q =
      new BigInteger("83b64e675b0c15b4a45122a027d3c820ac5819846ab66f5a2a20f9bbbbc68c4d", 16);

  private static final BigInteger G =
      new BigInteger(
          "ccd3ff5fe47a2dcb3908ec6b7c6b52bb30d7d4801aee97988cd1fabff8ef233b"
              + "acbe390432eb7e490195bda3ed98a056c6d300bb742ac07256814ac8f50298bc"
              + "b0abb107877e9a1660f354034f97b4f2016724b22bb13d267bd95e237b08886d"
              + "25bde20586c342875cd2b6905da7a8d17b0ed2cf488e9f28ec79150b25474038"
              + "19b05f38c0dfdc7511b9074ca533e9b61451a959d3eb4853261fc699abcec710"
              + "2cdd13c6444bf219c6739579f80a35d66b9588974636615b0275417191b574c4"
              + "78ea93e195fee2f38fe73dfefc7141e0242aeffda40298c465df28dc64d4fe5f"
              + "13f56c234c30109ad9441ff1c8c7cca4848b4862f59f1557bca16cb592fd03db",
          16);

  private static final int NUMBERS = 6;

  private DsaKeys() {}

  /** A new key of 2048 and 256 bits. */
  public static PrivateKey generate(Budget budget, SecureRandom random) {
    budget.key();
    BigInteger x =
        BigIntegers.createRandomInRange(
            BigInteger.ONE, Q.subtract(BigInteger.ONE), new MeteredRandom(budget, random));
    return of(BigInteger.ZERO, P, Q, G, G.modPow(x, P), x);
  }

  /** A key, written as {@code openssl dsa} does: version, domain, public and private number. */
  static PrivateKey of(ASN1Sequence key) {
    BigInteger[] numbers = new BigInteger[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      numbers[i] = ASN1Integer.getInstance(key.getObjectAt(i)).getValue();
    }
    numbers[0] = BigInteger.ZERO;
    return of(numbers);
  }

  private static PrivateKey of(BigInteger... numbers) {
    ASN1Encodable[] integers = new ASN1Encodable[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      integers[i] = new ASN1Integer(numbers[i]);
    }
    return new PrivateKey("DSA PRIVATE KEY", new DERSequence(integers), null, null);
  }
}
