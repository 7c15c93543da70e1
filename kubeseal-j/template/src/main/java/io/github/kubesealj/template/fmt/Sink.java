package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.value.Utf8;

/** Where text is printed to, within the meter. */
final class Sink {
  /** Small pieces are accounted for together. */
  private static final int PIECE = 4096;

  /** What there is to do for a piece however short. */
  private static final int OVERHEAD = 8;

  private final Budget budget;
  private final StringBuilder out = new StringBuilder();
  private long pending;

  Sink(Budget budget) {
    this.budget = budget;
  }

  void append(String bytes) {
    reserve(bytes.length());
    out.append(bytes);
  }

  void append(CharSequence bytes, int start, int end) {
    reserve(end - start);
    out.append(bytes, start, end);
  }

  void append(char c) {
    reserve(1);
    out.append(c);
  }

  void appendRune(int rune) {
    reserve(4);
    Utf8.append(out, rune);
  }

  void repeat(char c, int count) {
    if (count > 0) {
      reserve(count);
      out.repeat(c, count);
    }
  }

  /** Says how many bytes are about to come; fails where there may not be so many. */
  void reserve(long bytes) {
    require(bytes);
    pending += bytes + OVERHEAD;
    if (pending >= PIECE) {
      budget.work(pending);
      pending = 0;
    }
  }

  /** Fails where there may not be so many bytes more. */
  void require(long bytes) {
    if (out.length() + bytes > budget.limits().of(Limit.STRING)) {
      throw new LimitExceededException(Limit.STRING);
    }
  }

  /** All of it. */
  String finish() {
    budget.string(out.length());
    return out.toString();
  }
}
