package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.sprig.base.TextBuilder;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import java.util.ArrayList;
import java.util.List;

/** Sprig's regular expressions. A bad pattern is a {@link FunctionException}. */
public final class Regexes {
  private static final String SPECIAL = "\\.+*?()|[]{}^$";

  private Regexes() {}

  /** Sprig's {@code regexMatch}: false for a bad pattern. */
  public static boolean regexMatch(Budget budget, String pattern, String text) {
    try {
      return mustRegexMatch(budget, pattern, text);
    } catch (FunctionException e) {
      return false;
    }
  }

  /** Sprig's {@code mustRegexMatch}. */
  public static boolean mustRegexMatch(Budget budget, String pattern, String text) {
    return GoRegex.use(budget, pattern, text, false, regex -> regex.find(0));
  }

  /** Sprig's {@code regexFind} and {@code mustRegexFind}. */
  public static String regexFind(Budget budget, String pattern, String text) {
    return GoRegex.use(budget, pattern, text, false, regex -> regex.find(0) ? regex.group(0) : "");
  }

  /**
   * Sprig's {@code regexFindAll} and {@code mustRegexFindAll}: at most so many, all if negative.
   */
  public static GoList regexFindAll(Budget budget, String pattern, String text, long most) {
    return GoRegex.use(
        budget,
        pattern,
        text,
        false,
        regex -> {
          List<GoString> found = new ArrayList<>();
          if (most != 0) {
            regex.forEach(
                (start, end) -> {
                  add(budget, found, regex.subject().bytes(start, end));
                  return found.size() != most;
                });
          }
          return list(budget, found);
        });
  }

  /**
   * Sprig's {@code regexSplit} and {@code mustRegexSplit}: at most so many parts, all if negative.
   */
  public static GoList regexSplit(Budget budget, String pattern, String text, long most) {
    return GoRegex.use(
        budget,
        pattern,
        text,
        false,
        regex -> {
          if (most == 0) {
            return GoList.nil(GoType.STRING_SLICE);
          }
          if (!pattern.isEmpty() && text.isEmpty()) {
            return GoList.over(GoType.STRING_SLICE, GoString.EMPTY);
          }
          return GoList.of(GoType.STRING_SLICE, parts(budget, regex, most));
        });
  }

  /** Sprig's {@code regexReplaceAll} and {@code mustRegexReplaceAll}: {@code $1} is a group. */
  public static String regexReplaceAll(
      Budget budget, String pattern, String text, String replacement) {
    Expansion expansion = Expansion.parse(budget, replacement);
    boolean groups = replacement.indexOf('$') >= 0;
    return replace(
        budget,
        pattern,
        text,
        groups,
        (regex, out) -> expansion.expand(budget, regex, out::append));
  }

  /** Sprig's {@code regexReplaceAllLiteral} and {@code mustRegexReplaceAllLiteral}. */
  public static String regexReplaceAllLiteral(
      Budget budget, String pattern, String text, String replacement) {
    return replace(budget, pattern, text, false, (regex, out) -> out.append(replacement));
  }

  /** Sprig's {@code regexQuoteMeta}. */
  public static String regexQuoteMeta(Budget budget, String text) {
    budget.work(text.length());
    TextBuilder out = new TextBuilder(budget);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.finish();
  }

  /** Writes what takes the place of a match. */
  private interface Replacer {
    void write(GoRegex match, TextBuilder out);
  }

  private static String replace(
      Budget budget, String pattern, String text, boolean groups, Replacer replacer) {
    return GoRegex.use(
        budget,
        pattern,
        text,
        groups,
        regex -> {
          TextBuilder out = new TextBuilder(budget);
          Subject subject = regex.subject();
          int lastEnd = 0;
          int at = 0;
          while (at <= subject.length() && regex.find(at)) {
            int start = regex.start();
            int end = regex.end();
            out.append(text, subject.toByte(lastEnd), subject.toByte(start));
            if (end > lastEnd || start == 0) {
              replacer.write(regex, out);
            }
            lastEnd = end;
            at = Math.max(end, subject.after(at));
          }
          return out.append(text, subject.toByte(lastEnd), text.length()).finish();
        });
  }

  private static List<GoString> parts(Budget budget, GoRegex regex, long most) {
    List<GoString> parts = new ArrayList<>();
    Subject subject = regex.subject();
    int[] bounds = new int[2]; // Where the part starts, and where the match before the rest does.
    int[] matches = new int[1];
    regex.forEach(
        (start, end) -> {
          if (most > 0 && parts.size() == most - 1) {
            return false;
          }
          bounds[1] = start;
          if (end != 0) {
            add(budget, parts, subject.bytes(bounds[0], start));
          }
          bounds[0] = end;
          matches[0]++;
          return matches[0] != most;
        });
    if (bounds[1] != subject.length()) {
      add(budget, parts, subject.bytes(bounds[0], subject.length()));
    }
    return parts;
  }

  private static void add(Budget budget, List<GoString> list, String bytes) {
    if (list.size() >= budget.limits().of(Limit.LIST)) {
      budget.list(list.size() + 1L);
    }
    list.add(new GoString(bytes));
  }

  private static GoList list(Budget budget, List<GoString> found) {
    budget.list(found.size());
    return found.isEmpty()
        ? GoList.nil(GoType.STRING_SLICE)
        : GoList.of(GoType.STRING_SLICE, found);
  }
}
