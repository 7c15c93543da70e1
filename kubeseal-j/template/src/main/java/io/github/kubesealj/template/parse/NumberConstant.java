package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.strconv.Floats;
import io.github.kubesealj.template.strconv.Integers;
import io.github.kubesealj.template.strconv.Parsed;
import io.github.kubesealj.template.strconv.ParsedFloat;
import io.github.kubesealj.template.strconv.Unquoting;
import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written: an ideal constant, which can be used as whatever it fits.
 *
 * @param signed it as an {@code int64}; null where it is none
 * @param unsigned the bits of it as a {@code uint64}; null where it is none
 * @param floating it as a {@code float64}; null where it is none
 * @param complex it as a {@code complex128}; null unless it was written as one
 * @param ideal what it is where nothing else is asked for; null where that would overflow
 */
public record NumberConstant(
    int position,
    @Nullable Long signed,
    @Nullable Long unsigned,
    @Nullable Double floating,
    @Nullable GoComplex complex,
    @Nullable Value ideal)
    implements Node.Constant {

  /** Thrown with the kind of mistake. */
  static final class BadNumberException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadNumberException(String kind) {
      super(kind, null, false, false);
    }
  }

  static NumberConstant ofCharacter(int position, String literal) {
    int rune = Unquoting.unquoteChar(literal);
    if (rune < 0) {
      throw new BadNumberException("malformed character constant");
    }
    long value = rune;
    return new NumberConstant(position, value, value, (double) value, null, GoInt.of(value));
  }

  static NumberConstant ofComplex(int position, double real, double imaginary) {
    GoComplex complex = new GoComplex(real, imaginary);
    return imaginary == 0
        ? new NumberConstant(
            position, integral(real), integralUnsigned(real), real, complex, complex)
        : new NumberConstant(position, null, null, null, complex, complex);
  }

  static NumberConstant of(int position, String literal) {
    if (literal.endsWith("i")) {
      ParsedFloat imaginary = Floats.parse(literal.substring(0, literal.length() - 1));
      if (imaginary.isOk()) {
        return ofComplex(position, 0, imaginary.value());
      }
    }
    Parsed unsigned = Integers.parseUnsigned(literal, 0, 64);
    Parsed signed = Integers.parseInt(literal, 0, 64);
    boolean isSigned = signed.isOk();
    // Minus zero is no unsigned number to the parser of numbers, but is one as a constant.
    boolean isUnsigned = unsigned.isOk() || (isSigned && signed.value() == 0);
    if (isSigned) {
      return new NumberConstant(
          position,
          signed.value(),
          isUnsigned ? unsigned.value() : null,
          (double) signed.value(),
          null,
          looksFloating(literal) ? new GoFloat(signed.value()) : GoInt.of(signed.value()));
    }
    if (isUnsigned) {
      return new NumberConstant(
          position, null, unsigned.value(), unsignedToDouble(unsigned.value()), null, null);
    }
    return ofFloat(position, literal);
  }

  private static NumberConstant ofFloat(int position, String literal) {
    ParsedFloat parsed = Floats.parse(literal);
    if (!parsed.isOk()) {
      throw new BadNumberException("illegal number syntax");
    }
    if (!hasFloatingMark(literal)) {
      throw new BadNumberException("integer overflow");
    }
    double value = parsed.value();
    Long signed = integral(value);
    return new NumberConstant(
        position,
        signed,
        integralUnsigned(value),
        value,
        null,
        looksFloating(literal) ? new GoFloat(value) : signed == null ? null : GoInt.of(signed));
  }

  private static boolean looksFloating(String literal) {
    boolean hexInteger =
        literal.length() > 2
            && literal.charAt(0) == '0'
            && (literal.charAt(1) == 'x' || literal.charAt(1) == 'X')
            && literal.indexOf('p') < 0
            && literal.indexOf('P') < 0;
    return !hexInteger && hasFloatingMark(literal);
  }

  private static boolean hasFloatingMark(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (".eEpP".indexOf(literal.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Long integral(double value) {
    long truncated = (long) value;
    boolean exact = truncated == value && truncated != Long.MAX_VALUE;
    return exact ? truncated : null;
  }

  private static @Nullable Long integralUnsigned(double value) {
    if (value < 0 || value >= 0x1p64 || value != Math.rint(value)) {
      return null;
    }
    return value < 0x1p63 ? (long) value : (long) (value - 0x1p63) + Long.MIN_VALUE;
  }

  private static double unsignedToDouble(long bits) {
    return bits >= 0 ? bits : (double) ((bits >>> 1) | (bits & 1)) * 2;
  }
}
