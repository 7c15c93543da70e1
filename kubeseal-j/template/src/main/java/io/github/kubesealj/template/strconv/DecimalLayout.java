package io.github.kubesealj.template.strconv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Go's layouts {@code e E f g G} of a finite number. */
final class DecimalLayout {
  /** No double has more digits than that, so more need not be computed. */
  private static final int ALL_DIGITS = 1100;

  private DecimalLayout() {}

  static String format(double value, char format, int precision) {
    boolean shortest = precision < 0;
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    char lower = (char) (format | 0x20);
    int wanted = !shortest && lower == 'g' && precision == 0 ? 1 : precision;
    Decimal number =
        value == 0
            ? Decimal.ZERO
            : shortest ? Decimal.shortest(value) : exact(value, lower, wanted);
    StringBuilder out = new StringBuilder(32);
    if (negative) {
      out.append('-');
    }
    if (shortest && value != 0) {
      wanted =
          switch (lower) {
            case 'e' -> number.count() - 1;
            case 'f' -> Math.max(number.count() - number.point(), 0);
            default -> number.count();
          };
    }
    switch (lower) {
      case 'e' -> appendE(out, number, wanted, format);
      case 'f' -> appendF(out, number, wanted);
      default -> appendG(out, number, wanted, shortest, format);
    }
    return out.toString();
  }

  /** A sign, and at least two digits. */
  static void appendExponent(StringBuilder out, int exponent) {
    int size = Math.abs(exponent);
    out.append(exponent < 0 ? '-' : '+').append(size < 10 ? "0" : "").append(size);
  }

  private static Decimal exact(double value, char format, int precision) {
    BigDecimal all = new BigDecimal(Math.abs(value));
    int few = Math.min(precision, ALL_DIGITS);
    BigDecimal rounded =
        switch (format) {
          case 'e' -> all.round(new MathContext(few + 1, RoundingMode.HALF_EVEN));
          case 'f' -> few < all.scale() ? all.setScale(few, RoundingMode.HALF_EVEN) : all;
          default -> all.round(new MathContext(few, RoundingMode.HALF_EVEN));
        };
    return Decimal.of(rounded);
  }

  private static void appendE(StringBuilder out, Decimal number, int precision, char format) {
    out.append(number.digit(0));
    if (precision > 0) {
      out.append('.');
      int known = Math.min(number.count(), precision + 1);
      out.append(number.digits(), Math.min(1, known), known);
      zeros(out, precision + 1 - Math.max(1, known));
    }
    out.append(format);
    appendExponent(out, number.count() == 0 ? 0 : number.point() - 1);
  }

  private static void appendF(StringBuilder out, Decimal number, int precision) {
    if (number.point() > 0) {
      int known = Math.min(number.count(), number.point());
      out.append(number.digits(), 0, known);
      zeros(out, number.point() - known);
    } else {
      out.append('0');
    }
    if (precision > 0) {
      out.append('.');
      for (int i = 0; i < precision; i++) {
        out.append(number.digit(number.point() + i));
      }
    }
  }

  private static void appendG(
      StringBuilder out, Decimal number, int precision, boolean shortest, char format) {
    int most = precision;
    if (most > number.count() && number.count() >= number.point()) {
      most = number.count();
    }
    if (shortest) {
      most = 6;
    }
    int exponent = number.point() - 1;
    if (exponent < -4 || exponent >= most) {
      appendE(out, number, Math.min(precision, number.count()) - 1, (char) (format + ('e' - 'g')));
    } else {
      int digits = precision > number.point() ? number.count() : precision;
      appendF(out, number, Math.max(digits - number.point(), 0));
    }
  }

  private static void zeros(StringBuilder out, int count) {
    out.repeat('0', Math.max(0, count));
  }
}
