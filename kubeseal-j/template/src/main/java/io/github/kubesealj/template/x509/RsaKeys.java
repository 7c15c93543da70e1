package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** RSA keys, of two primes. */
public final class RsaKeys {
  private static final AlgorithmIdentifier ALGORITHM =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
  private static final BigInteger ONE = BigInteger.ONE;
  private static final int MIN_BITS = 1024;

  /** Go has no upper bound; one operation with such a key already takes a tenth of a second. */
  static final int MAX_BITS = 8192;

  private RsaKeys() {}

  /** A new key; the time it takes is watched wherever it draws randomness. */
  public static PrivateKey generate(Budget budget, SecureRandom random, int bits) {
    budget.key();
    return Der.guarded(
        "no RSA key can be made",
        () -> {
          KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
          generator.initialize(bits, new MeteredRandom(budget, random));
          byte[] der = generator.generateKeyPair().getPrivate().getEncoded();
          return of(RSAPrivateKey.getInstance(PrivateKeyInfo.getInstance(der).parsePrivateKey()));
        });
  }

  /**
   * The key of these numbers.
   *
   * @throws FunctionException where Go would refuse them, where they are of a third prime, and
   *     where the key is longer than 8192 bits
   */
  static PrivateKey of(Budget budget, RSAPrivateKey key) {
    budget.checkTime();
    if (key.getModulus().bitLength() > MAX_BITS) {
      throw new FunctionException("RSA keys this long are not supported");
    }
    if (!isPublicValid(key) || !Der.guarded("the RSA key is invalid", () -> fits(key))) {
      throw new FunctionException("the RSA key is invalid");
    }
    return of(key);
  }

  private static PrivateKey of(RSAPrivateKey key) {
    return Der.guarded(
        "the RSA key cannot be written",
        () -> {
          PrivateKeyInfo info = new PrivateKeyInfo(ALGORITHM, key);
          PrivateKey.Signing signing =
              random ->
                  new JcaContentSignerBuilder("SHA256withRSA")
                      .setSecureRandom(random)
                      .build(javaKey(info));
          return new PrivateKey(
              "RSA PRIVATE KEY",
              key,
              info,
              new PrivateKey.Certifier(
                  publicKey(key.getModulus(), key.getPublicExponent()), signing));
        });
  }

  /** The public key of these numbers. */
  static SubjectPublicKeyInfo publicKey(BigInteger modulus, BigInteger exponent) {
    return Der.guarded(
        "the RSA key cannot be written",
        () -> new SubjectPublicKeyInfo(ALGORITHM, new RSAPublicKey(modulus, exponent)));
  }

  /**
   * What is encrypted to a key, by OAEP with this hash for both its uses and no label.
   *
   * @param hash its Java name
   * @throws FunctionException where it was not encrypted so, to this key, or the key is not RSA
   */
  public static String decryptOaep(Budget budget, PrivateKey key, String encrypted, String hash) {
    budget.string(encrypted.length());
    budget.checkTime();
    return Der.guarded(
        "RSA decryption failed",
        () -> {
          Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
          OAEPParameterSpec parameters =
              new OAEPParameterSpec(
                  hash, "MGF1", new MGF1ParameterSpec(hash), PSource.PSpecified.DEFAULT);
          cipher.init(Cipher.DECRYPT_MODE, javaKey(key.info()), parameters);
          return Utf8.ofBytes(cipher.doFinal(Utf8.toBytes(encrypted)));
        });
  }

  /** The key to use, which must not be too short; to be read and written it may. */
  private static RSAPrivateCrtKey javaKey(PrivateKeyInfo info) throws GeneralSecurityException {
    RSAPrivateCrtKey key =
        (RSAPrivateCrtKey)
            KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Der.bytes(info)));
    if (key.getModulus().bitLength() < MIN_BITS) {
      throw new FunctionException("RSA keys this short are insecure");
    }
    return key;
  }

  private static boolean isPublicValid(RSAPrivateKey key) {
    BigInteger e = key.getPublicExponent();
    return key.getVersion().signum() == 0
        && key.getModulus().signum() > 0
        && key.getModulus().testBit(0)
        && e.compareTo(ONE) > 0
        && e.bitLength() < Integer.SIZE
        && e.testBit(0);
  }

  /** Go's checks: signing with numbers that do not fit together would give the key away. */
  private static boolean fits(RSAPrivateKey key) {
    BigInteger n = key.getModulus();
    BigInteger e = key.getPublicExponent();
    BigInteger d = key.getPrivateExponent();
    BigInteger p = key.getPrime1();
    BigInteger q = key.getPrime2();
    BigInteger p1 = p.subtract(ONE);
    BigInteger q1 = q.subtract(ONE);
    int half = n.bitLength() / 2;
    return inRange(p, n)
        && inRange(q, n)
        && inRange(d, n)
        && p.multiply(q).equals(n)
        && d.mod(p1).equals(key.getExponent1())
        && d.mod(q1).equals(key.getExponent2())
        && e.multiply(d).mod(p1).equals(ONE)
        && e.multiply(d).mod(q1).equals(ONE)
        && inRange(key.getCoefficient(), p)
        && key.getCoefficient().multiply(q).mod(p).equals(ONE)
        && p.subtract(q).abs().bitLength() > half - 100
        && d.bitLength() > half;
  }

  private static boolean inRange(BigInteger number, BigInteger bound) {
    return number.compareTo(ONE) >= 0 && number.compareTo(bound) < 0;
  }
}
