package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.value.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Go's {@code base64.StdEncoding}. */
public final class Base64Text {
  private Base64Text() {}

  /** Standard alphabet, padded, one line. */
  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * Reads it: line breaks may stand anywhere, padding must be complete.
   *
   * @throws FunctionException where it is no base64
   */
  public static byte[] decode(String text) {
    String line = withoutLineBreaks(text);
    if (line.length() % 4 != 0) {
      throw new FunctionException("illegal base64 data");
    }
    try {
      return Base64.getDecoder().decode(line.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw new FunctionException("illegal base64 data");
    }
  }

  /** The same, as a byte string. */
  static String decodeToString(String text) {
    return Utf8.ofBytes(decode(text));
  }

  /** The number of characters that so many bytes take. */
  public static long encodedLength(long bytes) {
    return (bytes + 2) / 3 * 4;
  }

  private static String withoutLineBreaks(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        line.append(c);
      }
    }
    return line.toString();
  }
}
