package io.github.kubesealj.template.sprig.encoding;

import io.github.kubesealj.template.limit.Budget;

/** Sprig's {@code b32enc} and {@code b32dec}, with the errors of Go's decoder. */
public final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** How many characters so many bytes less than 5 take. */
  private static final int[] CHARACTERS = {0, 2, 4, 5, 7};

  private Base32() {}

  /** Sprig's {@code b32enc}. */
  public static String encode(Budget budget, String bytes) {
    long size = (bytes.length() + 4L) / 5 * 8;
    budget.string(size);
    StringBuilder out = new StringBuilder((int) size);
    for (int i = 0; i < bytes.length(); i += 5) {
      long bits = 0;
      for (int j = 0; j < 5; j++) {
        bits = bits << 8 | (i + j < bytes.length() ? bytes.charAt(i + j) : 0);
      }
      int count = bytes.length() - i >= 5 ? 8 : CHARACTERS[bytes.length() - i];
      for (int j = 0; j < 8; j++) {
        out.append(j < count ? ALPHABET.charAt((int) (bits >> (35 - 5 * j)) & 31) : '=');
      }
    }
    return out.toString();
  }

  /** Sprig's {@code b32dec}: what is no Base32 gives the text of the error as the value. */
  public static String decode(Budget budget, String text) {
    budget.string(text.length());
    String joined = text.replace("\n", "").replace("\r", "");
    int length = joined.length();
    StringBuilder out = new StringBuilder(length / 8 * 5 + 5);
    for (int start = 0; start < length; start += 8) {
      long bits = 0;
      for (int j = 0; j < 8; j++) {
        int at = start + j;
        if (at >= length) {
          return error(start);
        }
        char c = joined.charAt(at);
        if (c == '=' && j >= 2 && length - at - 1 < 8) {
          int error = badPadding(joined, at, j);
          if (error >= 0) {
            return error(error);
          }
          write(out, bits << (40 - 5 * j), j * 5 / 8);
          return out.toString();
        }
        int value = ALPHABET.indexOf(c);
        if (value < 0) {
          return error(at);
        }
        bits = bits << 5 | value;
      }
      write(out, bits, 5);
    }
    return out.toString();
  }

  /** The place of an error in the padding that starts here after so many characters, or -1. */
  private static int badPadding(String text, int at, int count) {
    int left = text.length() - at - 1;
    if (left + count < 7) {
      return text.length();
    }
    for (int k = 0; k < 7 - count; k++) {
      if (left > k && text.charAt(at + 1 + k) != '=') {
        return at + k;
      }
    }
    return count == 3 || count == 6 ? at : -1;
  }

  private static void write(StringBuilder out, long bits, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.append((char) (bits >> (32 - 8 * i) & 0xFF));
    }
  }

  private static String error(int at) {
    return "illegal base32 data at input byte " + at;
  }
}
