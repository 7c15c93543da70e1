package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.strconv.Floats;

/** Lays out floating-point numbers by the flags. */
final class FloatFormatter {
  private final Sink sink;
  private final Formatter formatter;
  private final Flags flags;

  FloatFormatter(Sink sink, Formatter formatter) {
    this.sink = sink;
    this.formatter = formatter;
    this.flags = formatter.flags;
  }

  /** A number in one of strconv's formats, whose precision is this unless the flags say. */
  void format(double value, char format, int usual) {
    int precision = flags.hasPrecision() ? flags.precision : usual;
    if ((format | 0x20) != 'g' || flags.sharp) {
      sink.require(precision);
    }
    StringBuilder number = new StringBuilder(Floats.format(value, format, precision));
    if (number.charAt(0) != '-' && number.charAt(0) != '+') {
      number.insert(0, '+');
    }
    if (flags.space && number.charAt(0) == '+' && !flags.plus) {
      number.setCharAt(0, ' ');
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      boolean bare = Double.isNaN(value) && !flags.space && !flags.plus;
      formatter.padWithSpaces(number.substring(bare ? 1 : 0));
      return;
    }
    if (flags.sharp && format != 'b') {
      keepPoint(number, format, precision);
    }
    if (!flags.plus && number.charAt(0) == '+') {
      formatter.pad(number.substring(1));
    } else if (flags.zero && !flags.minus && flags.width > number.length()) {
      sink.append(number.charAt(0));
      formatter.padding(flags.width - number.length());
      sink.append(number, 1, number.length());
    } else {
      formatter.pad(number.toString());
    }
  }

  /** Forces a point, and the zeros at the end that the layout left out. */
  private static void keepPoint(StringBuilder number, char format, int precision) {
    boolean hex = format == 'x' || format == 'X';
    boolean general = format == 'g' || format == 'G' || format == 'x';
    int digits = !general ? 0 : precision == -1 ? 6 : precision;
    int end = 1;
    boolean point = false;
    boolean significant = false;
    for (; end < number.length() && !isExponent(number.charAt(end), hex); end++) {
      char c = number.charAt(end);
      if (c == '.') {
        point = true;
      } else {
        significant |= c != '0';
        digits -= significant ? 1 : 0;
      }
    }
    String tail = number.substring(end);
    number.setLength(end);
    if (!point) {
      // The zero before the point counts where there is no other digit.
      if (end == 2 && number.charAt(1) == '0') {
        digits--;
      }
      number.append('.');
    }
    number.repeat('0', Math.max(0, digits)).append(tail);
  }

  private static boolean isExponent(char c, boolean hex) {
    int lower = c | 0x20;
    return lower == 'p' || (lower == 'e' && !hex);
  }
}
