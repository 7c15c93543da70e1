package io.github.kubesealj.template.strconv;

import io.github.kubesealj.template.value.Utf8;
import org.jspecify.annotations.Nullable;

/** Go literals read back: {@code strconv.Unquote} and {@code UnquoteChar}. Byte strings. */
public final class Unquoting {
  private Unquoting() {}

  /**
   * {@code strconv.Unquote} of a literal in double, single or back quotes, quotes included; null
   * where Go says invalid syntax. As in Go, there may be nothing between single quotes. Never
   * longer than the literal.
   */
  public static @Nullable String unquote(String literal) {
    int last = literal.length() - 1;
    if (last < 1 || literal.charAt(0) != literal.charAt(last)) {
      return null;
    }
    return switch (literal.charAt(0)) {
      case '`' -> literal.indexOf('`', 1) == last ? raw(literal, last) : null;
      case '"' -> interpreted(literal, last, '"');
      case '\'' -> interpreted(literal, last, '\'');
      default -> null;
    };
  }

  /**
   * The rune of a whole character constant such as {@code '\n'}, quotes included; -1 where it is
   * malformed.
   */
  public static int unquoteChar(String literal) {
    if (literal.isEmpty()) {
      return -1;
    }
    Reader reader = new Reader(literal, 1, literal.charAt(0));
    int rune = reader.next();
    boolean closed =
        reader.position == literal.length() - 1 && literal.charAt(reader.position) == '\'';
    return closed ? rune : -1;
  }

  private static String raw(String literal, int last) {
    return literal.substring(1, last).replace("\r", "");
  }

  private static @Nullable String interpreted(String literal, int last, char quote) {
    StringBuilder out = new StringBuilder(literal.length());
    Reader reader = new Reader(literal, 1, quote);
    int runes = 0;
    while (reader.position < last) {
      int start = reader.position;
      int rune = reader.next();
      if (rune < 0 || literal.charAt(start) == '\n' || (quote == '\'' && runes == 1)) {
        return null;
      }
      runes++;
      if (reader.multibyte) {
        Utf8.append(out, rune);
      } else {
        out.append((char) rune);
      }
    }
    return reader.position == last ? out.toString() : null;
  }

  /** Reads runes and escapes; -1 is what is neither. */
  private static final class Reader {
    private final String text;
    private final char quote;
    private int position;

    /** Whether the last rune stands for its UTF-8 bytes rather than for one byte. */
    private boolean multibyte;

    Reader(String text, int position, char quote) {
      this.text = text;
      this.position = position;
      this.quote = quote;
    }

    int next() {
      if (position >= text.length()) {
        return -1;
      }
      char first = text.charAt(position);
      if (first == quote && (quote == '\'' || quote == '"')) {
        return -1;
      }
      multibyte = first >= 0x80;
      if (multibyte) {
        int rune = Utf8.runeAt(text, position);
        position += Utf8.width(text, position);
        return rune;
      }
      position++;
      if (first != '\\') {
        return first;
      }
      return position < text.length() ? escape(text.charAt(position++)) : -1;
    }

    private int escape(char letter) {
      return switch (letter) {
        case 'a' -> 0x07;
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        case 'v' -> 0x0B;
        case 'x' -> digits(2, 16);
        case 'u' -> rune(4);
        case 'U' -> rune(8);
        case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
        case '\\' -> '\\';
        case '\'', '"' -> letter == quote ? letter : -1;
        default -> -1;
      };
    }

    private int octal() {
      position--;
      int value = digits(3, 8);
      return value > 0xFF ? -1 : value;
    }

    private int rune(int digits) {
      int value = digits(digits, 16);
      multibyte = true;
      return Character.isValidCodePoint(value) && (value < 0xD800 || value >= 0xE000) ? value : -1;
    }

    private int digits(int count, int base) {
      if (text.length() - position < count) {
        return -1;
      }
      int value = 0;
      for (int i = 0; i < count; i++) {
        char c = text.charAt(position++);
        int digit = c < 0x80 ? Character.digit(c, base) : -1;
        if (digit < 0) {
          return -1;
        }
        value = value * base + digit;
      }
      return value;
    }
  }
}
