package io.github.kubesealj.template.sprig.semver;

import io.github.kubesealj.template.limit.Budget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites {@code 1.2 - 3.4} to {@code >= 1.2, <= 3.4} before anything else is read, as the library
 * does: wherever it looks like a range, even in the middle of a word.
 */
final class HyphenRanges {
  private static final int RANGE_BYTES = 100;

  private HyphenRanges() {}

  static String rewrite(Budget budget, String constraint) {
    String text = constraint;
    for (Range range : find(budget, constraint)) {
      // Like the library: the first place with the same text, which may be another one.
      int place = text.indexOf(range.whole());
      if (place < 0) {
        continue;
      }
      String pair = ">= " + range.low() + ", <= " + range.high() + " ";
      budget.string((long) text.length() + pair.length());
      text = text.substring(0, place) + pair + text.substring(place + range.whole().length());
    }
    return text;
  }

  private static List<Range> find(Budget budget, String text) {
    List<Range> ranges = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Range range = range(budget, text, at);
      if (range == null) {
        at++;
      } else {
        budget.memory(RANGE_BYTES + 2L * range.whole().length());
        ranges.add(range);
        at += range.whole().length();
      }
    }
    return ranges;
  }

  /** The range that starts at this character, with white space around it. */
  private static @Nullable Range range(Budget budget, String text, int start) {
    int first = skipSpace(text, start);
    budget.work(first - start);
    Shape low = Shape.at(text, first, ConstraintReader::isNumber);
    if (low == null) {
      return null;
    }
    budget.work(low.end() - first);
    int dash = skipSpace(text, low.end());
    if (dash == low.end() || dash == text.length() || text.charAt(dash) != '-') {
      return null;
    }
    int next = skipSpace(text, dash + 1);
    Shape high = next == dash + 1 ? null : Shape.at(text, next, ConstraintReader::isNumber);
    if (high == null) {
      return null;
    }
    int end = skipSpace(text, high.end());
    return new Range(
        text.substring(start, end),
        text.substring(low.start(), low.end()),
        text.substring(high.start(), high.end()));
  }

  private static int skipSpace(String text, int from) {
    return VersionReader.skip(text, from, ConstraintReader::isSpace);
  }

  /** What was found, and the versions in it. */
  private record Range(String whole, String low, String high) {}
}
