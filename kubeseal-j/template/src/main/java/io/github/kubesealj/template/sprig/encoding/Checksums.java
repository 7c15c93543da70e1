package io.github.kubesealj.template.sprig.encoding;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Adler32;

/** Sprig's checksums of a string's bytes. */
public final class Checksums {
  private Checksums() {}

  /** Sprig's {@code sha1sum}, in hex. */
  public static String sha1sum(Budget budget, String bytes) {
    return digest(budget, "SHA-1", bytes);
  }

  /** Sprig's {@code sha256sum}, in hex. */
  public static String sha256sum(Budget budget, String bytes) {
    return digest(budget, "SHA-256", bytes);
  }

  /** Sprig's {@code sha512sum}, in hex. */
  public static String sha512sum(Budget budget, String bytes) {
    return digest(budget, "SHA-512", bytes);
  }

  /** Sprig's {@code adler32sum}, in decimal. */
  public static String adler32sum(Budget budget, String bytes) {
    budget.string(bytes.length());
    Adler32 checksum = new Adler32();
    checksum.update(Utf8.toBytes(bytes));
    return Long.toString(checksum.getValue());
  }

  private static String digest(Budget budget, String algorithm, String bytes) {
    budget.string(bytes.length());
    budget.checkTime();
    try {
      byte[] digest = MessageDigest.getInstance(algorithm).digest(Utf8.toBytes(bytes));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the JDK lacks a digest every JDK has", e);
    }
  }
}
