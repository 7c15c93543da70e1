package io.github.kubesealj.template.strconv;

import java.math.BigDecimal;

/**
 * A decimal number {@code 0.DIGITS * 10^point}, not negative.
 *
 * @param digits without zeros at either end; empty for zero
 */
record Decimal(String digits, int point) {
  static final Decimal ZERO = new Decimal("", 0);

  /** How many digits. */
  int count() {
    return digits.length();
  }

  /** The digit at this index, 0 outside. */
  char digit(int index) {
    return index >= 0 && index < digits.length() ? digits.charAt(index) : '0';
  }

  static Decimal of(BigDecimal number) {
    String unscaled = number.unscaledValue().toString();
    return trimmed(unscaled, unscaled.length() - number.scale());
  }

  /** The fewest digits that are read as this number and no other, which is not 0. */
  static Decimal shortest(double value) {
    double size = Math.abs(value);
    String text = Double.toString(size);
    int mark = text.indexOf('E');
    String mantissa = mark < 0 ? text : text.substring(0, mark);
    int exponent = mark < 0 ? 0 : Integer.parseInt(text, mark + 1, text.length(), 10);
    int dot = mantissa.indexOf('.');
    String digits = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
    Decimal shortest = trimmed(digits, dot + exponent);
    return shortest.count() == 2 ? oneDigit(shortest, size) : shortest;
  }

  /** Java prefers two digits to one, which shows at the smallest numbers. */
  private static Decimal oneDigit(Decimal two, double size) {
    int tens = two.digit(0) - '0';
    int near = two.digit(1) >= '5' ? tens + 1 : tens;
    int far = near == tens ? tens + 1 : tens;
    for (int digit : new int[] {near, far}) {
      BigDecimal one = BigDecimal.valueOf(digit, 1 - two.point());
      if (digit > 0 && one.doubleValue() == size) {
        return of(one);
      }
    }
    return two;
  }

  private static Decimal trimmed(String digits, int point) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    int end = digits.length();
    while (end > start && digits.charAt(end - 1) == '0') {
      end--;
    }
    return start == end ? ZERO : new Decimal(digits.substring(start, end), point - start);
  }
}
