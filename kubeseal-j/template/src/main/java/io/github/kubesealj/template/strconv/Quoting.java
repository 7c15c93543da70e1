package io.github.kubesealj.template.strconv;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;

/** Texts and runes as Go literals: {@code strconv.Quote} and its siblings. Byte strings. */
public final class Quoting {
  private static final String HEX = "0123456789abcdef";
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Quoting() {}

  /** {@code strconv.Quote}; up to 4 times as long as what it quotes. */
  public static String quote(String bytes) {
    return quoted(bytes, false, Integer.MAX_VALUE);
  }

  /** {@code strconv.Quote}, with its result accounted for. */
  public static String quote(Budget budget, String bytes) {
    budget.work(bytes.length());
    String quoted = quoted(bytes, false, budget.limits().size(Limit.STRING));
    budget.string(quoted.length());
    return quoted;
  }

  /** {@code strconv.QuoteToASCII}; up to 4 times as long as what it quotes. */
  public static String quoteToAscii(String bytes) {
    return quoted(bytes, true, Integer.MAX_VALUE);
  }

  /** {@code strconv.QuoteToASCII}, with its result accounted for. */
  public static String quoteToAscii(Budget budget, String bytes) {
    budget.work(bytes.length());
    String quoted = quoted(bytes, true, budget.limits().size(Limit.STRING));
    budget.string(quoted.length());
    return quoted;
  }

  /** {@code strconv.QuoteRune}. */
  public static String quoteRune(int rune) {
    return quotedRune(rune, false);
  }

  /** {@code strconv.QuoteRuneToASCII}. */
  public static String quoteRuneToAscii(int rune) {
    return quotedRune(rune, true);
  }

  /** {@code strconv.CanBackquote}: whether it can stand between back quotes, on one line. */
  public static boolean canBackquote(String bytes) {
    for (int i = 0; i < bytes.length(); ) {
      int rune = Utf8.runeAt(bytes, i);
      int width = Utf8.width(bytes, i);
      boolean bad =
          width > 1
              ? rune == BYTE_ORDER_MARK
              : rune == Utf8.ERROR || (rune < ' ' && rune != '\t') || rune == '`' || rune == 0x7F;
      if (bad) {
        return false;
      }
      i += width;
    }
    return true;
  }

  private static String quoted(String bytes, boolean ascii, int limit) {
    StringBuilder out = new StringBuilder(Math.min(limit, bytes.length() + 8));
    out.append('"');
    for (int i = 0; i < bytes.length(); ) {
      int width = Utf8.width(bytes, i);
      if (Utf8.isInvalid(bytes, i)) {
        escape(out, 'x', bytes.charAt(i), 2);
      } else {
        appendRune(out, Utf8.runeAt(bytes, i), '"', ascii);
      }
      if (out.length() > limit) {
        throw new LimitExceededException(Limit.STRING);
      }
      i += width;
    }
    return out.append('"').toString();
  }

  private static String quotedRune(int rune, boolean ascii) {
    boolean valid = Character.isValidCodePoint(rune) && (rune < 0xD800 || rune >= 0xE000);
    StringBuilder out = new StringBuilder(12).append('\'');
    appendRune(out, valid ? rune : Utf8.ERROR, '\'', ascii);
    return out.append('\'').toString();
  }

  private static void appendRune(StringBuilder out, int rune, char quote, boolean ascii) {
    if (rune == quote || rune == '\\') {
      out.append('\\').append((char) rune);
    } else if ((!ascii || rune < 0x80) && Runes.isPrint(rune)) {
      Utf8.append(out, rune);
    } else {
      switch (rune) {
        case 0x07 -> out.append("\\a");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case 0x0B -> out.append("\\v");
        default -> appendNumber(out, rune);
      }
    }
  }

  private static void appendNumber(StringBuilder out, int rune) {
    if (rune < ' ' || rune == 0x7F) {
      escape(out, 'x', rune, 2);
    } else if (rune < 0x10000) {
      escape(out, 'u', rune, 4);
    } else {
      escape(out, 'U', rune, 8);
    }
  }

  private static void escape(StringBuilder out, char letter, int number, int digits) {
    out.append('\\').append(letter);
    for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(number >>> shift & 0xF));
    }
  }
}
