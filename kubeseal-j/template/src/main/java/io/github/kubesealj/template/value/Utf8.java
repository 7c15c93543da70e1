package io.github.kubesealj.template.value;

import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * Runes in byte strings, as Go's {@code unicode/utf8} sees them: a byte that starts no valid
 * sequence is the rune {@link #ERROR}, one byte wide.
 */
public final class Utf8 {
  /** U+FFFD, what an invalid byte decodes to. */
  public static final int ERROR = 0xFFFD;

  private static final int MAX_RUNE = 0x10FFFF;

  private Utf8() {}

  /** The rune that starts at this byte. */
  public static int runeAt(String bytes, int index) {
    int first = bytes.charAt(index);
    if (first < 0x80) {
      return first;
    }
    return switch (width(bytes, index)) {
      case 2 -> (first & 0x1F) << 6 | tail(bytes, index + 1);
      case 3 -> (first & 0x0F) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2);
      case 4 ->
          (first & 0x07) << 18
              | tail(bytes, index + 1) << 12
              | tail(bytes, index + 2) << 6
              | tail(bytes, index + 3);
      default -> ERROR;
    };
  }

  /** How many bytes the rune at this byte has; 1 for an invalid byte. */
  public static int width(String bytes, int index) {
    int first = bytes.charAt(index);
    if (first < 0xC2 || first > 0xF4) {
      return 1;
    }
    if (first < 0xE0) {
      return isTail(bytes, index + 1, 0x80, 0xBF) ? 2 : 1;
    }
    if (first < 0xF0) {
      int low = first == 0xE0 ? 0xA0 : 0x80;
      int high = first == 0xED ? 0x9F : 0xBF;
      return isTail(bytes, index + 1, low, high) && isTail(bytes, index + 2, 0x80, 0xBF) ? 3 : 1;
    }
    int low = first == 0xF0 ? 0x90 : 0x80;
    int high = first == 0xF4 ? 0x8F : 0xBF;
    return isTail(bytes, index + 1, low, high)
            && isTail(bytes, index + 2, 0x80, 0xBF)
            && isTail(bytes, index + 3, 0x80, 0xBF)
        ? 4
        : 1;
  }

  /** Whether the rune at this byte is an invalid byte, rather than an encoded U+FFFD. */
  public static boolean isInvalid(String bytes, int index) {
    return bytes.charAt(index) >= 0x80 && width(bytes, index) == 1;
  }

  /** How many runes the byte string has. */
  public static int count(String bytes) {
    int runes = 0;
    for (int i = 0; i < bytes.length(); i += width(bytes, i)) {
      runes++;
    }
    return runes;
  }

  /** Calls {@code each} for every rune. */
  public static void forEach(String bytes, IntConsumer each) {
    for (int i = 0; i < bytes.length(); i += width(bytes, i)) {
      each.accept(runeAt(bytes, i));
    }
  }

  /**
   * Go's {@code strings.Map}: every rune replaced, those replaced by a negative number left out. An
   * invalid byte that maps to {@link #ERROR} becomes that rune's three bytes, as in Go.
   */
  public static String map(String bytes, IntUnaryOperator mapping) {
    StringBuilder out = null;
    for (int i = 0; i < bytes.length(); ) {
      int rune = runeAt(bytes, i);
      int width = width(bytes, i);
      int mapped = mapping.applyAsInt(rune);
      if (out == null && (mapped != rune || isInvalid(bytes, i))) {
        out = new StringBuilder(bytes.length() + 8).append(bytes, 0, i);
      }
      if (out != null && mapped >= 0) {
        append(out, mapped);
      }
      i += width;
    }
    return out == null ? bytes : out.toString();
  }

  /** Appends a rune's bytes; anything that is no rune as {@link #ERROR}. */
  public static void append(StringBuilder bytes, int rune) {
    int valid = rune < 0 || rune > MAX_RUNE || (rune >= 0xD800 && rune < 0xE000) ? ERROR : rune;
    if (valid < 0x80) {
      bytes.append((char) valid);
    } else if (valid < 0x800) {
      bytes.append((char) (0xC0 | valid >> 6)).append(tailOf(valid, 0));
    } else if (valid < 0x10000) {
      bytes.append((char) (0xE0 | valid >> 12)).append(tailOf(valid, 6)).append(tailOf(valid, 0));
    } else {
      bytes
          .append((char) (0xF0 | valid >> 18))
          .append(tailOf(valid, 12))
          .append(tailOf(valid, 6))
          .append(tailOf(valid, 0));
    }
  }

  /** Text as a byte string; an unpaired surrogate becomes {@link #ERROR}. */
  public static String encode(String text) {
    int ascii = 0;
    while (ascii < text.length() && text.charAt(ascii) < 0x80) {
      ascii++;
    }
    if (ascii == text.length()) {
      return text;
    }
    StringBuilder bytes = new StringBuilder(text.length() * 2);
    text.codePoints().forEach(rune -> append(bytes, rune));
    return bytes.toString();
  }

  /** A byte string as text; every invalid byte becomes {@link #ERROR}. */
  public static String decode(String bytes) {
    StringBuilder text = new StringBuilder(bytes.length());
    forEach(bytes, text::appendCodePoint);
    return text.toString();
  }

  /** The bytes of a byte string. */
  public static byte[] toBytes(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Bytes as a byte string. */
  public static String ofBytes(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int tail(String bytes, int index) {
    return bytes.charAt(index) & 0x3F;
  }

  private static char tailOf(int rune, int shift) {
    return (char) (0x80 | (rune >> shift & 0x3F));
  }

  private static boolean isTail(String bytes, int index, int low, int high) {
    return index < bytes.length() && bytes.charAt(index) >= low && bytes.charAt(index) <= high;
  }
}
