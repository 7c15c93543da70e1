package io.github.kubesealj.core.crypto;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Properties;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * An X.509 certificate whose RSA key seals values.
 *
 * <p>Guarantee: the key is RSA of 2048 to 8192 bits. Non-guarantee: usage, CA flag, subject,
 * signature and chain are not looked at, since certificates that teams bring along have any of
 * them, and a certificate out of its time is still parsed: whoever seals asks {@link #expiredAt}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SealingCertificate {
  private static final String PEM_TYPE = "CERTIFICATE";
  private static final String ALLOW_EMPTY_ISSUER = "org.bouncycastle.x509.allow_empty_issuer_cert";

  // Bouncy Castle's, since the JDK's cannot be told to accept an empty issuer.
  private final X509CertificateHolder certificate;
  private final RSAPublicKey publicKey;

  private SealingCertificate(X509CertificateHolder certificate, RSAPublicKey publicKey) {
    this.certificate = certificate;
    this.publicKey = publicKey;
  }

  /**
   * The first certificate of a PEM text; other blocks and text around them are skipped.
   *
   * @throws KeyMaterialException if there is none, or it is malformed, not RSA or of a refused size
   */
  public static SealingCertificate parse(byte[] pem) throws KeyMaterialException {
    for (PemObject block : PemBlocks.read(pem)) {
      if (block.getType().equals(PEM_TYPE)) {
        return decode(block.getContent());
      }
    }
    throw new KeyMaterialException(
        Reason.MISSING, "data does not contain any valid RSA or ECDSA certificates");
  }

  private static SealingCertificate decode(byte[] der) throws KeyMaterialException {
    try {
      X509CertificateHolder holder = withEmptyIssuer(der);
      RSAPublicKey key = rsa(holder.getSubjectPublicKeyInfo());
      RsaKeys.checkSize(key, "the certificate");
      return new SealingCertificate(holder, key);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
      throw new KeyMaterialException(
          Reason.MALFORMED, "a CERTIFICATE block does not hold an X.509 certificate");
    }
  }

  /** Upstream's certificates have no issuer, against RFC 5280 §4.1.2.4: allowed for this call. */
  static X509CertificateHolder withEmptyIssuer(byte[] der) throws IOException {
    Properties.setThreadOverride(ALLOW_EMPTY_ISSUER, true);
    try {
      return new X509CertificateHolder(der);
    } finally {
      Properties.removeThreadOverride(ALLOW_EMPTY_ISSUER);
    }
  }

  private static RSAPublicKey rsa(SubjectPublicKeyInfo info)
      throws KeyMaterialException, IOException, GeneralSecurityException {
    ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
    if (!algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      String name =
          algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)
              ? "an EC key"
              : "a key of algorithm " + algorithm;
      throw new KeyMaterialException(
          Reason.NOT_RSA, "expected RSA public key but found " + name + " in the certificate");
    }
    var numbers = org.bouncycastle.asn1.pkcs.RSAPublicKey.getInstance(info.parsePublicKey());
    return (RSAPublicKey)
        KeyFactory.getInstance("RSA")
            .generatePublic(
                new RSAPublicKeySpec(numbers.getModulus(), numbers.getPublicExponent()));
  }

  /** The sealing key. */
  public RSAPublicKey publicKey() {
    return publicKey;
  }

  /** Start of validity. */
  public Instant notBefore() {
    return certificate.getNotBefore().toInstant();
  }

  /** Last instant of validity. */
  public Instant notAfter() {
    return certificate.getNotAfter().toInstant();
  }

  /** Whether validity has ended by {@code now}. */
  public boolean expiredAt(Instant now) {
    return now.isAfter(notAfter());
  }

  /** {@code SHA256:…} over the SSH wire form of the public key, as {@code ssh-keygen -l} has it. */
  public String fingerprint() {
    return RsaKeys.fingerprint(publicKey);
  }

  /** This certificate alone as PEM, lines of 64 characters ended by LF. */
  public byte[] pem() {
    try {
      return PemBlocks.write(PEM_TYPE, certificate.getEncoded());
    } catch (IOException e) {
      throw new IllegalStateException("a decoded certificate encodes", e);
    }
  }

  @Override
  public String toString() {
    return "SealingCertificate[" + fingerprint() + "]";
  }
}
