package io.github.kubesealj.template.strconv;

/** Integers read as {@code strconv.ParseInt} and {@code ParseUint} do. */
public final class Integers {
  private static final Parsed BAD = new Parsed(0, Problem.SYNTAX);

  private Integers() {}

  /**
   * {@code strconv.ParseInt}.
   *
   * @param base 2 to 36, or 0 for what the prefix says; only then may there be underscores
   * @param bits 1 to 64, or 0 for 64
   */
  public static Parsed parseInt(String bytes, int base, int bits) {
    if (bytes.isEmpty()) {
      return BAD;
    }
    boolean negative = bytes.charAt(0) == '-';
    boolean signed = negative || bytes.charAt(0) == '+';
    Parsed size = parseUnsigned(signed ? bytes.substring(1) : bytes, base, bits);
    if (size.problem() == Problem.SYNTAX) {
      return size;
    }
    long limit = 1L << ((bits == 0 ? 64 : bits) - 1);
    int order = Long.compareUnsigned(size.value(), limit);
    if (!negative && order >= 0) {
      return new Parsed(limit - 1, Problem.RANGE);
    }
    if (negative && order > 0) {
      return new Parsed(-limit, Problem.RANGE);
    }
    return new Parsed(negative ? -size.value() : size.value(), Problem.NONE);
  }

  /**
   * {@code strconv.ParseUint}; the value holds the 64 bits of an unsigned number.
   *
   * @param base 2 to 36, or 0 for what the prefix says; only then may there be underscores
   * @param bits 1 to 64, or 0 for 64
   */
  public static Parsed parseUnsigned(String bytes, int base, int bits) {
    if (bytes.isEmpty()) {
      return BAD;
    }
    int actual = base == 0 ? baseOf(bytes) : base;
    int start = base == 0 ? prefix(bytes, actual) : 0;
    long greatest = bits == 0 || bits == 64 ? -1L : (1L << bits) - 1;
    long cutoff = Long.divideUnsigned(-1L, actual) + 1;
    boolean underscores = false;
    long value = 0;
    for (int i = start; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      if (c == '_' && base == 0) {
        underscores = true;
        continue;
      }
      int digit = c < 0x80 ? Character.digit(c, actual) : -1;
      if (digit < 0) {
        return BAD;
      }
      // As in Go, what follows is not looked at any more once the number is too large.
      if (Long.compareUnsigned(value, cutoff) >= 0) {
        return new Parsed(greatest, Problem.RANGE);
      }
      long scaled = value * actual;
      value = scaled + digit;
      if (Long.compareUnsigned(value, scaled) < 0 || Long.compareUnsigned(value, greatest) > 0) {
        return new Parsed(greatest, Problem.RANGE);
      }
    }
    return underscores && !underscoresFit(bytes) ? BAD : new Parsed(value, Problem.NONE);
  }

  private static int baseOf(String bytes) {
    if (bytes.charAt(0) != '0') {
      return 10;
    }
    int letter = bytes.length() >= 3 ? bytes.charAt(1) | 0x20 : 0;
    return switch (letter) {
      case 'b' -> 2;
      case 'x' -> 16;
      default -> 8;
    };
  }

  private static int prefix(String bytes, int base) {
    return switch (base) {
      case 10 -> 0;
      case 8 -> bytes.length() >= 3 && (bytes.charAt(1) | 0x20) == 'o' ? 2 : 1;
      default -> 2;
    };
  }

  /** Whether underscores stand only between digits, or between a prefix and a digit. */
  static boolean underscoresFit(String bytes) {
    int start = !bytes.isEmpty() && (bytes.charAt(0) == '-' || bytes.charAt(0) == '+') ? 1 : 0;
    int letter =
        bytes.length() >= start + 2 && bytes.charAt(start) == '0'
            ? bytes.charAt(start + 1) | 0x20
            : 0;
    boolean prefixed = letter == 'b' || letter == 'o' || letter == 'x';
    int base = letter == 'x' ? 16 : 10;
    boolean afterDigit = prefixed;
    boolean afterUnderscore = false;
    for (int i = prefixed ? start + 2 : start; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      boolean digit = c < 0x80 && Character.digit(c, base) >= 0;
      if (c == '_' ? !afterDigit : afterUnderscore && !digit) {
        return false;
      }
      afterDigit = digit;
      afterUnderscore = c == '_';
    }
    return !afterUnderscore;
  }
}
