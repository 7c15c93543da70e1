package io.github.kubesealj.template.sprig.crypto;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.x509.Base64Text;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-CBC. The key is the first 32 bytes of the password, zeros behind a shorter one; the
 * result is base64 of the IV and the encrypted text.
 */
public final class Aes {
  private static final int KEY_BYTES = 32;
  private static final int BLOCK = 16;

  private final SecureRandom random;

  /** IVs come from {@code random}. */
  public Aes(SecureRandom random) {
    this.random = random;
  }

  /** Sprig's {@code encryptAES}; nothing for nothing. */
  public String encrypt(Budget budget, String password, String text) {
    if (text.isEmpty()) {
      return "";
    }
    int padding = BLOCK - text.length() % BLOCK;
    long size = (long) BLOCK + text.length() + padding;
    budget.string(Base64Text.encodedLength(size));
    budget.memory(3 * size);
    byte[] padded = Arrays.copyOf(Utf8.toBytes(text), text.length() + padding);
    Arrays.fill(padded, text.length(), padded.length, (byte) padding);
    byte[] result = new byte[(int) size];
    byte[] iv = new byte[BLOCK];
    random.nextBytes(iv);
    System.arraycopy(iv, 0, result, 0, BLOCK);
    run(Cipher.ENCRYPT_MODE, password, iv, padded, 0, result, BLOCK);
    Arrays.fill(padded, (byte) 0);
    budget.release(3 * size);
    return Base64Text.encode(result);
  }

  /**
   * Sprig's {@code decryptAES}; nothing for nothing. As there, the last byte says how many to take
   * off, and nothing else is looked at.
   */
  public String decrypt(Budget budget, String password, String encrypted) {
    if (encrypted.isEmpty()) {
      return "";
    }
    budget.string(encrypted.length());
    budget.memory(2L * encrypted.length());
    byte[] bytes = Base64Text.decode(encrypted);
    int length = bytes.length - BLOCK;
    if (length <= 0 || length % BLOCK != 0) {
      throw new FunctionException("encrypted text of a length that cannot be");
    }
    byte[] text = new byte[length];
    run(Cipher.DECRYPT_MODE, password, Arrays.copyOf(bytes, BLOCK), bytes, BLOCK, text, 0);
    int padding = text[length - 1] & 0xFF;
    if (padding > length) {
      throw new FunctionException("padding longer than the text");
    }
    String result = Utf8.ofBytes(Arrays.copyOf(text, length - padding));
    Arrays.fill(text, (byte) 0);
    budget.release(2L * encrypted.length());
    return result;
  }

  private static void run(
      int mode, String password, byte[] iv, byte[] in, int inOffset, byte[] out, int outOffset) {
    byte[] key = Arrays.copyOf(Utf8.toBytes(password), KEY_BYTES);
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
      cipher.doFinal(in, inOffset, in.length - inOffset, out, outOffset);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES is part of every Java platform", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }
}
