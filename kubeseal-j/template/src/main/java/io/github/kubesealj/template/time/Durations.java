package io.github.kubesealj.template.time;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Go's {@code time.Duration}, a number of nanoseconds. */
public final class Durations {
  /** One second. */
  public static final long SECOND = 1_000_000_000L;

  /** One minute. */
  public static final long MINUTE = 60 * SECOND;

  /** One hour. */
  public static final long HOUR = 60 * MINUTE;

  private static final String MICRO = "\u00c2\u00b5";
  private static final String MU = "\u00ce\u00bc";

  private Durations() {}

  /** Go's {@code Duration.String()}. */
  static String string(long nanos) {
    if (nanos == 0) {
      return "0s";
    }
    // The least duration is its own negation; read as unsigned it is right again.
    long size = nanos < 0 ? -nanos : nanos;
    String sign = nanos < 0 ? "-" : "";
    if (Long.compareUnsigned(size, SECOND) < 0) {
      if (size < 1000) {
        return sign + size + "ns";
      }
      return size < 1_000_000
          ? sign + decimal(size, 3) + MICRO + "s"
          : sign + decimal(size, 6) + "ms";
    }
    long seconds = Long.divideUnsigned(size, SECOND);
    long rest = Long.remainderUnsigned(size, SECOND);
    StringBuilder out = new StringBuilder(sign);
    if (seconds >= 3600) {
      out.append(seconds / 3600).append('h');
    }
    if (seconds >= 60) {
      out.append(seconds / 60 % 60).append('m');
    }
    return out.append(decimal(seconds % 60 * SECOND + rest, 9)).append('s').toString();
  }

  private static String decimal(long value, int places) {
    StringBuilder out = new StringBuilder(Long.toString(value));
    while (out.length() <= places) {
      out.insert(0, '0');
    }
    out.insert(out.length() - places, '.');
    while (out.charAt(out.length() - 1) == '0') {
      out.setLength(out.length() - 1);
    }
    if (out.charAt(out.length() - 1) == '.') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** Go's {@code time.ParseDuration}; empty where it gives an error. */
  public static OptionalLong parse(String text) {
    boolean negative = text.startsWith("-");
    int start = negative || text.startsWith("+") ? 1 : 0;
    if (text.length() == start + 1 && text.charAt(start) == '0') {
      return OptionalLong.of(0);
    }
    if (text.length() == start) {
      return OptionalLong.empty();
    }
    long sum = 0;
    int at = start;
    while (at < text.length()) {
      Part part = Part.read(text, at);
      if (part == null) {
        return OptionalLong.empty();
      }
      // Wraps at 64 bits where both are 2^63, which Go does not notice either.
      sum += part.nanos();
      if (isAboveLimit(sum)) {
        return OptionalLong.empty();
      }
      at = part.end();
    }
    if (negative) {
      return OptionalLong.of(-sum);
    }
    return sum < 0 ? OptionalLong.empty() : OptionalLong.of(sum);
  }

  /** Whether an unsigned number is greater than 2^63, the size of the least duration. */
  private static boolean isAboveLimit(long unsigned) {
    return Long.compareUnsigned(unsigned, Long.MIN_VALUE) > 0;
  }

  private static long unit(String text, int from, int to) {
    return switch (text.substring(from, to)) {
      case "ns" -> 1;
      case "us", MICRO + "s", MU + "s" -> 1000;
      case "ms" -> 1_000_000;
      case "s" -> SECOND;
      case "m" -> MINUTE;
      case "h" -> HOUR;
      default -> 0;
    };
  }

  /** A number and its unit, up to where the next one starts. */
  private record Part(long nanos, int end) {
    private static final int LONGEST_UNIT = 3;

    static @Nullable Part read(String text, int start) {
      int dot = digits(text, start);
      long whole = Numbers.leading(text, start, dot);
      if (whole == Numbers.OVERFLOW) {
        return null;
      }
      boolean hasDot = dot < text.length() && text.charAt(dot) == '.';
      int unitStart = hasDot ? digits(text, dot + 1) : dot;
      if (dot == start && (!hasDot || unitStart == dot + 1)) {
        return null;
      }
      int end = unitStart;
      while (end < text.length() && text.charAt(end) != '.' && !Numbers.isDigit(text, end)) {
        end++;
      }
      long unit = end - unitStart > LONGEST_UNIT ? 0 : unit(text, unitStart, end);
      if (unit == 0 || Long.compareUnsigned(whole, Long.divideUnsigned(1L << 63, unit)) > 0) {
        return null;
      }
      long nanos = whole * unit;
      if (hasDot) {
        nanos += fraction(text, dot + 1, unitStart, unit);
      }
      return isAboveLimit(nanos) ? null : new Part(nanos, end);
    }

    private static int digits(String text, int from) {
      int at = from;
      while (Numbers.isDigit(text, at)) {
        at++;
      }
      return at;
    }

    /** What the digits after the point make of the unit: as many of them as 63 bits hold. */
    private static long fraction(String text, int from, int to, long unit) {
      long value = 0;
      double scale = 1;
      for (int i = from; i < to && value >= 0 && value <= Long.MAX_VALUE / 10; i++) {
        long longer = value * 10 + (text.charAt(i) - '0');
        if (isAboveLimit(longer)) {
          break;
        }
        value = longer;
        scale *= 10;
      }
      double unsigned = value < 0 ? 0x1p63 : (double) value;
      return value == 0 ? 0 : (long) (unsigned * (unit / scale));
    }
  }

  /** Go's {@code Duration.Truncate}. */
  public static long truncate(long nanos, long multiple) {
    return multiple <= 0 ? nanos : nanos - nanos % multiple;
  }

  /** Go's {@code Duration.Round}: halves away from zero, to the last one that fits. */
  public static long round(long nanos, long multiple) {
    if (multiple <= 0) {
      return nanos;
    }
    long rest = nanos % multiple;
    if (nanos < 0) {
      if (isLessThanHalf(-rest, multiple)) {
        return nanos - rest;
      }
      long rounded = nanos - multiple - rest;
      return rounded < nanos ? rounded : Long.MIN_VALUE;
    }
    if (isLessThanHalf(rest, multiple)) {
      return nanos - rest;
    }
    long rounded = nanos + multiple - rest;
    return rounded > nanos ? rounded : Long.MAX_VALUE;
  }

  static boolean isLessThanHalf(long part, long whole) {
    return Long.compareUnsigned(part + part, whole) < 0;
  }

  /** Go's {@code Duration.Abs}. */
  public static long abs(long nanos) {
    return nanos == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(nanos);
  }

  /** Go's {@code Duration.Seconds}, {@code Minutes} and {@code Hours}. */
  public static double in(long unit, long nanos) {
    long whole = nanos / unit;
    return (double) whole + (double) (nanos % unit) / (double) unit;
  }
}
