package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Taking off what is at the ends of strings. */
public final class Trimming {
  private Trimming() {}

  /** Sprig's {@code trim}: without white space at both ends. */
  public static String trim(Budget budget, String text) {
    return trim(budget, text, Runes::isSpace);
  }

  /** Sprig's {@code trimAll} and {@code trimall}: without the runes of the cutset at both ends. */
  public static String trimAll(Budget budget, String cutset, String text) {
    if (cutset.isEmpty() || text.isEmpty()) {
      return text;
    }
    budget.work(cutset.length());
    BitSet runes = new BitSet();
    Utf8.forEach(cutset, runes::set);
    return trim(budget, text, runes::get);
  }

  /** Sprig's {@code trimPrefix}. */
  public static String trimPrefix(Budget budget, String prefix, String text) {
    return Strings.hasPrefix(budget, prefix, text)
        ? Strings.cut(budget, text, prefix.length(), text.length())
        : text;
  }

  /** Sprig's {@code trimSuffix}. */
  public static String trimSuffix(Budget budget, String suffix, String text) {
    return Strings.hasSuffix(budget, suffix, text)
        ? Strings.cut(budget, text, 0, text.length() - suffix.length())
        : text;
  }

  private static String trim(Budget budget, String text, IntPredicate drop) {
    budget.work(text.length());
    int start = 0;
    while (start < text.length() && drop.test(Utf8.runeAt(text, start))) {
      start += Utf8.width(text, start);
    }
    int end = text.length();
    while (end > start) {
      int last = lastRune(text, end);
      if (!drop.test(Utf8.runeAt(text, last))) {
        break;
      }
      end = last;
    }
    return Strings.cut(budget, text, start, end);
  }

  /** Where the last rune of the bytes before {@code end} starts. */
  private static int lastRune(String text, int end) {
    for (int start = end - 1; start >= Math.max(0, end - 4); start--) {
      boolean isTail = (text.charAt(start) & 0xC0) == 0x80;
      if (!isTail) {
        return start + Utf8.width(text, start) == end ? start : end - 1;
      }
    }
    return end - 1;
  }
}
