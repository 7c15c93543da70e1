package io.github.kubesealj.flags;

/** Numbers and truth as Go's {@code strconv} reads them, and its words when it cannot. */
public final class GoValues {
  private static final int DECIMAL = 10;

  private GoValues() {}

  /** True or false in one of the dozen words Go knows. */
  public static boolean parseBool(String text) throws BadValueException {
    return switch (text) {
      case "1", "t", "T", "true", "TRUE", "True" -> true;
      case "0", "f", "F", "false", "FALSE", "False" -> false;
      default -> throw syntax("ParseBool", text);
    };
  }

  /**
   * A whole number.
   *
   * @param base 10, or 0 for the one its prefix tells, with underscores between digits
   * @param bits what it has to fit in, its sign among them: 32 or 64
   */
  public static long parseInt(String text, int base, int bits) throws BadValueException {
    boolean negative = text.startsWith("-");
    String digits = negative || text.startsWith("+") ? text.substring(1) : text;
    long magnitude = magnitude("ParseInt", text, digits, base, bits);
    long limit = 1L << (bits - 1); // for 64 bits it reads as unsigned
    int order = Long.compareUnsigned(magnitude, limit);
    if (negative ? order > 0 : order >= 0) {
      throw range("ParseInt", text);
    }
    return negative ? -magnitude : magnitude;
  }

  /** A whole number without a sign, of 64 bits; negative where the highest bit is set. */
  public static long parseUint(String text, int base) throws BadValueException {
    return magnitude("ParseUint", text, text, base, Long.SIZE);
  }

  private static long magnitude(String function, String text, String digits, int base, int bits)
      throws BadValueException {
    boolean anyBase = base == 0;
    int radix = anyBase ? radix(digits) : base;
    int from = anyBase ? prefixLength(digits) : 0;
    if (from == digits.length()) {
      throw syntax(function, text);
    }
    long max = bits == Long.SIZE ? -1 : (1L << bits) - 1;
    long value = 0;
    for (int i = from; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (anyBase && c == '_') {
        continue;
      }
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        throw syntax(function, text);
      }
      // Too large goes before what may be wrong further on.
      if (Long.compareUnsigned(value, Long.divideUnsigned(max - digit, radix)) > 0) {
        throw range(function, text);
      }
      value = value * radix + digit;
    }
    if (anyBase && !underscoresSeparate(digits)) {
      throw syntax(function, text);
    }
    return value;
  }

  private static int radix(String digits) {
    if (!digits.startsWith("0")) {
      return DECIMAL;
    }
    return switch (digits.length() >= 3 ? Character.toLowerCase(digits.charAt(1)) : ' ') {
      case 'x' -> 16;
      case 'b' -> 2;
      default -> 8;
    };
  }

  /** Of {@code 0x}, {@code 0b} and {@code 0o}; a lone zero in front of others says octal. */
  private static int prefixLength(String digits) {
    if (digits.length() >= 3 && hasLetterPrefix(digits)) {
      return 2;
    }
    return digits.startsWith("0") && digits.length() > 1 ? 1 : 0;
  }

  private static boolean hasLetterPrefix(String digits) {
    return digits.length() >= 2
        && digits.charAt(0) == '0'
        && "xXbBoO".indexOf(digits.charAt(1)) >= 0;
  }

  /** An underscore stands between digits, or between a base prefix and a digit. */
  private static boolean underscoresSeparate(String digits) {
    int from = hasLetterPrefix(digits) ? 2 : 0;
    boolean afterDigit = from == 2;
    for (int i = from; i < digits.length(); i++) {
      boolean underscore = digits.charAt(i) == '_';
      if (underscore && !(afterDigit && i + 1 < digits.length() && digits.charAt(i + 1) != '_')) {
        return false;
      }
      afterDigit = !underscore;
    }
    return true;
  }

  private static BadValueException syntax(String function, String text) {
    return problem(function, text, "invalid syntax");
  }

  private static BadValueException range(String function, String text) {
    return problem(function, text, "value out of range");
  }

  private static BadValueException problem(String function, String text, String what) {
    return new BadValueException(
        "strconv." + function + ": parsing " + GoQuote.text(text) + ": " + what);
  }
}
