package io.github.kubesealj.template.sprig.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import java.util.function.Function;

/** A compiled pattern on one text, matched by Go's rules. Places are chars of the subject. */
final class GoRegex {
  /** About what re2j holds for an instruction with its thread, besides captures. */
  private static final long BYTES_AN_INSTRUCTION = 160;

  /** One instruction in so many is at work on a char, as a rule. */
  private static final long IDLE = 8;

  private static final long LEAST_WORK = 8;

  private final Budget budget;
  private final Translation translation;
  private final Subject subject;
  private final Matcher matcher;

  private GoRegex(Budget budget, Translation translation, Subject subject, Pattern pattern) {
    this.budget = budget;
    this.translation = translation;
    this.subject = subject;
    this.matcher = pattern.matcher(subject);
  }

  /**
   * Compiles it and lets it be used; {@code keepGroups} where more than whole matches are asked
   * for.
   */
  static <T> T use(
      Budget budget, String pattern, String text, boolean keepGroups, Function<GoRegex, T> use) {
    Translation translation = Translator.translate(budget, pattern, keepGroups);
    long size = translation.size();
    long captures = 2 + (keepGroups ? 2L * translation.numbers().size() : 0);
    long memory =
        2 * size * (BYTES_AN_INSTRUCTION + 4 * captures)
            + 2L * translation.pattern().length()
            + 4L * text.length();
    budget.memory(memory);
    budget.work(size * LEAST_WORK + text.length());
    try {
      Pattern compiled = Pattern.compile(translation.pattern());
      Subject subject = new Subject(budget, text, size * (2 + captures), LEAST_WORK + size / IDLE);
      return use.apply(new GoRegex(budget, translation, subject, compiled));
    } catch (PatternSyntaxException e) {
      throw Scanner.bad();
    } catch (StackOverflowError e) {
      throw new LimitExceededException(Limit.NESTING);
    } finally {
      budget.release(memory);
    }
  }

  Subject subject() {
    return subject;
  }

  /** Looks for the first match at or after a place. */
  boolean find(int from) {
    return matcher.find(from);
  }

  int start() {
    return matcher.start();
  }

  int end() {
    return matcher.end();
  }

  /** Takes every match in turn. */
  interface Taker {
    /** Takes the bounds of a match; gives whether to go on. */
    boolean take(int start, int end);
  }

  /** Go's FindAll: all matches, without an empty one right behind another. */
  void forEach(Taker taker) {
    int previousEnd = -1;
    int at = 0;
    while (at <= subject.length() && find(at)) {
      int start = start();
      int end = end();
      boolean accepted = end != at || start != previousEnd;
      at = end == at ? subject.after(at) : end;
      previousEnd = end;
      if (accepted && !taker.take(start, end)) {
        return;
      }
    }
  }

  /** The bytes of a group by its number, none where there is no such or it took no part. */
  String group(int number) {
    if (number == 0) {
      return subject.bytes(start(), end());
    }
    return hasGroup(number) ? subject.bytes(groupStart(number), groupEnd(number)) : "";
  }

  /** The bytes of the first group of this name that took part. */
  String group(String name) {
    budget.work(translation.groups().size() * LEAST_WORK);
    for (int i = 0; i < translation.groups().size(); i++) {
      if (translation.groups().get(i).equals(name) && hasGroup(i + 1)) {
        return group(i + 1);
      }
    }
    return "";
  }

  private boolean hasGroup(int number) {
    return number <= translation.numbers().size()
        && translation.numbers().get(number - 1) > 0
        && groupStart(number) >= 0;
  }

  private int groupStart(int number) {
    return matcher.start(translation.numbers().get(number - 1));
  }

  private int groupEnd(int number) {
    return matcher.end(translation.numbers().get(number - 1));
  }
}
