package io.github.kubesealj.template.sprig.base;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.value.Utf8;

/** Builds a byte string whose size is not known before, and never one larger than allowed. */
public final class TextBuilder {
  private final Budget budget;
  private final StringBuilder bytes = new StringBuilder();

  /** An empty one. */
  public TextBuilder(Budget budget) {
    this.budget = budget;
  }

  /** Appends a byte string. */
  public TextBuilder append(String part) {
    return append(part, 0, part.length());
  }

  /** Appends the bytes from {@code start} up to {@code end}. */
  public TextBuilder append(String part, int start, int end) {
    makeRoom(end - start);
    bytes.append(part, start, end);
    return this;
  }

  /** Appends one byte. */
  public TextBuilder append(char part) {
    makeRoom(1);
    bytes.append(part);
    return this;
  }

  /** Appends a rune's bytes. */
  public TextBuilder appendRune(int rune) {
    makeRoom(4);
    Utf8.append(bytes, rune);
    return this;
  }

  /** How many bytes so far. */
  public int length() {
    return bytes.length();
  }

  /** The byte string, paid for. */
  public String finish() {
    budget.string(bytes.length());
    return bytes.toString();
  }

  private void makeRoom(int more) {
    long size = (long) bytes.length() + more;
    if (size > budget.limits().of(Limit.STRING) + 4L) {
      budget.string(size);
    }
  }
}
