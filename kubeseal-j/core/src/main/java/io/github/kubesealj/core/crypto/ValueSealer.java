package io.github.kubesealj.core.crypto;

import java.security.SecureRandom;

/**
 * Seals single values for the holder of a certificate's private key.
 *
 * <p>Guarantee: every call uses a fresh session key, so the same value sealed twice gives unrelated
 * texts. Non-guarantee: the length of the value shows in the length of the text, and nothing proves
 * who sealed it. Expiry is not looked at here. Thread-safe.
 */
public final class ValueSealer {
  private final SealingCertificate certificate;
  private final SecureRandom random;
  private final RsaOaep rsa;

  /** Seals for a certificate, with session keys from {@code random}. */
  public ValueSealer(SealingCertificate certificate, SecureRandom random) {
    this(certificate, random, new JceRsaOaep());
  }

  ValueSealer(SealingCertificate certificate, SecureRandom random, RsaOaep rsa) {
    this.certificate = certificate;
    this.random = random;
    this.rsa = rsa;
  }

  /** One sealed value, bound to {@code label}; the value stays the caller's. */
  public Ciphertext.Parsed seal(SecretBytes value, SealingLabel label) {
    try (SessionKey key = SessionKey.generate(random)) {
      return new Ciphertext.Parsed(
          rsa.encrypt(certificate.publicKey(), label, key.view()), key.encrypt(value.view()));
    }
  }
}
