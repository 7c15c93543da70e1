package io.github.kubesealj.template.sprig.math;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Sprig's sums that are right in decimal: every argument becomes the shortest decimal that stands
 * for its float, the sum is exact (a quotient has 16 places), and the result is the nearest float.
 */
public final class Decimals {
  private static final int QUOTIENT_PLACES = 16;

  private Decimals() {}

  /** Sprig's {@code addf}. */
  public static double addf(Budget budget, List<Value> numbers) {
    return fold(budget, BigDecimal.ZERO, numbers, BigDecimal::add);
  }

  /** Sprig's {@code add1f}. */
  public static double add1f(Budget budget, Value number) {
    return decimal(budget, number).add(BigDecimal.ONE).doubleValue();
  }

  /** Sprig's {@code subf}. */
  public static double subf(Budget budget, Value first, List<Value> others) {
    return fold(budget, decimal(budget, first), others, BigDecimal::subtract);
  }

  /** Sprig's {@code mulf}. */
  public static double mulf(Budget budget, Value first, List<Value> others) {
    return fold(budget, decimal(budget, first), others, BigDecimal::multiply);
  }

  /** Sprig's {@code divf}. */
  public static double divf(Budget budget, Value first, List<Value> others) {
    return fold(budget, decimal(budget, first), others, Decimals::quotient);
  }

  private static double fold(
      Budget budget, BigDecimal first, List<Value> others, BinaryOperator<BigDecimal> operation) {
    BigDecimal result = first;
    for (Value other : others) {
      // Products grow with every factor.
      budget.work(result.unscaledValue().bitLength());
      result = operation.apply(result, decimal(budget, other));
    }
    return result.doubleValue();
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    if (divisor.signum() == 0) {
      throw new FunctionException("decimal division by zero");
    }
    return dividend.divide(divisor, QUOTIENT_PLACES, RoundingMode.HALF_UP);
  }

  /** The shortest decimal that reads as the same float. */
  private static BigDecimal decimal(Budget budget, Value value) {
    double number = Casts.toFloat(budget, value);
    if (!Double.isFinite(number)) {
      throw new FunctionException("number is not finite");
    }
    BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    // Java prefers two digits that are nearer to one that suffices, as with the least float of all.
    BigDecimal shorter = decimal.round(new MathContext(1));
    return shorter.doubleValue() == number ? shorter : decimal;
  }
}
