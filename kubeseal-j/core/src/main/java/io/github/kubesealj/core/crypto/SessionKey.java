package io.github.kubesealj.core.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * The AES key of one sealed value; wiped on close. Encrypts exactly one value, because the nonce is
 * constant.
 */
final class SessionKey implements SecretKey, AutoCloseable {
  private static final long serialVersionUID = 1L;
  private static final int BYTES = 32;
  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;

  private final transient byte[] key;

  private SessionKey(byte[] key) {
    this.key = key;
  }

  static SessionKey generate(SecureRandom random) {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    return new SessionKey(key);
  }

  /** Takes the array over; null if it has not the length of an AES key, and is wiped then. */
  static @Nullable SessionKey adopt(byte[] key) {
    // Writers make 32 bytes; Go's reader takes any AES key length, and so do we.
    if (key.length == 16 || key.length == 24 || key.length == BYTES) {
      return new SessionKey(key);
    }
    Arrays.fill(key, (byte) 0);
    return null;
  }

  byte[] view() {
    return key;
  }

  byte[] encrypt(byte[] value) {
    try {
      return gcm(Cipher.ENCRYPT_MODE).doFinal(value);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  /** The value, the caller's to wipe; null if the tag does not fit. */
  byte @Nullable [] decrypt(byte[] gcmOutput) {
    try {
      return gcm(Cipher.DECRYPT_MODE).doFinal(gcmOutput);
    } catch (AEADBadTagException refused) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  private Cipher gcm(int mode) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, this, new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
    return cipher;
  }

  @Override
  public String getAlgorithm() {
    return "AES";
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    return key.clone();
  }

  @Override
  public void close() {
    Arrays.fill(key, (byte) 0);
  }

  @Override
  public String toString() {
    return "SessionKey[" + key.length + " bytes]";
  }
}
