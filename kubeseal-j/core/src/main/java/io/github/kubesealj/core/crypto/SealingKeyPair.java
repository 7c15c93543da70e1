package io.github.kubesealj.core.crypto;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;

/**
 * A sealing key just made, as the two PEM texts a key Secret holds: {@code tls.key} (PKCS#1) and
 * {@code tls.crt}, a self-signed certificate with the fields upstream gives it (X.509 v3,
 * SHA256withRSA, random serial of 128 bits, subject = issuer, key usage encipherOnly, CA without
 * path length, subject key identifier).
 *
 * <p>Closing wipes the private key's text. Not thread-safe to close while reading.
 */
public final class SealingKeyPair implements AutoCloseable {
  private final SecretBytes keyPem;
  private final byte[] certificatePem;

  private SealingKeyPair(SecretBytes keyPem, byte[] certificatePem) {
    this.keyPem = keyPem;
    this.certificatePem = certificatePem;
  }

  /**
   * Makes a key; takes up to seconds for long ones.
   *
   * @param bits modulus length, 2048 to 8192
   * @param commonName CN of subject and issuer; the empty text gives an empty name
   * @param notBefore start of validity, cut to seconds by X.509
   * @param validity how long the certificate is valid
   * @throws IllegalArgumentException if {@code bits} is out of range
   */
  public static SealingKeyPair generate(
      int bits, String commonName, Instant notBefore, Duration validity, SecureRandom random) {
    if (bits < RsaKeys.MIN_BITS || bits > RsaKeys.MAX_BITS) {
      throw new IllegalArgumentException("an RSA key has 2048 to 8192 bits, not " + bits);
    }
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits, random);
      KeyPair pair = generator.generateKeyPair();
      byte[] certificate =
          new SelfSignedCertificate(pair, commonName, notBefore, validity).der(random);
      byte[] pkcs1 =
          PrivateKeyInfo.getInstance(pair.getPrivate().getEncoded())
              .parsePrivateKey()
              .toASN1Primitive()
              .getEncoded();
      return new SealingKeyPair(
          SecretBytes.adopt(PemBlocks.write("RSA PRIVATE KEY", pkcs1)),
          PemBlocks.write("CERTIFICATE", certificate));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a sealing key could not be made", e);
    }
  }

  /** {@code tls.key}: PEM, PKCS#1. Wiped with this object. */
  public SecretBytes keyPem() {
    return keyPem;
  }

  /** {@code tls.crt}: PEM, one certificate. */
  public byte[] certificatePem() {
    return certificatePem.clone();
  }

  @Override
  public void close() {
    keyPem.close();
  }
}
