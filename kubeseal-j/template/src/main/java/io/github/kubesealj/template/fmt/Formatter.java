package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.strconv.Quoting;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;
import java.util.Locale;

/** Lays out booleans, integers, runes and texts by the flags. */
final class Formatter {
  private static final String LOWER = "0123456789abcdefx";
  private static final String UPPER = "0123456789ABCDEFX";
  private static final int MAX_RUNE = 0x10FFFF;

  final Flags flags = new Flags();
  private final Sink sink;
  private final Budget budget;

  Formatter(Sink sink, Budget budget) {
    this.sink = sink;
    this.budget = budget;
  }

  void pad(String bytes) {
    int missing = flags.width <= 0 ? 0 : flags.width - Utf8.count(bytes);
    if (!flags.minus) {
      padding(missing);
    }
    sink.append(bytes);
    if (flags.minus) {
      padding(missing);
    }
  }

  /** Pads, never with zeros. */
  void padWithSpaces(String bytes) {
    boolean zero = flags.zero;
    flags.zero = false;
    pad(bytes);
    flags.zero = zero;
  }

  void padding(int count) {
    sink.repeat(flags.zero && !flags.minus ? '0' : ' ', count);
  }

  void bool(boolean value) {
    pad(value ? "true" : "false");
  }

  void unicode(long number) {
    sink.require(flags.precision);
    StringBuilder out = new StringBuilder("U+");
    String digits = Long.toHexString(number).toUpperCase(Locale.ROOT);
    out.repeat('0', Math.max(0, Math.max(4, flags.precision) - digits.length()));
    out.append(digits);
    if (flags.sharp && isRune(number) && Runes.isPrint((int) number)) {
      out.append(" '");
      Utf8.append(out, (int) number);
      out.append('\'');
    }
    padWithSpaces(out.toString());
  }

  /**
   * An integer.
   *
   * @param base 2, 8, 10 or 16
   */
  void integer(long bits, int base, boolean signed, int verb) {
    boolean negative = signed && bits < 0;
    String digits = Long.toUnsignedString(negative ? -bits : bits, base);
    if (flags.precision == 0 && bits == 0) {
      sink.repeat(' ', flags.width);
      return;
    }
    boolean sign = negative || flags.plus || flags.space;
    int least = flags.precision;
    if (!flags.hasPrecision() && flags.zero && !flags.minus) {
      least = flags.width - (sign ? 1 : 0);
    }
    sink.require(least);
    StringBuilder out = new StringBuilder(Math.max(least, digits.length()) + 4);
    if (sign) {
      out.append(negative ? '-' : flags.plus ? '+' : ' ');
    }
    int zeros = Math.max(0, least - digits.length());
    if (verb == 'O') {
      out.append("0o");
    }
    if (flags.sharp) {
      switch (base) {
        case 2 -> out.append("0b");
        case 8 -> out.append(zeros > 0 || digits.equals("0") ? "" : "0");
        case 16 -> out.append(verb == 'X' ? "0X" : "0x");
        default -> {}
      }
    }
    out.repeat('0', zeros).append(verb == 'X' ? digits.toUpperCase(Locale.ROOT) : digits);
    padWithSpaces(out.toString());
  }

  void character(long number) {
    StringBuilder out = new StringBuilder(4);
    Utf8.append(out, runeOf(number));
    pad(out.toString());
  }

  void quotedCharacter(long number) {
    int rune = runeOf(number);
    pad(flags.plus ? Quoting.quoteRuneToAscii(rune) : Quoting.quoteRune(rune));
  }

  void string(String bytes) {
    pad(truncated(bytes));
  }

  void quoted(String bytes) {
    String text = truncated(bytes);
    if (flags.sharp && Quoting.canBackquote(text)) {
      pad("`" + text + "`");
    } else {
      pad(flags.plus ? Quoting.quoteToAscii(budget, text) : Quoting.quote(budget, text));
    }
  }

  void hex(String bytes, boolean upper) {
    String digits = upper ? UPPER : LOWER;
    int length =
        Math.min(bytes.length(), flags.hasPrecision() ? flags.precision : Integer.MAX_VALUE);
    if (length == 0) {
      padding(flags.width);
      return;
    }
    long width = 2L * length;
    if (flags.space) {
      width = (flags.sharp ? 2 * width : width) + length - 1;
    } else if (flags.sharp) {
      width += 2;
    }
    int missing = (int) Math.max(0, flags.width - width);
    if (!flags.minus) {
      padding(missing);
    }
    sink.reserve(width);
    for (int i = 0; i < length; i++) {
      if (flags.space && i > 0) {
        sink.append(' ');
      }
      if (flags.sharp && (flags.space || i == 0)) {
        sink.append('0');
        sink.append(digits.charAt(16));
      }
      char c = bytes.charAt(i);
      sink.append(digits.charAt(c >> 4));
      sink.append(digits.charAt(c & 0xF));
    }
    if (flags.minus) {
      padding(missing);
    }
  }

  private String truncated(String bytes) {
    if (!flags.hasPrecision()) {
      return bytes;
    }
    int end = 0;
    for (int runes = 0; runes < flags.precision && end < bytes.length(); runes++) {
      end += Utf8.width(bytes, end);
    }
    return bytes.substring(0, end);
  }

  /** A negative number is a large one, and no rune. */
  private static int runeOf(long number) {
    return isRune(number) ? (int) number : Utf8.ERROR;
  }

  private static boolean isRune(long number) {
    return number >= 0 && number <= MAX_RUNE;
  }
}
