package io.github.kubesealj.template.sprig.math;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.strconv.Floats;
import io.github.kubesealj.template.strconv.Integers;
import io.github.kubesealj.template.strconv.Parsed;
import io.github.kubesealj.template.strconv.ParsedFloat;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;

/**
 * The conversions of spf13/cast behind all of sprig's numbers: whatever is no number is 0. {@code
 * ToInt} and {@code ToInt64} are the same on the platforms upstream ships for.
 */
public final class Casts {
  /** What a float that does not fit gives when amd64 converts it. */
  private static final long UNREPRESENTABLE = Long.MIN_VALUE;

  private static final double TWO_TO_63 = 0x1p63;

  private Casts() {}

  /** Sprig's {@code int} and {@code int64}. */
  public static long toInt(Budget budget, Value value) {
    return switch (value) {
      case GoInt number -> isKnown(number.type()) ? number.bits() : 0;
      case GoFloat number -> truncate(number.value());
      case GoString text -> {
        budget.work(text.bytes().length());
        Parsed parsed = Integers.parseInt(trimZeroDecimal(text.bytes()), 0, 0);
        yield parsed.isOk() ? parsed.value() : 0;
      }
      case GoBool bool -> bool.isTrue() ? 1 : 0;
      default -> 0;
    };
  }

  /** Sprig's {@code float64}. */
  public static double toFloat(Budget budget, Value value) {
    return switch (value) {
      case GoInt number when !isKnown(number.type()) -> 0;
      case GoInt number ->
          number.isUnsigned() ? unsignedToFloat(number.bits()) : (double) number.bits();
      case GoFloat number -> number.value();
      case GoString text -> {
        budget.work(text.bytes().length());
        ParsedFloat parsed = Floats.parse(text.bytes());
        yield parsed.isOk() ? parsed.value() : 0;
      }
      case GoBool bool -> bool.isTrue() ? 1 : 0;
      default -> 0;
    };
  }

  /** Go's {@code int64(f)}, as amd64 does it. */
  public static long truncate(double number) {
    return number >= -TWO_TO_63 && number < TWO_TO_63 ? (long) number : UNREPRESENTABLE;
  }

  /** The library asks for types by name, and never heard of this one. */
  private static boolean isKnown(GoType type) {
    return type != GoType.DURATION;
  }

  /** Rounds once, to the nearest even, like Go. */
  private static double unsignedToFloat(long bits) {
    if (bits >= 0) {
      return (double) bits;
    }
    // Halved to fit, with the lost bit kept so that a tie stays no tie.
    return (double) ((bits >>> 1) | (bits & 1)) * 2;
  }

  /** Without {@code .0}, {@code .00} and so on at the end. */
  private static String trimZeroDecimal(String bytes) {
    boolean zero = false;
    for (int i = bytes.length(); i > 0; i--) {
      char c = bytes.charAt(i - 1);
      if (c == '.') {
        if (zero) {
          return bytes.substring(0, i - 1);
        }
      } else if (c == '0') {
        zero = true;
      } else {
        return bytes;
      }
    }
    return bytes;
  }
}
