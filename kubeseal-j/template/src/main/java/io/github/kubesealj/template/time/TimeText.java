package io.github.kubesealj.template.time;

import io.github.kubesealj.template.function.FunctionException;
import java.util.List;

/** The text of a time, read from its beginning. */
final class TimeText {
  private static final int NANO_DIGITS = 9;
  private static final int GREATEST_HOUR = 23;

  private final String text;
  private int at;

  TimeText(String text) {
    this.text = text;
  }

  static FunctionException doesNotFit() {
    return new FunctionException("the text does not fit the layout of the time");
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  String take(int length) {
    if (length > text.length() - at) {
      throw doesNotFit();
    }
    at += length;
    return text.substring(at - length, at);
  }

  void requireEnd() {
    if (at < text.length()) {
      throw doesNotFit();
    }
  }

  /** Passes over literal text; any number of spaces is like one, and like none at the end. */
  void skip(String literal, int from, int to) {
    int i = from;
    while (i < to) {
      char c = literal.charAt(i);
      if (c == ' ') {
        if (at < text.length() && text.charAt(at) != ' ') {
          throw doesNotFit();
        }
        while (i < to && literal.charAt(i) == ' ') {
          i++;
        }
        spaces(Integer.MAX_VALUE);
      } else if (at < text.length() && text.charAt(at) == c) {
        i++;
        at++;
      } else {
        throw doesNotFit();
      }
    }
  }

  /** Passes over at most so many spaces. */
  void spaces(int most) {
    for (int i = 0; i < most && startsWith(" "); i++) {
      at++;
    }
  }

  /** One or two digits; two for sure if fixed. */
  int number(boolean fixed) {
    if (!Numbers.isDigit(text, at) || (fixed && !Numbers.isDigit(text, at + 1))) {
      throw doesNotFit();
    }
    return digits(Numbers.isDigit(text, at + 1) ? 2 : 1);
  }

  /** One to three digits; three for sure if fixed. */
  int yearDay(boolean fixed) {
    int length = 0;
    while (length < 3 && Numbers.isDigit(text, at + length)) {
      length++;
    }
    if (length == 0 || (fixed && length < 3)) {
      throw doesNotFit();
    }
    return digits(length);
  }

  /** Exactly so many digits. */
  int digits(int length) {
    int value = 0;
    for (int i = 0; i < length; i++) {
      if (!Numbers.isDigit(text, at)) {
        throw doesNotFit();
      }
      value = value * 10 + (text.charAt(at) - '0');
      at++;
    }
    return value;
  }

  /** A number of this length, whose first character may be a sign. */
  int signed(int length) {
    return signedNumber(take(length), 0);
  }

  /** From there to the end a few digits, after a sign or none; no digits are zero. */
  static int signedNumber(String text, int from) {
    boolean negative = text.startsWith("-", from);
    int start = negative || text.startsWith("+", from) ? from + 1 : from;
    int value = 0;
    for (int i = start; i < text.length(); i++) {
      if (!Numbers.isDigit(text, i)) {
        throw doesNotFit();
      }
      value = value * 10 + (text.charAt(i) - '0');
    }
    return negative ? -value : value;
  }

  /**
   * Passes over a name, in upper or lower case.
   *
   * @param length how much of the names counts
   * @return its index
   */
  int name(List<String> names, int length) {
    for (int i = 0; i < names.size(); i++) {
      int size = Math.min(length, names.get(i).length());
      if (text.regionMatches(true, at, names.get(i), 0, size)) {
        at += size;
        return i;
      }
    }
    throw doesNotFit();
  }

  /** Whether there is a comma or period with a digit after it. */
  boolean isAtFraction() {
    return isAtSeparator() && Numbers.isDigit(text, at + 1);
  }

  private boolean isAtSeparator() {
    return startsWith(".") || startsWith(",");
  }

  /** How long the separator and all digits after it are. */
  int fractionLength() {
    int end = at + 1;
    while (Numbers.isDigit(text, end)) {
      end++;
    }
    return end - at;
  }

  /**
   * A fraction of a second, in nanoseconds. As in Go there may be a plus sign, and nothing is
   * expected of what follows the ninth digit.
   *
   * @param length with the separator
   */
  int fraction(int length) {
    if (length > text.length() - at || !isAtSeparator()) {
      throw doesNotFit();
    }
    int size = Math.min(length - 1, NANO_DIGITS);
    int value = signedNumber(text.substring(at + 1, at + 1 + size), 0);
    if (value < 0) {
      throw doesNotFit();
    }
    at += length;
    for (int i = size; i < NANO_DIGITS; i++) {
      value *= 10;
    }
    return value;
  }

  /** The length of what Go takes for a zone's abbreviation. */
  int abbreviationLength() {
    if (startsWith("ChST") || startsWith("MeST")) {
      return 4;
    }
    if (startsWith("GMT")) {
      return 3 + signedHourLength(at + 3);
    }
    if (startsWith("+") || startsWith("-")) {
      int length = signedHourLength(at);
      if (length == 0 || text.length() - at < 3) {
        throw doesNotFit();
      }
      return length;
    }
    int letters = 0;
    while (letters < 6 && at + letters < text.length() && isUpper(text.charAt(at + letters))) {
      letters++;
    }
    boolean fits =
        switch (letters) {
          case 3 -> true;
          case 4 -> text.charAt(at + 3) == 'T' || startsWith("WITA");
          case 5 -> text.charAt(at + 4) == 'T';
          default -> false;
        };
    if (!fits) {
      throw doesNotFit();
    }
    return letters;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The length of a sign and hours up to 23, or 0 if that is not there. */
  private int signedHourLength(int from) {
    if (!text.startsWith("+", from) && !text.startsWith("-", from)) {
      return 0;
    }
    int end = from + 1;
    while (Numbers.isDigit(text, end)) {
      end++;
    }
    long hours = Numbers.leading(text, from + 1, end);
    boolean fits = end > from + 1 && hours >= 0 && hours <= GREATEST_HOUR;
    return fits ? end - from : 0;
  }
}
