package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;
import java.util.function.IntUnaryOperator;

/**
 * Upper and lower case, rune by rune; an invalid byte becomes U+FFFD where all runes are written.
 */
public final class Cases {
  private Cases() {}

  /** Sprig's {@code upper}. */
  public static String upper(Budget budget, String text) {
    return map(budget, text, Runes::toUpper);
  }

  /** Sprig's {@code lower}. */
  public static String lower(Budget budget, String text) {
    return map(budget, text, Runes::toLower);
  }

  /** Sprig's {@code title}. */
  public static String title(Budget budget, String text) {
    return map(budget, text, new Title());
  }

  /** Sprig's {@code untitle}. */
  public static String untitle(Budget budget, String text) {
    return map(budget, text, new Untitle());
  }

  /** Sprig's {@code swapcase}. */
  public static String swapcase(Budget budget, String text) {
    return map(budget, text, new SwapCase());
  }

  private static String map(Budget budget, String text, IntUnaryOperator mapping) {
    long size = text.length();
    for (int i = 0; i < text.length(); i += Utf8.width(text, i)) {
      size += Utf8.isInvalid(text, i) ? 2 : 0;
    }
    budget.string(size);
    String mapped = Utf8.map(text, mapping);
    if (mapped.length() > size) {
      budget.string(mapped.length());
    }
    return mapped;
  }

  /** The first rune of every word in title case; Go's old idea of a word. */
  private static final class Title implements IntUnaryOperator {
    private int previous = ' ';

    @Override
    public int applyAsInt(int rune) {
      boolean first = isSeparator(previous);
      previous = rune;
      return first ? Runes.toTitle(rune) : rune;
    }

    private static boolean isSeparator(int rune) {
      if (rune < 0x80) {
        return !Character.isLetterOrDigit(rune) && rune != '_';
      }
      return Runes.isSpace(rune);
    }
  }

  /** The first rune of every word, by white space, in lower case. */
  private static final class Untitle implements IntUnaryOperator {
    private boolean first = true;

    @Override
    public int applyAsInt(int rune) {
      if (Runes.isSpace(rune)) {
        first = true;
        return rune;
      }
      int mapped = first ? Runes.toLower(rune) : rune;
      first = false;
      return mapped;
    }
  }

  /** Upper to lower, and lower to upper but to title case after white space. */
  private static final class SwapCase implements IntUnaryOperator {
    private boolean afterSpace = true;

    @Override
    public int applyAsInt(int rune) {
      if (Runes.isUpper(rune) || Runes.isTitle(rune)) {
        afterSpace = false;
        return Runes.toLower(rune);
      }
      if (Runes.isLower(rune)) {
        int mapped = afterSpace ? Runes.toTitle(rune) : Runes.toUpper(rune);
        afterSpace = false;
        return mapped;
      }
      afterSpace = Runes.isSpace(rune);
      return rune;
    }
  }
}
