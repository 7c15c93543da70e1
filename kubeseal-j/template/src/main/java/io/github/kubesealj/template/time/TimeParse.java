package io.github.kubesealj.template.time;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoTime;
import java.time.Instant;

/** Go's {@code time.ParseInLocation}. */
public final class TimeParse {
  /** Go's mark of a number that was not in the text; so an offset of one second west is lost. */
  private static final int UNSET = -1;

  private static final int FIRST_YEAR_OF_1900S = 69;
  private final String layout;
  private final TimeText text;
  private final GoLocation local;

  private int year;
  private int month = UNSET;
  private int day = UNSET;
  private int yearDay = UNSET;
  private int hour;
  private int minute;
  private int second;
  private int nanos;
  private boolean am;
  private boolean pm;
  private boolean utc;
  private int zoneOffset = UNSET;
  private String zoneName = "";

  private TimeParse(String layout, String value, GoLocation local) {
    this.layout = layout;
    this.text = new TimeText(value);
    this.local = local;
  }

  /**
   * The time a text means.
   *
   * @param local where the time is unless the text says otherwise, and whose offsets and
   *     abbreviations are known
   * @throws FunctionException where the text does not fit the layout or is no date
   */
  public static GoTime parse(Budget budget, String layout, String value, GoLocation local) {
    budget.work((long) layout.length() + value.length());
    TimeParse parse = new TimeParse(layout, value, local);
    parse.read();
    budget.string(parse.zoneName.length());
    parse.settleHour();
    parse.settleDay();
    return parse.time();
  }

  private void read() {
    int at = 0;
    while (true) {
      Chunk chunk = Chunk.next(layout, at);
      text.skip(layout, at, chunk.start());
      if (chunk.element() == Element.NONE) {
        text.requireEnd();
        return;
      }
      at = chunk.end();
      read(chunk);
    }
  }

  private void read(Chunk chunk) {
    Element element = chunk.element();
    switch (element) {
      case YEAR -> {
        int number = text.signed(2);
        year = number >= FIRST_YEAR_OF_1900S ? number + 1900 : number + 2000;
      }
      case LONG_YEAR -> year = text.digits(4);
      case MONTH -> month = text.name(TimeFormat.MONTHS, 3) + 1;
      case LONG_MONTH -> month = text.name(TimeFormat.MONTHS, Integer.MAX_VALUE) + 1;
      case NUMBER_MONTH, ZERO_MONTH ->
          month = inRange(text.number(element == Element.ZERO_MONTH), 1, 12);
      case WEEKDAY -> text.name(TimeFormat.WEEKDAYS, 3);
      case LONG_WEEKDAY -> text.name(TimeFormat.WEEKDAYS, Integer.MAX_VALUE);
      case DAY -> day = text.number(false);
      case UNDER_DAY -> {
        text.spaces(1);
        day = text.number(false);
      }
      case ZERO_DAY -> day = text.number(true);
      case UNDER_YEAR_DAY -> {
        text.spaces(2);
        yearDay = text.yearDay(false);
      }
      case ZERO_YEAR_DAY -> yearDay = text.yearDay(true);
      case HOUR -> hour = inRange(text.number(false), 0, 23);
      case HOUR12, ZERO_HOUR12 ->
          hour = inRange(text.number(element == Element.ZERO_HOUR12), 0, 12);
      case MINUTE, ZERO_MINUTE ->
          minute = inRange(text.number(element == Element.ZERO_MINUTE), 0, 59);
      case SECOND, ZERO_SECOND -> {
        second = inRange(text.number(element == Element.ZERO_SECOND), 0, 59);
        if (text.isAtFraction() && !Chunk.next(layout, chunk.end()).element().isFraction()) {
          nanos = text.fraction(text.fractionLength());
        }
      }
      case UPPER_PM -> halfDay("AM", "PM");
      case LOWER_PM -> halfDay("am", "pm");
      case ABBREVIATION -> abbreviation();
      case FRACTION0 -> nanos = text.fraction(1 + chunk.digits());
      case FRACTION9 -> {
        if (text.isAtFraction()) {
          nanos = text.fraction(text.fractionLength());
        }
      }
      default -> offset(element);
    }
  }

