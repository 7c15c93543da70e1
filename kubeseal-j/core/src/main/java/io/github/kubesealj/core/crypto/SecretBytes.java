package io.github.kubesealj.core.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Plaintext bytes that do not print themselves and can be wiped.
 *
 * <p>Guarantee: {@link #toString} never shows content; {@link #equals} takes the same time wherever
 * the contents differ; {@link #close} overwrites this object's bytes, after which every other call
 * throws {@link IllegalStateException}. Non-guarantee: the garbage collector may have copied the
 * bytes before, and what {@link #toByteArray} handed out is the caller's to wipe.
 *
 * <p>Thread-safe as long as no thread closes it while another reads.
 */
public final class SecretBytes implements AutoCloseable {
  private final byte[] bytes;
  private volatile boolean closed;

  private SecretBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy; the caller keeps, and should wipe, its array. */
  public static SecretBytes copyOf(byte[] bytes) {
    return new SecretBytes(bytes.clone());
  }

  /** Takes the array over: the caller must not use it any more. */
  public static SecretBytes adopt(byte[] bytes) {
    return new SecretBytes(bytes);
  }

  /** The UTF-8 form of a text. */
  public static SecretBytes ofUtf8(String text) {
    return new SecretBytes(text.getBytes(UTF_8));
  }

  /** Length in bytes. */
  public int length() {
    return open().length;
  }

  /** A copy of the content, the caller's to wipe. */
  public byte[] toByteArray() {
    return open().clone();
  }

  /** The content itself, for a cipher in this package: read it, do not keep or change it. */
  byte[] view() {
    return open();
  }

  private byte[] open() {
    if (closed) {
      throw new IllegalStateException("secret bytes were wiped");
    }
    return bytes;
  }

  /** Overwrites the content. Closing twice is fine. */
  @Override
  public void close() {
    closed = true;
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecretBytes secret && MessageDigest.isEqual(open(), secret.open());
  }

  /** Tells the length only, so that a hash in a dump says nothing of the content. */
  @Override
  public int hashCode() {
    return Integer.hashCode(bytes.length);
  }

  @Override
  public String toString() {
    return closed ? "SecretBytes[wiped]" : "SecretBytes[" + bytes.length + " bytes]";
  }
}
