package io.github.kubesealj.core.crypto;

import java.util.Arrays;
import java.util.Base64;

/**
 * One sealed value. The grammar, of which this class is the only owner:
 *
 * <pre>
 *   text       = base64(item)                 ; RFC 4648 §4 with padding, CR and LF skipped on reading
 *   item       = length rsa-block gcm-output
 *   length     = 2 bytes                      ; unsigned, big-endian: bytes of rsa-block
 *   rsa-block  = length bytes                 ; RSAES-OAEP (RFC 8017 §7.1) of the session key, hash
 *                                             ; SHA-256, MGF1 with SHA-256, label: {@link SealingLabel}
 *   gcm-output = *byte                        ; AES-GCM of the value: nonce 12 zero bytes, no
 *                                             ; additional data, 16-byte tag at the end
 * </pre>
 *
 * <p>A writer makes the session key of 32 fresh random bytes for every value, which is what makes
 * the constant nonce safe, and the rsa-block as long as the modulus. There is no version, no key
 * id, no compression and no limit of size.
 *
 * <p>Immutable as long as the arrays inside, which never leave this package, are left alone.
 */
public sealed interface Ciphertext {
  /** A text with a base64 error or too short for its length field: no key can open it. */
  record Malformed(String message) implements Ciphertext {}

  /** A text that has the shape of a sealed value. */
  final class Parsed implements Ciphertext {
    private final byte[] rsaBlock;
    private final byte[] gcmOutput;

    Parsed(byte[] rsaBlock, byte[] gcmOutput) {
      this.rsaBlock = rsaBlock;
      this.gcmOutput = gcmOutput;
    }

    byte[] rsaBlock() {
      return rsaBlock;
    }

    byte[] gcmOutput() {
      return gcmOutput;
    }

    /** The base64 text, without line breaks. */
    public String text() {
      byte[] item = new byte[LENGTH_BYTES + rsaBlock.length + gcmOutput.length];
      item[0] = (byte) (rsaBlock.length >> 8);
      item[1] = (byte) rsaBlock.length;
      System.arraycopy(rsaBlock, 0, item, LENGTH_BYTES, rsaBlock.length);
      System.arraycopy(gcmOutput, 0, item, LENGTH_BYTES + rsaBlock.length, gcmOutput.length);
      return Base64.getEncoder().encodeToString(item);
    }
  }

  /** Bytes of the length field. */
  int LENGTH_BYTES = 2;

  /** Reads the text of a sealed value; never throws. */
  static Ciphertext parse(String text) {
    return switch (GoBase64.decode(text)) {
      case GoBase64.Illegal illegal -> new Malformed(illegal.message());
      case GoBase64.Decoded(byte[] item) -> split(item);
    };
  }

  private static Ciphertext split(byte[] item) {
    if (item.length < LENGTH_BYTES) {
      return new Malformed(Opening.NO_KEY);
    }
    int length = (item[0] & 0xff) << 8 | (item[1] & 0xff);
    if (item.length < LENGTH_BYTES + length) {
      return new Malformed(Opening.NO_KEY);
    }
    return new Parsed(
        Arrays.copyOfRange(item, LENGTH_BYTES, LENGTH_BYTES + length),
        Arrays.copyOfRange(item, LENGTH_BYTES + length, item.length));
  }
}
