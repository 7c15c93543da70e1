package io.github.kubesealj.template.strconv;

/** Floating-point numbers of 64 bits as {@code strconv} reads and writes them. */
public final class Floats {
  private Floats() {}

  /** {@code strconv.ParseFloat(…, 64)}. */
  public static ParsedFloat parse(String bytes) {
    return FloatReader.read(bytes);
  }

  /**
   * {@code strconv.FormatFloat(…, 64)}.
   *
   * @param format one of {@code b e E f g G x X}
   * @param precision digits, meaning what the format says; -1 for as few as tell the number from
   *     all others. The result is about that long: the caller accounts for it.
   */
  public static String format(double value, char format, int precision) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    return switch (format) {
      case 'b' -> BinaryLayout.decimalMantissa(value);
      case 'x', 'X' -> BinaryLayout.hexadecimal(value, precision, format == 'X');
      default -> DecimalLayout.format(value, format, precision);
    };
  }
}