  private static int inRange(int number, int least, int greatest) {
    if (number < least || number > greatest) {
      throw new FunctionException("a part of the time is out of range");
    }
    return number;
  }

  private void halfDay(String first, String second) {
    String half = text.take(2);
    // Both can be set, by a layout with two such elements.
    if (half.equals(second)) {
      pm = true;
    } else if (half.equals(first)) {
      am = true;
    } else {
      throw TimeText.doesNotFit();
    }
  }

  private void abbreviation() {
    if (text.startsWith("UTC")) {
      text.take(3);
      utc = true;
    } else {
      zoneName = text.take(text.abbreviationLength());
    }
  }

  private void offset(Element element) {
    if (element.isIso() && text.startsWith("Z")) {
      text.take(1);
      utc = true;
      return;
    }
    int size = 3 + (element.hasMinutes() ? 2 : 0) + (element.hasSeconds() ? 2 : 0);
    if (element.hasColons()) {
      size += element.hasSeconds() ? 2 : 1;
    }
    TimeText offset = new TimeText(text.take(size));
    boolean west = offset.startsWith("-");
    if (!west && !offset.startsWith("+")) {
      throw TimeText.doesNotFit();
    }
    offset.take(1);
    String separator = element.hasColons() ? ":" : "";
    // 24, 60 and 60 are allowed, as people do write them.
    int seconds = inRange(offset.number(true), 0, 24) * 3600;
    if (element.hasMinutes()) {
      offset.skip(separator, 0, separator.length());
      seconds += inRange(offset.number(true), 0, 60) * 60;
    }
    if (element.hasSeconds()) {
      offset.skip(separator, 0, separator.length());
      seconds += inRange(offset.number(true), 0, 60);
    }
    zoneOffset = west ? -seconds : seconds;
  }

  private void settleHour() {
    if (pm && hour < 12) {
      hour += 12;
    } else if (am && hour == 12) {
      hour = 0;
    }
  }

  private void settleDay() {
    if (yearDay != UNSET) {
      int ofYear = inRange(yearDay, 1, Civil.isLeap(year) ? 366 : 365);
      int itsMonth = 1;
      while (ofYear > Civil.daysIn(itsMonth, year)) {
        ofYear -= Civil.daysIn(itsMonth, year);
        itsMonth++;
      }
      if ((month != UNSET && month != itsMonth) || (day != UNSET && day != ofYear)) {
        throw new FunctionException("the day of the year is not the day of the month");
      }
      month = itsMonth;
      day = ofYear;
    }
    month = month == UNSET ? 1 : month;
    day = inRange(day == UNSET ? 1 : day, 1, Civil.daysIn(month, year));
  }

  private GoTime time() {
    long clock = Civil.unixSeconds(year, month, day, (hour * 60L + minute) * 60 + second);
    if (utc) {
      return at(clock, Zones.UTC);
    }
    if (zoneOffset != UNSET) {
      long unixSeconds = clock - zoneOffset;
      ZoneState state = Zones.at(local, unixSeconds);
      boolean isLocal =
          state.offset() == zoneOffset
              && (zoneName.isEmpty() || zoneName.equals(state.abbreviation()));
      return at(unixSeconds, isLocal ? local : Zones.fixed(zoneName, zoneOffset));
    }
    if (zoneName.isEmpty()) {
      return at(Zones.unixSeconds(local, clock), local);
    }
    Integer offset = Zones.offsetOf(local, zoneName, clock);
    if (offset != null) {
      return at(clock - offset, local);
    }
    int hours = zoneName.startsWith("GMT") ? TimeText.signedNumber(zoneName, 3) : 0;
    // As in Go, the offset of such a zone is shown but does not move the time.
    return at(clock, Zones.fixed(zoneName, hours * 3600));
  }

  private GoTime at(long unixSeconds, GoLocation location) {
    return new GoTime(Instant.ofEpochSecond(unixSeconds, nanos), location);
  }
}
