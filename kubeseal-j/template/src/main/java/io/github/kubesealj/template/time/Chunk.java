package io.github.kubesealj.template.time;

import org.jspecify.annotations.Nullable;

/**
 * The first element of a layout from some position on.
 *
 * @param start where it starts; up to there the layout is literal
 * @param element {@link Element#NONE} where there is none, then at the end of the layout
 * @param end where the layout goes on after it
 * @param digits of a fraction: how many
 * @param separator of a fraction: the period or comma before it
 */
record Chunk(int start, Element element, int end, int digits, char separator) {
  /** Go keeps the number of digits in so many bits. */
  private static final int DIGITS_MASK = 0xfff;

  private static final Element[] ZERO = {
    Element.ZERO_MONTH,
    Element.ZERO_DAY,
    Element.ZERO_HOUR12,
    Element.ZERO_MINUTE,
    Element.ZERO_SECOND,
    Element.YEAR
  };

  /** The first one at or after {@code from}. */
  static Chunk next(String layout, int from) {
    for (int i = from; i < layout.length(); i++) {
      Chunk chunk = at(layout, i);
      if (chunk != null) {
        return chunk;
      }
    }
    return new Chunk(layout.length(), Element.NONE, layout.length(), 0, '.');
  }

  private static @Nullable Chunk at(String layout, int i) {
    return switch (layout.charAt(i)) {
      case 'J' -> named(layout, i, "January", Element.LONG_MONTH, "Jan", Element.MONTH);
      case 'M' ->
          layout.startsWith("MST", i)
              ? of(i, Element.ABBREVIATION, 3)
              : named(layout, i, "Monday", Element.LONG_WEEKDAY, "Mon", Element.WEEKDAY);
      case '0' -> zero(layout, i);
      case '1' ->
          layout.startsWith("15", i) ? of(i, Element.HOUR, 2) : of(i, Element.NUMBER_MONTH, 1);
      case '2' ->
          layout.startsWith("2006", i) ? of(i, Element.LONG_YEAR, 4) : of(i, Element.DAY, 1);
      case '_' -> underscore(layout, i);
      case '3' -> of(i, Element.HOUR12, 1);
      case '4' -> of(i, Element.MINUTE, 1);
      case '5' -> of(i, Element.SECOND, 1);
      case 'P' -> layout.startsWith("PM", i) ? of(i, Element.UPPER_PM, 2) : null;
      case 'p' -> layout.startsWith("pm", i) ? of(i, Element.LOWER_PM, 2) : null;
      case '-' ->
          offset(
              layout,
              i,
              Element.SECONDS_OFFSET,
              Element.COLON_SECONDS_OFFSET,
              Element.OFFSET,
              Element.COLON_OFFSET,
              Element.SHORT_OFFSET);
      case 'Z' ->
          offset(
              layout,
              i,
              Element.ISO_SECONDS_OFFSET,
              Element.ISO_COLON_SECONDS_OFFSET,
              Element.ISO_OFFSET,
              Element.ISO_COLON_OFFSET,
              Element.ISO_SHORT_OFFSET);
      case '.', ',' -> fraction(layout, i);
      default -> null;
    };
  }

  private static Chunk of(int start, Element element, int length) {
    return new Chunk(start, element, start + length, 0, '.');
  }

  private static @Nullable Chunk named(
      String layout, int i, String full, Element fullElement, String cut, Element cutElement) {
    if (layout.startsWith(full, i)) {
      return of(i, fullElement, full.length());
    }
    int end = i + cut.length();
    boolean partOfWord =
        end < layout.length() && layout.charAt(end) >= 'a' && layout.charAt(end) <= 'z';
    return layout.startsWith(cut, i) && !partOfWord ? of(i, cutElement, cut.length()) : null;
  }

  private static @Nullable Chunk zero(String layout, int i) {
    if (i + 1 < layout.length()) {
      char c = layout.charAt(i + 1);
      if (c >= '1' && c <= '6') {
        return of(i, ZERO[c - '1'], 2);
      }
    }
    return layout.startsWith("002", i) ? of(i, Element.ZERO_YEAR_DAY, 3) : null;
  }

  private static @Nullable Chunk underscore(String layout, int i) {
    if (layout.startsWith("2006", i + 1)) {
      return of(i + 1, Element.LONG_YEAR, 4);
    }
    if (layout.startsWith("2", i + 1)) {
      return of(i, Element.UNDER_DAY, 2);
    }
    return layout.startsWith("_2", i + 1) ? of(i, Element.UNDER_YEAR_DAY, 3) : null;
  }

  private static @Nullable Chunk offset(
      String layout,
      int i,
      Element seconds,
      Element colonSeconds,
      Element plain,
      Element colon,
      Element cut) {
    if (layout.startsWith("070000", i + 1)) {
      return of(i, seconds, 7);
    }
    if (layout.startsWith("07:00:00", i + 1)) {
      return of(i, colonSeconds, 9);
    }
    if (layout.startsWith("0700", i + 1)) {
      return of(i, plain, 5);
    }
    if (layout.startsWith("07:00", i + 1)) {
      return of(i, colon, 6);
    }
    return layout.startsWith("07", i + 1) ? of(i, cut, 3) : null;
  }

  private static @Nullable Chunk fraction(String layout, int i) {
    char digit = i + 1 < layout.length() ? layout.charAt(i + 1) : ' ';
    if (digit != '0' && digit != '9') {
      return null;
    }
    int end = i + 1;
    while (end < layout.length() && layout.charAt(end) == digit) {
      end++;
    }
    if (end < layout.length() && layout.charAt(end) >= '0' && layout.charAt(end) <= '9') {
      return null;
    }
    Element element = digit == '0' ? Element.FRACTION0 : Element.FRACTION9;
    return new Chunk(i, element, end, (end - i - 1) & DIGITS_MASK, layout.charAt(i));
  }
}
