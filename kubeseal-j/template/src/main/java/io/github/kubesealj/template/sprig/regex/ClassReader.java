package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.limit.Budget;

/** Reads classes of runes: in brackets, and as escapes such as {@code \d} and {@code \pL}. */
final class ClassReader {
  private final Budget budget;
  private final Scanner in;

  ClassReader(Budget budget, Scanner in) {
    this.budget = budget;
    this.in = in;
  }

  /** Reads a class in brackets. */
  int[] brackets(boolean fold) {
    in.take("[");
    boolean negated = in.take("^");
    RuneSet set = new RuneSet(budget);
    boolean first = true;
    while (first || in.peek() != ']') {
      first = false;
      budget.work(8);
      if (!posix(set, fold) && !escape(set, fold)) {
        range(set, fold);
      }
    }
    in.take("]");
    int[] pairs = set.toPairs();
    return negated ? RuneSet.negate(pairs) : pairs;
  }

  /** Reads an escape that stands for a class; where there is none, reads nothing. */
  boolean escape(RuneSet set, boolean fold) {
    if (in.peek() != '\\') {
      return false;
    }
    char letter = in.peek(1);
    boolean negated = letter >= 'A' && letter <= 'Z';
    if (letter == 'p' || letter == 'P') {
      in.rune();
      in.rune();
      unicode(set, negated, fold);
      return true;
    }
    int[] perl = NamedClasses.perl(letter);
    if (perl == null) {
      return false;
    }
    in.rune();
    in.rune();
    set.addAll(fold ? RuneSet.folded(budget, perl) : perl, negated);
    return true;
  }

  private void unicode(RuneSet set, boolean negatedByLetter, boolean fold) {
    String name;
    if (in.take("{")) {
      name = in.until("}");
    } else {
      int rune = in.rune();
      name = rune < 0x80 ? String.valueOf((char) rune) : "";
    }
    boolean caret = name.startsWith("^");
    int[] found = UnicodeClasses.find(budget, caret ? name.substring(1) : name, fold);
    if (found == null) {
      throw Scanner.bad();
    }
    set.addAll(found, negatedByLetter != caret);
  }

  private boolean posix(RuneSet set, boolean fold) {
    if (!in.lookingAt("[:") || !in.isAhead(":]", 2)) {
      return false;
    }
    in.take("[:");
    String name = in.until(":]");
    boolean negated = name.startsWith("^");
    int[] found = NamedClasses.posix(negated ? name.substring(1) : name);
    if (found == null) {
      throw Scanner.bad();
    }
    set.addAll(fold ? RuneSet.folded(budget, found) : found, negated);
    return true;
  }

  private void range(RuneSet set, boolean fold) {
    int low = in.peek() == '\\' ? in.escape() : in.rune();
    int high = low;
    if (in.peek() == '-' && in.peek(1) != ']' && in.hasMore(2)) {
      in.rune();
      high = in.peek() == '\\' ? in.escape() : in.rune();
      if (high < low) {
        throw Scanner.bad();
      }
    }
    set.add(low, high, fold);
  }
}
