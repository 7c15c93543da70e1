package io.github.kubesealj.template.sprig.base;

import io.github.kubesealj.template.limit.Budget;

/**
 * Looks for one byte string in another. Java's own search takes the product of both lengths where
 * an author wants it to, so this one does it bit by bit and watches the time.
 */
public final class Search {
  /** So many comparisons of bytes between two looks at the clock. */
  private static final int AT_ONCE = 1 << 22;

  private Search() {}

  /** The first index of {@code part} at or after {@code from}, or -1. */
  public static int indexOf(Budget budget, String text, String part, int from) {
    int last = text.length() - part.length();
    int stride = Math.max(1, AT_ONCE / Math.max(1, part.length()));
    for (int start = from; start <= last; start += stride) {
      long end = Math.min((long) start + stride + part.length() - 1, text.length());
      int found = text.indexOf(part, start, (int) end);
      if (found >= 0) {
        return found;
      }
      if (stride > last - start) {
        return -1;
      }
      budget.checkTime();
    }
    return -1;
  }

  /** How many times {@code part}, which is not empty, occurs without overlap. */
  public static int count(Budget budget, String text, String part) {
    int count = 0;
    for (int at = indexOf(budget, text, part, 0);
        at >= 0;
        at = indexOf(budget, text, part, at + part.length())) {
      count++;
    }
    return count;
  }
}
