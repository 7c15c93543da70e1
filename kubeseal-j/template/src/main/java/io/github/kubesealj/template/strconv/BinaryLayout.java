package io.github.kubesealj.template.strconv;

import java.util.Locale;

/** Floating-point numbers by their bits. */
final class BinaryLayout {
  private static final int MANTISSA_BITS = 52;
  private static final int BIAS = 1023;
  private static final long HIDDEN = 1L << MANTISSA_BITS;

  private BinaryLayout() {}

  /** Go's format {@code b}: the mantissa in decimal, and the power of two. */
  static String decimalMantissa(double value) {
    int exponent = exponent(value) - MANTISSA_BITS;
    return sign(value) + mantissa(value) + "p" + (exponent >= 0 ? "+" : "") + exponent;
  }

  /** Go's formats {@code x} and {@code X}: one digit, the point and 4 bits in each digit after. */
  static String hexadecimal(double value, int precision, boolean upper) {
    long mantissa = mantissa(value);
    int exponent = mantissa == 0 ? 0 : exponent(value);
    // The digit before the point comes to bit 60.
    mantissa <<= 60 - MANTISSA_BITS;
    while (mantissa != 0 && (mantissa & 1L << 60) == 0) {
      mantissa <<= 1;
      exponent--;
    }
    if (precision >= 0 && precision < 15) {
      int shift = precision * 4;
      long rest = mantissa << shift & (1L << 60) - 1;
      mantissa >>>= 60 - shift;
      if ((rest | (mantissa & 1)) > 1L << 59) {
        mantissa++;
      }
      mantissa <<= 60 - shift;
      if ((mantissa & 1L << 61) != 0) {
        mantissa >>>= 1;
        exponent++;
      }
    }
    StringBuilder out = new StringBuilder(32);
    out.append(sign(value)).append("0x").append((char) ('0' + (mantissa >>> 60 & 1)));
    mantissa <<= 4;
    if (precision < 0 ? mantissa != 0 : precision > 0) {
      out.append('.');
    }
    for (int i = 0; precision < 0 ? mantissa != 0 : i < precision; i++) {
      out.append(Character.forDigit((int) (mantissa >>> 60), 16));
      mantissa <<= 4;
    }
    out.append('p');
    DecimalLayout.appendExponent(out, exponent);
    return upper ? out.toString().toUpperCase(Locale.ROOT) : out.toString();
  }

  /**
   * The double nearest to {@code mantissa * 2^exponent}, which is not 0, half to even; infinite
   * where there is none.
   *
   * @param mantissa unsigned
   * @param inexact whether the number is a little more than that
   */
  static double rounded(long mantissa, long exponent, boolean inexact) {
    int lead = Long.numberOfLeadingZeros(mantissa);
    long bits = mantissa << lead;
    long top = exponent + 63 - lead;
    if (top > BIAS) {
      return Double.POSITIVE_INFINITY;
    }
    if (top < -BIAS - MANTISSA_BITS) {
      return 0;
    }
    // Subnormal numbers have fewer bits.
    int dropped = (int) Math.max(11, 11 + (1 - BIAS) - top);
    long kept = dropped > 63 ? 0 : bits >>> dropped;
    long rest = dropped > 63 ? bits : bits << (64 - dropped);
    int half = Long.compareUnsigned(rest, Long.MIN_VALUE);
    if (half > 0 || (half == 0 && (inexact || (kept & 1) == 1))) {
      kept++;
    }
    // Adding the mantissa, hidden bit and all, carries into the exponent where it must.
    long biased = Math.max(top + BIAS, 1);
    return Double.longBitsToDouble(((biased - 1) << MANTISSA_BITS) + kept);
  }

  private static String sign(double value) {
    return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
  }

  private static int exponent(double value) {
    return Math.max(Math.getExponent(value), 1 - BIAS);
  }

  private static long mantissa(double value) {
    long bits = Double.doubleToRawLongBits(value) & HIDDEN - 1;
    return Math.getExponent(value) < 1 - BIAS ? bits : bits | HIDDEN;
  }
}
