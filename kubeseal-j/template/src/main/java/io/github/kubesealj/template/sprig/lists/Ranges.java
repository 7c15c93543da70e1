package io.github.kubesealj.template.sprig.lists;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.List;

/** Sprig's numbers in a row. */
public final class Ranges {
  private Ranges() {}

  /** Sprig's {@code until}: from 0, excluding the end, upwards or downwards. */
  public static GoList until(Budget budget, long end) {
    return untilStep(budget, 0, end, end < 0 ? -1 : 1);
  }

  /** Sprig's {@code untilStep}: empty where the step leads away from the end. */
  public static GoList untilStep(Budget budget, long start, long stop, long step) {
    int count = count(budget, start, stop, step);
    Value[] numbers = new Value[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = GoInt.of(start + i * step);
    }
    return GoList.over(GoType.INT_SLICE, numbers);
  }

  /** Sprig's {@code seq}: the numbers with spaces between, including the end. */
  public static String seq(Budget budget, List<Long> params) {
    return switch (params.size()) {
      case 1 -> {
        long end = params.get(0);
        yield inclusive(budget, 1, end, end < 1 ? -1 : 1);
      }
      case 2 -> {
        long start = params.get(0);
        long end = params.get(1);
        yield inclusive(budget, start, end, end < start ? -1 : 1);
      }
      case 3 -> {
        long start = params.get(0);
        long step = params.get(1);
        long end = params.get(2);
        if (end < start && step > 0) {
          yield "";
        }
        yield inclusive(budget, start, end, step);
      }
      default -> "";
    };
  }

  /** The end is moved by one towards where the numbers go, whatever the step, and may overflow. */
  private static String inclusive(Budget budget, long start, long end, long step) {
    long stop = end < start ? end - 1 : end + 1;
    int count = count(budget, start, stop, step);
    long length = 0;
    for (int i = 0; i < count; i++) {
      length += Long.toString(start + i * step).length() + 1;
    }
    budget.string(length);
    StringBuilder text = new StringBuilder((int) length);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(start + i * step);
    }
    return text.toString();
  }

  /**
   * How many numbers there are, after asking whether so many may be. Counts them one by one: where
   * the numbers overflow they start again from the other side, as in Go.
   */
  private static int count(Budget budget, long start, long stop, long step) {
    boolean down = stop < start;
    if (down ? step >= 0 : step <= 0) {
      return 0;
    }
    int most = budget.limits().size(Limit.LIST);
    int count = 0;
    for (long i = start; (down ? i > stop : i < stop) && count <= most; i += step) {
      count++;
    }
    budget.list(count);
    return count;
  }
}
