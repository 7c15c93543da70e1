package io.github.kubesealj.template.time;

/** Digits in a byte string. */
final class Numbers {
  /** No number {@link #leading} gives. */
  static final long OVERFLOW = -1;

  private Numbers() {}

  /** Whether there is a digit at this index, which may be past the end. */
  static boolean isDigit(String text, int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  /** These digits as an unsigned number of at most 2^63, or {@link #OVERFLOW}. */
  static long leading(String text, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      if (Long.compareUnsigned(value, Long.divideUnsigned(1L << 63, 10)) > 0) {
        return OVERFLOW;
      }
      value = value * 10 + (text.charAt(i) - '0');
      if (Long.compareUnsigned(value, 1L << 63) > 0) {
        return OVERFLOW;
      }
    }
    return value;
  }

  /** Appends a number, its digits filled up with zeros to a width. */
  static void append(StringBuilder out, long value, int width) {
    String digits = Long.toString(value);
    int sign = value < 0 ? 1 : 0;
    out.append(digits, 0, sign);
    for (int i = digits.length() - sign; i < width; i++) {
      out.append('0');
    }
    out.append(digits, sign, digits.length());
  }
}
