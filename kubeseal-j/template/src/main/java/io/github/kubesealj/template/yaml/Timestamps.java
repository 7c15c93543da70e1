package io.github.kubesealj.template.yaml;

import java.time.YearMonth;

/** The times that go-yaml v2 recognizes. */
final class Timestamps {
  private static final int FAILED = -1;

  private Timestamps() {}

  /** A date alone, a date and time without zone after a blank, or with one after a T. */
  static boolean isTimestamp(String text) {
    if (text.length() < 8 || text.charAt(4) != '-') {
      return false;
    }
    int[] at = {0};
    int year = number(text, at, 4, 4);
    int month = skip(text, at, '-') ? number(text, at, 1, 2) : FAILED;
    int day = skip(text, at, '-') ? number(text, at, 1, 2) : FAILED;
    boolean date =
        year >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    if (!date || at[0] == text.length()) {
      return date;
    }
    char separator = text.charAt(at[0]++);
    boolean zoned = separator == 'T' || separator == 't';
    return (zoned || separator == ' ') && isTime(text, at, zoned);
  }

  private static boolean isTime(String text, int[] at, boolean zoned) {
    boolean time =
        below(number(text, at, 1, 2), 24)
            && skip(text, at, ':')
            && below(number(text, at, 1, 2), 60)
            && skip(text, at, ':')
            && below(number(text, at, 1, 2), 60);
    if (!time) {
      return false;
    }
    if (at[0] + 1 < text.length() && ".,".indexOf(text.charAt(at[0])) >= 0) {
      at[0]++;
      if (number(text, at, 1, 9) < 0) {
        return false;
      }
      while (at[0] < text.length() && isDigit(text.charAt(at[0]))) {
        at[0]++;
      }
    }
    String zone = text.substring(at[0]);
    return zoned ? isZone(zone) : zone.isEmpty();
  }

  private static boolean isZone(String zone) {
    if (zone.equals("Z")) {
      return true;
    }
    int[] at = {1};
    return zone.length() == 6
        && "+-".indexOf(zone.charAt(0)) >= 0
        && below(number(zone, at, 2, 2), 25)
        && skip(zone, at, ':')
        && below(number(zone, at, 2, 2), 61);
  }

  private static boolean below(int number, int limit) {
    return number >= 0 && number < limit;
  }

  private static boolean skip(String text, int[] at, char c) {
    boolean there = at[0] < text.length() && text.charAt(at[0]) == c;
    at[0] += there ? 1 : 0;
    return there;
  }

  private static int number(String text, int[] at, int min, int max) {
    int value = 0;
    int digits = 0;
    while (digits < max && at[0] < text.length() && isDigit(text.charAt(at[0]))) {
      value = value * 10 + text.charAt(at[0]++) - '0';
      digits++;
    }
    return digits < min ? FAILED : value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
