package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.base.TextBuilder;
import io.github.kubesealj.template.value.Runes;

/**
 * What upstream takes from goutils: wrapping, abbreviating, initials. All of it counts bytes, and
 * takes a byte for a Latin-1 character.
 */
public final class Wrapping {
  private Wrapping() {}

  /** Sprig's {@code wrap}: long words stay whole. */
  public static String wrap(Budget budget, long width, String text) {
    return wrap(budget, width, "\n", text, false);
  }

  /** Sprig's {@code wrapWith}: long words are broken. */
  public static String wrapWith(Budget budget, long width, String separator, String text) {
    return wrap(budget, width, separator.isEmpty() ? "\n" : separator, text, true);
  }

  /** Sprig's {@code abbrev}. */
  public static String abbrev(Budget budget, long width, String text) {
    return width < 4 ? text : abbreviate(budget, text, 0, width);
  }

  /** Sprig's {@code abbrevboth}. */
  public static String abbrevboth(Budget budget, long left, long right, String text) {
    return right < 4 || (left > 0 && right < 7) ? text : abbreviate(budget, text, left, right);
  }

  /** Sprig's {@code initials}. */
  public static String initials(Budget budget, String text) {
    budget.work(text.length());
    TextBuilder out = new TextBuilder(budget);
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Runes.isSpace(c);
      if (!space && afterSpace) {
        out.appendRune(c);
      }
      afterSpace = space;
    }
    return out.finish();
  }

  /** Sprig's {@code nospace}: where it removes anything, it spoils all but ASCII. */
  public static String nospace(Budget budget, String text) {
    budget.work(text.length());
    if (text.chars().noneMatch(Runes::isSpace)) {
      return text;
    }
    TextBuilder out = new TextBuilder(budget);
    text.chars().filter(c -> !Runes.isSpace(c)).forEach(out::appendRune);
    return out.finish();
  }

  private static String wrap(
      Budget budget, long asked, String separator, String text, boolean breakWords) {
    budget.work(text.length());
    int length = text.length();
    if (length <= asked) {
      return text;
    }
    int width = (int) Math.max(1, asked);
    TextBuilder out = new TextBuilder(budget);
    int at = 0;
    while (length - at > width) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = at + width;
      int space = lastSpace(text, at, end);
      if (space >= 0) {
        end = space;
      } else if (!breakWords) {
        end = text.indexOf(' ', end);
        if (end < 0) {
          break;
        }
        space = end;
      }
      out.append(text, at, end).append(separator);
      at = space < 0 ? end : space + 1;
    }
    return out.append(text, at, length).finish();
  }

  private static int lastSpace(String text, int from, int to) {
    for (int i = to; i >= from; i--) {
      if (text.charAt(i) == ' ') {
        return i;
      }
    }
    return -1;
  }

  /** The arithmetic wraps around where Go's does. */
  private static String abbreviate(Budget budget, String text, long left, long width) {
    long length = text.length();
    if (length <= width) {
      return text;
    }
    long offset = Math.min(left, length);
    if (length - offset < width - 3) {
      offset = length - (width - 3);
    }
    budget.string(width);
    if (offset <= 4) {
      return text.substring(0, (int) width - 3) + "...";
    }
    if (width < 7) {
      return "";
    }
    if (offset + width - 3 < length) {
      return "..." + text.substring((int) offset, (int) (offset + width - 6)) + "...";
    }
    return "..." + text.substring((int) (length - (width - 3)));
  }
}
