package io.github.kubesealj.template.strconv;

import org.jspecify.annotations.Nullable;

/** Complex constants such as {@code 1+2i}, read as {@code fmt.Sscan} does. */
public final class Complexes {
  private Complexes() {}

  /** The real and the imaginary part; null where Go gives an error. */
  public static double @Nullable [] parse(String bytes) {
    int sign = endOfFloat(bytes, 0);
    if (sign >= bytes.length() || !isSign(bytes.charAt(sign))) {
      return null;
    }
    int unit = endOfFloat(bytes, sign + 1);
    if (unit >= bytes.length() || bytes.charAt(unit) != 'i') {
      return null;
    }
    ParsedFloat real = Floats.parse(bytes.substring(0, sign));
    ParsedFloat imaginary = Floats.parse(bytes.substring(sign, unit));
    return real.isOk() && imaginary.isOk() ? new double[] {real.value(), imaginary.value()} : null;
  }

  private static int endOfFloat(String bytes, int start) {
    int i = start;
    if (i < bytes.length() && isSign(bytes.charAt(i))) {
      i++;
    }
    int base = 10;
    if (i < bytes.length() && bytes.charAt(i) == '0') {
      i++;
      if (i < bytes.length() && (bytes.charAt(i) | 0x20) == 'x') {
        base = 16;
        i++;
      }
    }
    i = endOfDigits(bytes, i, base);
    if (i < bytes.length() && bytes.charAt(i) == '.') {
      i = endOfDigits(bytes, i + 1, base);
    }
    if (i < bytes.length() && (bytes.charAt(i) | 0x20) == (base == 16 ? 'p' : 'e')) {
      i++;
      if (i < bytes.length() && isSign(bytes.charAt(i))) {
        i++;
      }
      i = endOfDigits(bytes, i, 10);
    }
    return i;
  }

  private static int endOfDigits(String bytes, int start, int base) {
    int i = start;
    while (i < bytes.length()
        && (bytes.charAt(i) == '_'
            || (bytes.charAt(i) < 0x80 && Character.digit(bytes.charAt(i), base) >= 0))) {
      i++;
    }
    return i;
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }
}
