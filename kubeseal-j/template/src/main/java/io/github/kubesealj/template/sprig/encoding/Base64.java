package io.github.kubesealj.template.sprig.encoding;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.io.ByteArrayOutputStream;

/** Sprig's {@code b64enc} and {@code b64dec}, with the errors of Go's decoder. */
public final class Base64 {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final String text;
  private final ByteArrayOutputStream out;
  private int at;

  private Base64(String text) {
    this.text = text;
    this.out = new ByteArrayOutputStream(text.length() / 4 * 3 + 3);
  }

  /** Sprig's {@code b64enc}. */
  public static String encode(Budget budget, String bytes) {
    budget.string((bytes.length() + 2L) / 3 * 4);
    return java.util.Base64.getEncoder().encodeToString(Utf8.toBytes(bytes));
  }

  /** Sprig's {@code b64dec}: what is no Base64 gives the text of the error as the value. */
  public static String decode(Budget budget, String text) {
    budget.string(text.length());
    Base64 decoder = new Base64(text);
    while (decoder.at < text.length()) {
      int error = decoder.quantum();
      if (error >= 0) {
        return "illegal base64 data at input byte " + error;
      }
    }
    return Utf8.ofBytes(decoder.out.toByteArray());
  }

  /** Decodes up to 4 characters; gives the place of an error, or -1. */
  private int quantum() {
    int bits = 0;
    int count = 0;
    while (count < 4) {
      if (at == text.length()) {
        return count == 0 ? -1 : at - count;
      }
      char c = text.charAt(at++);
      int value = ALPHABET.indexOf(c);
      if (value >= 0) {
        bits |= value << (18 - 6 * count);
        count++;
      } else if (c == '=') {
        return padding(bits, count);
      } else if (c != '\n' && c != '\r') {
        return at - 1;
      }
    }
    write(bits, 3);
    return -1;
  }

  /** What follows the first padding character. */
  private int padding(int bits, int count) {
    if (count < 2) {
      return at - 1;
    }
    if (count == 2) {
      skipLineEnds();
      if (at == text.length()) {
        return at;
      }
      if (text.charAt(at) != '=') {
        return at - 1;
      }
      at++;
    }
    skipLineEnds();
    if (at < text.length()) {
      return at;
    }
    write(bits, count - 1);
    return -1;
  }

  private void skipLineEnds() {
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
  }

  private void write(int bits, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(bits >> (16 - 8 * i));
    }
  }
}
