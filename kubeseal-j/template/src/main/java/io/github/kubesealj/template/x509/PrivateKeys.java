package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * Reads private keys. Which DER is well-formed is up to Bouncy Castle; which numbers make a key,
 * and which kinds there are, is as in Go's {@code crypto/x509}.
 */
public final class PrivateKeys {
  private PrivateKeys() {}

  /**
   * PKCS#1.
   *
   * @throws FunctionException where it is none, or the key is no good
   */
  public static PrivateKey pkcs1(Budget budget, String der) {
    return RsaKeys.of(budget, Der.read(budget, der, RSAPrivateKey::getInstance));
  }

  /**
   * SEC 1, as in a block of type EC PRIVATE KEY.
   *
   * @throws FunctionException where it is none, or the curve is none of Go's
   */
  public static PrivateKey sec1(Budget budget, String der) {
    ECPrivateKey key = Der.read(budget, der, ECPrivateKey::getInstance);
    return ec(Der.guarded("unknown elliptic curve", key::getParametersObject), key);
  }

  /**
   * PKCS#8, not encrypted.
   *
   * @throws FunctionException where it is none, or of a kind that Go does not know
   */
  public static PrivateKey pkcs8(Budget budget, String der) {
    return of(budget, Der.read(budget, der, PrivateKeyInfo::getInstance));
  }

  /**
   * The format of {@code openssl dsa}: version, domain, public and private number.
   *
   * @throws FunctionException where it is none
   */
  public static PrivateKey dsa(Budget budget, String der) {
    return Der.read(budget, der, asn1 -> DsaKeys.of(ASN1Sequence.getInstance(asn1)));
  }

  /** The key in parsed PKCS#8. */
  static PrivateKey of(Budget budget, PrivateKeyInfo info) {
    return Der.guarded("invalid private key in PKCS#8", () -> parse(budget, info));
  }

  private static PrivateKey parse(Budget budget, PrivateKeyInfo info) throws IOException {
    ASN1ObjectIdentifier kind = info.getPrivateKeyAlgorithm().getAlgorithm();
    if (kind.equals(EdwardsKeys.ED25519.getAlgorithm())) {
      return EdwardsKeys.ed25519(ASN1OctetString.getInstance(info.parsePrivateKey()).getOctets());
    }
    if (kind.equals(EdwardsKeys.X25519.getAlgorithm())) {
      return EdwardsKeys.x25519(ASN1OctetString.getInstance(info.parsePrivateKey()).getOctets());
    }
    byte[] key = info.getPrivateKey().getOctets();
    if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return RsaKeys.of(budget, Der.read(budget, key, RSAPrivateKey::getInstance));
    }
    if (kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      ECPrivateKey ec = Der.read(budget, key, ECPrivateKey::getInstance);
      ASN1Encodable outer = info.getPrivateKeyAlgorithm().getParameters();
      return ec(outer instanceof ASN1ObjectIdentifier ? outer : ec.getParametersObject(), ec);
    }
    throw new FunctionException("PKCS#8 with a private key of an unknown algorithm");
  }

  private static PrivateKey ec(ASN1Encodable parameters, ECPrivateKey key) {
    return EcKeys.of(
        parameters instanceof ASN1ObjectIdentifier oid ? Curve.ofOid(oid) : null, key.getKey());
  }
}
