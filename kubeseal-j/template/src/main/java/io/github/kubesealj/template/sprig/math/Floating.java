package io.github.kubesealj.template.sprig.math;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Value;
import java.util.List;

/** Sprig's functions on {@code float64}. */
public final class Floating {
  /** Beyond these powers of two a float has ended, and Go stops squaring. */
  private static final int FAR = 1 << 12;

  private Floating() {}

  /** Sprig's {@code maxf}. */
  public static double maxf(Budget budget, Value first, List<Value> others) {
    double greatest = Casts.toFloat(budget, first);
    for (Value other : others) {
      greatest = max(greatest, Casts.toFloat(budget, other));
    }
    return greatest;
  }

  /** Sprig's {@code minf}. */
  public static double minf(Budget budget, Value first, List<Value> others) {
    double least = Casts.toFloat(budget, first);
    for (Value other : others) {
      least = -max(-least, -Casts.toFloat(budget, other));
    }
    return least;
  }

  /** Sprig's {@code ceil}. */
  public static double ceil(Budget budget, Value number) {
    return Math.ceil(Casts.toFloat(budget, number));
  }

  /** Sprig's {@code floor}. */
  public static double floor(Budget budget, Value number) {
    return Math.floor(Casts.toFloat(budget, number));
  }

  /**
   * Sprig's {@code round}: up where the fraction is at least a half, or at least the third
   * argument. The fraction of a negative number is negative, so that those are rounded down.
   */
  public static double round(Budget budget, Value number, long places, List<Double> options) {
    double roundOn = options.isEmpty() ? 0.5 : options.getFirst();
    double scale = powerOfTen(places);
    double digits = scale * Casts.toFloat(budget, number);
    double whole = digits < 0 ? Math.ceil(digits) : Math.floor(digits);
    double rounded = digits - whole >= roundOn ? Math.ceil(digits) : Math.floor(digits);
    return rounded / scale;
  }

  /** Infinity counts for more than NaN, as in Go and unlike Java. */
  private static double max(double a, double b) {
    return a == Double.POSITIVE_INFINITY || b == Double.POSITIVE_INFINITY
        ? Double.POSITIVE_INFINITY
        : Math.max(a, b);
  }

  /**
   * Go's {@code math.Pow(10, n)}, which squares and multiplies and is off by an ulp here and there:
   * those ulps decide how a number is rounded.
   */
  private static double powerOfTen(long exponent) {
    if (exponent == 0) {
      return 1;
    }
    if (exponent == 1) {
      return 10;
    }
    if ((double) exponent <= -0x1p63 || (double) exponent >= 0x1p63) {
      return exponent > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double mantissa = 1;
    int power = 0;
    double square = 0.625;
    int squarePower = 4;
    // Like Go, the exponent goes through a float, which matters to no result.
    for (long i = (long) Math.abs((double) exponent); i != 0; i >>= 1) {
      if (squarePower > FAR) {
        power += squarePower;
        break;
      }
      if ((i & 1) == 1) {
        mantissa *= square;
        power += squarePower;
      }
      square *= square;
      squarePower <<= 1;
      if (square < 0.5) {
        square += square;
        squarePower--;
      }
    }
    return exponent < 0 ? Math.scalb(1 / mantissa, -power) : Math.scalb(mantissa, power);
  }
}
