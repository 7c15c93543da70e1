package io.github.kubesealj.core.manifest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Floating-point numbers in Go's {@code %g} form: the fewest digits that read back as the same
 * number, with an exponent, of at least two digits, for the very small and the large.
 */
final class GoFloat {
  private static final int LEAST_EXPONENT = -4;
  private static final int FIXED_DIGITS = 6;
  private static final int LARGEST_FIXED = 21;

  private GoFloat() {}

  /** After rounding to 32 bits, as Kubernetes' YAML reader fills string fields. */
  static String shortest32(double value) {
    float rounded = (float) value;
    if (!Float.isFinite(rounded)) {
      return special(rounded);
    }
    BigDecimal digits = new BigDecimal(Float.toString(rounded));
    BigDecimal one = digits.round(new MathContext(1, RoundingMode.HALF_EVEN));
    // Java never prints fewer than two digits, which need not be the closest one.
    return format(one.floatValue() == rounded ? one : digits, 1 / rounded < 0, FIXED_DIGITS);
  }

  /** In full precision, as JSON writes a number. */
  static String shortest64(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value));
    BigDecimal one = digits.round(new MathContext(1, RoundingMode.HALF_EVEN));
    return format(one.doubleValue() == value ? one : digits, 1 / value < 0, LARGEST_FIXED);
  }

  private static String special(float value) {
    if (Float.isNaN(value)) {
      return "NaN";
    }
    return value > 0 ? "+Inf" : "-Inf";
  }

  private static String format(BigDecimal value, boolean negative, int firstExponent) {
    String sign = negative ? "-" : "";
    if (value.signum() == 0) {
      return sign + "0";
    }
    BigDecimal plain = value.abs().stripTrailingZeros();
    String digits = plain.unscaledValue().toString();
    int exponent = digits.length() - 1 - plain.scale();
    if (exponent >= LEAST_EXPONENT && exponent < firstExponent) {
      return sign + plain.toPlainString();
    }
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    String size = Integer.toString(Math.abs(exponent));
    return sign + mantissa + (exponent < 0 ? "e-" : "e+") + (size.length() < 2 ? "0" : "") + size;
  }
}
