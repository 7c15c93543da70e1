package io.github.kubesealj.template.sprig.math;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.strconv.Integers;
import io.github.kubesealj.template.strconv.Parsed;
import io.github.kubesealj.template.value.Value;
import java.security.SecureRandom;
import java.util.List;

/** Sprig's sums of integers, which wrap at 64 bits. */
public final class Integral {
  private Integral() {}

  /** Sprig's {@code add}. */
  public static long add(Budget budget, List<Value> numbers) {
    long sum = 0;
    for (Value number : numbers) {
      sum += Casts.toInt(budget, number);
    }
    return sum;
  }

  /** Sprig's {@code add1}. */
  public static long add1(Budget budget, Value number) {
    return Casts.toInt(budget, number) + 1;
  }

  /** Sprig's {@code sub}. */
  public static long sub(Budget budget, Value a, Value b) {
    return Casts.toInt(budget, a) - Casts.toInt(budget, b);
  }

  /** Sprig's {@code div}. */
  public static long div(Budget budget, Value a, Value b) {
    return Casts.toInt(budget, a) / divisor(budget, b);
  }

  /** Sprig's {@code mod}: the sign is that of the first. */
  public static long mod(Budget budget, Value a, Value b) {
    return Casts.toInt(budget, a) % divisor(budget, b);
  }

  /** Sprig's {@code mul}. */
  public static long mul(Budget budget, Value first, List<Value> others) {
    long product = Casts.toInt(budget, first);
    for (Value other : others) {
      product *= Casts.toInt(budget, other);
    }
    return product;
  }

  /** Sprig's {@code max}, also called {@code biggest}. */
  public static long max(Budget budget, Value first, List<Value> others) {
    long greatest = Casts.toInt(budget, first);
    for (Value other : others) {
      greatest = Math.max(greatest, Casts.toInt(budget, other));
    }
    return greatest;
  }

  /** Sprig's {@code min}. */
  public static long min(Budget budget, Value first, List<Value> others) {
    long least = Casts.toInt(budget, first);
    for (Value other : others) {
      least = Math.min(least, Casts.toInt(budget, other));
    }
    return least;
  }

  /** Sprig's {@code atoi}: 0 for what is no number, the nearest int for what is too large. */
  public static long atoi(Budget budget, String bytes) {
    budget.work(bytes.length());
    return Integers.parseInt(bytes, 10, 0).value();
  }

  /** Sprig's {@code toDecimal}: what is printed is read as octal; 0 where that fails. */
  public static long toDecimal(Budget budget, Value value) {
    Parsed parsed = Integers.parseInt(Printing.text(budget, value), 8, 64);
    return parsed.isOk() ? parsed.value() : 0;
  }

  /** Sprig's {@code randInt}: from the first, excluding the second. */
  public static long randInt(SecureRandom random, long from, long to) {
    long width = to - from;
    if (width <= 0) {
      throw new FunctionException("no number is between the limits");
    }
    return random.nextLong(width) + from;
  }

  private static long divisor(Budget budget, Value value) {
    long divisor = Casts.toInt(budget, value);
    if (divisor == 0) {
      throw new FunctionException("integer divide by zero");
    }
    return divisor;
  }
}
