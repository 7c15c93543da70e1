package io.github.kubesealj.core.crypto;

import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;

/**
 * RSAES-OAEP (RFC 8017 §7.1) with SHA-256 for both hash and MGF1: the one operation that costs
 * anything, behind an interface so that a native provider can take it over. Implementations are
 * thread-safe.
 */
interface RsaOaep {
  /** The block, as long as the modulus. */
  byte[] encrypt(RSAPublicKey key, SealingLabel label, byte[] message);

  /**
   * The message, the caller's to wipe; null for every block that does not decrypt, whatever the
   * reason. The block is as long as the modulus.
   */
  byte @Nullable [] decrypt(RSAPrivateCrtKey key, SealingLabel label, byte[] block);
}
