package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Runes;
import java.util.Arrays;

/** A set of runes that is being put together from ranges. */
final class RuneSet {
  private static final int FEW = 1 << 13;

  private final Budget budget;
  private long[] ranges = new long[4];
  private int count;

  RuneSet(Budget budget) {
    this.budget = budget;
  }

  /** Adds the runes from {@code low} up to and including {@code high}. */
  void add(int low, int high) {
    if (count > 0 && low(count - 1) <= low && low <= high(count - 1) + 1) {
      ranges[count - 1] = range(low(count - 1), Math.max(high, high(count - 1)));
      return;
    }
    if (count == ranges.length) {
      if (count >= FEW) {
        budget.work(count * 16L);
        clean();
      }
      if (count > ranges.length / 2) {
        ranges = Arrays.copyOf(ranges, ranges.length * 2);
      }
    }
    ranges[count++] = range(low, high);
  }

  /** Adds them and, where asked, what they are in another case. */
  void add(int low, int high, boolean fold) {
    add(low, high);
    if (fold) {
      budget.work(Math.min(high - low, FEW) * 8L);
      Folding.addOthers(this, low, high);
    }
  }

  /** Adds all that another set holds, or all that it does not. */
  void addAll(int[] pairs, boolean negated) {
    budget.work(pairs.length * 32L);
    int[] added = negated ? negate(pairs) : pairs;
    for (int i = 0; i < added.length; i += 2) {
      add(added[i], added[i + 1]);
    }
  }

  /** The ranges in order, apart from each other, each as its first and last rune. */
  int[] toPairs() {
    clean();
    int[] pairs = new int[2 * count];
    for (int i = 0; i < count; i++) {
      pairs[2 * i] = low(i);
      pairs[2 * i + 1] = high(i);
    }
    return pairs;
  }

  /** Ranges with what their runes are in another case. */
  static int[] folded(Budget budget, int[] pairs) {
    RuneSet set = new RuneSet(budget);
    for (int i = 0; i < pairs.length; i += 2) {
      set.add(pairs[i], pairs[i + 1], true);
    }
    return set.toPairs();
  }

  /** The complement of ranges in order. */
  static int[] negate(int[] pairs) {
    int[] negated = new int[pairs.length + 2];
    int length = 0;
    int next = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      if (next < pairs[i]) {
        negated[length++] = next;
        negated[length++] = pairs[i] - 1;
      }
      next = pairs[i + 1] + 1;
    }
    if (next <= Runes.MAX) {
      negated[length++] = next;
      negated[length++] = Runes.MAX;
    }
    return Arrays.copyOf(negated, length);
  }

  private void clean() {
    Arrays.sort(ranges, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept > 0 && low(i) <= high(kept - 1) + 1) {
        ranges[kept - 1] = range(low(kept - 1), Math.max(high(i), high(kept - 1)));
      } else {
        ranges[kept++] = ranges[i];
      }
    }
    count = kept;
  }

  private static long range(int low, int high) {
    return (long) low << 32 | high;
  }

  private int low(int index) {
    return (int) (ranges[index] >> 32);
  }

  private int high(int index) {
    return (int) ranges[index];
  }
}
