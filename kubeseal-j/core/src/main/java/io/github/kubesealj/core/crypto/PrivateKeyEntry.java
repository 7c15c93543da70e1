package io.github.kubesealj.core.crypto;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A private key that opens values, with the certificate that seals for it where there is one.
 *
 * <p>Guarantee: RSA of 2048 to 8192 bits, its numbers belong together, and the certificate is this
 * key's. {@link #toString} shows the name and the fingerprint only. Immutable and thread-safe.
 */
public final class PrivateKeyEntry {
  private final String name;
  private final Instant created;
  private final RSAPrivateCrtKey privateKey;
  private final @Nullable SealingCertificate certificate;
  private final String fingerprint;

  private PrivateKeyEntry(
      String name,
      Instant created,
      RSAPrivateCrtKey privateKey,
      @Nullable SealingCertificate certificate) {
    this.name = name;
    this.created = created;
    this.privateKey = privateKey;
    this.certificate = certificate;
    this.fingerprint = RsaKeys.fingerprint(privateKey.getModulus(), privateKey.getPublicExponent());
  }

  /**
   * A key without a certificate: it opens, but never becomes the sealing key.
   *
   * @param name what to call it in messages: a Secret's or a file's name
   * @param created when it came to be, for the order of keys
   * @param keyPem PEM, PKCS#1 or PKCS#8; the first private key counts
   * @throws KeyMaterialException if it holds no usable RSA private key
   */
  public static PrivateKeyEntry parse(String name, Instant created, byte[] keyPem)
      throws KeyMaterialException {
    return new PrivateKeyEntry(name, created, PrivateKeys.parse(keyPem), null);
  }

  /**
   * A key with its certificate.
   *
   * @throws KeyMaterialException if the certificate belongs to another key
   */
  public PrivateKeyEntry withCertificate(SealingCertificate sealing) throws KeyMaterialException {
    if (!sealing.publicKey().getModulus().equals(privateKey.getModulus())
        || !sealing.publicKey().getPublicExponent().equals(privateKey.getPublicExponent())) {
      throw new KeyMaterialException(
          Reason.MISMATCH, "the certificate belongs to another key than the private key beside it");
    }
    return new PrivateKeyEntry(name, created, privateKey, sealing);
  }

  /** What to call it in messages. */
  public String name() {
    return name;
  }

  /** When it came to be. */
  public Instant created() {
    return created;
  }

  /** The certificate that seals for it, if known. */
  public Optional<SealingCertificate> certificate() {
    return Optional.ofNullable(certificate);
  }

  /** {@code SHA256:…} over the SSH wire form of the public key. */
  public String fingerprint() {
    return fingerprint;
  }

  RSAPrivateCrtKey privateKey() {
    return privateKey;
  }

  int modulusBytes() {
    return RsaKeys.modulusBytes(privateKey);
  }

  @Override
  public String toString() {
    return "PrivateKeyEntry[" + name + ", " + fingerprint + "]";
  }
}
