package io.github.kubesealj.template.strconv;

import org.jspecify.annotations.Nullable;

/** Reads the text of a floating-point number, decimal or hexadecimal. */
final class FloatReader {
  /** More digits than these cannot change how a number is rounded, but for whether any is not 0. */
  private static final int DIGITS = 800;

  /** An exponent is read only up to its fifth digit. */
  private static final int EXPONENT_DIGITS_END = 10_000;

  private final String text;
  private int position;
  private boolean hex;
  private boolean underscores;
  private boolean sawDigits;
  private final StringBuilder digits = new StringBuilder();

  /** Whether digits were left out that were not 0. */
  private boolean inexact;

  /** How many digits there are, without leading zeros. */
  private int count;

  /** Where the point is, in digits from the first one that is not 0. */
  private int point;

  private FloatReader(String text) {
    this.text = text;
  }

  static ParsedFloat read(String text) {
    ParsedFloat special = special(text);
    return special != null ? special : new FloatReader(text).read();
  }

  private static @Nullable ParsedFloat special(String text) {
    boolean negative = text.startsWith("-");
    String name = negative || text.startsWith("+") ? text.substring(1) : text;
    if (name.equalsIgnoreCase("inf") || name.equalsIgnoreCase("infinity")) {
      return new ParsedFloat(
          negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY, Problem.NONE);
    }
    return text.equalsIgnoreCase("nan") ? new ParsedFloat(Double.NaN, Problem.NONE) : null;
  }

  private ParsedFloat read() {
    boolean negative = peek() == '-';
    if (negative || peek() == '+') {
      position++;
    }
    if (position + 2 < text.length() && peek() == '0' && lower(text.charAt(position + 1)) == 'x') {
      hex = true;
      position += 2;
    }
    readMantissa();
    int exponent = 0;
    if (lower(peek()) == (hex ? 'p' : 'e')) {
      position++;
      int sign = peek() == '-' ? -1 : 1;
      if (peek() == '-' || peek() == '+') {
        position++;
      }
      if (!isDigit(peek(), 10)) {
        return new ParsedFloat(0, Problem.SYNTAX);
      }
      exponent = sign * readExponent();
    } else if (hex) {
      return new ParsedFloat(0, Problem.SYNTAX);
    }
    if (!sawDigits || position < text.length() || (underscores && !Integers.underscoresFit(text))) {
      return new ParsedFloat(0, Problem.SYNTAX);
    }
    double size = hex ? hexValue(exponent) : decimalValue(exponent);
    return new ParsedFloat(
        negative ? -size : size, Double.isInfinite(size) ? Problem.RANGE : Problem.NONE);
  }

  private void readMantissa() {
    boolean sawPoint = false;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c == '_') {
        underscores = true;
      } else if (c == '.' && !sawPoint) {
        sawPoint = true;
        point = count;
      } else if (isDigit(c, hex ? 16 : 10)) {
        sawDigits = true;
        readDigit(c);
      } else {
        break;
      }
    }
    if (!sawPoint) {
      point = count;
    }
  }

  private void readDigit(char c) {
    if (c == '0' && count == 0) {
      point--;
      return;
    }
    count++;
    if (digits.length() < (hex ? 16 : DIGITS)) {
      digits.append(c);
    } else if (c != '0') {
      inexact = true;
    }
  }

  private int readExponent() {
    int value = 0;
    for (; isDigit(peek(), 10) || peek() == '_'; position++) {
      if (peek() == '_') {
        underscores = true;
      } else if (value < EXPONENT_DIGITS_END) {
        value = value * 10 + (peek() - '0');
      }
    }
    return value;
  }

  private double decimalValue(int exponent) {
    int kept = digits.length();
    if (kept == 0) {
      return 0;
    }
    // A last digit stands for all that was left out: it only tells above from exactly half way.
    String sticky = inexact ? "1" : "";
    long scale = (long) point + exponent - kept - sticky.length();
    return Double.parseDouble(digits + sticky + "E" + scale);
  }

  private double hexValue(int exponent) {
    if (digits.isEmpty()) {
      return 0;
    }
    long mantissa = Long.parseUnsignedLong(digits, 0, digits.length(), 16);
    long scale = 4L * point + exponent - 4L * digits.length();
    return BinaryLayout.rounded(mantissa, scale, inexact);
  }

  private char peek() {
    return position < text.length() ? text.charAt(position) : 0;
  }

  private static int lower(char c) {
    return c | 0x20;
  }

  private static boolean isDigit(char c, int base) {
    return c < 0x80 && Character.digit(c, base) >= 0;
  }
}
