package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;

/** What has been rendered so far. Not thread-safe. */
final class Output {
  /** A buffer that grows by doubling holds, while it grows, at most so much for each byte. */
  private static final int GROWTH = 3;

  private final StringBuilder bytes = new StringBuilder();
  private final Budget budget;

  Output(Budget budget) {
    this.budget = budget;
  }

  void append(String more) {
    budget.output((long) bytes.length() + more.length());
    budget.memory((long) more.length() * GROWTH);
    budget.work(more.length());
    bytes.append(more);
  }

  byte[] toBytes() {
    return Utf8.toBytes(bytes.toString());
  }
}
