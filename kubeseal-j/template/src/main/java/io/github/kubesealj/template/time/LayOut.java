package io.github.kubesealj.template.time;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.value.GoLocation;
import org.jspecify.annotations.Nullable;

/** One time, ready to be written in layouts. */
final class LayOut {
  private static final int SHORT_NAME = 3;
  private static final int NANO_DIGITS = 9;

  private final Civil civil;
  private final int nanos;
  private final ZoneState zone;

  private LayOut(Civil civil, int nanos, ZoneState zone) {
    this.civil = civil;
    this.nanos = nanos;
    this.zone = zone;
  }

  static LayOut of(long unixSeconds, int nanos, GoLocation location) {
    ZoneState zone = Zones.at(location, unixSeconds);
    return new LayOut(Civil.of(unixSeconds, zone.offset()), nanos, zone);
  }

  long year() {
    return civil.year();
  }

  int offset() {
    return zone.offset();
  }

  /** For a layout of our own, whose text is short. */
  String format(String layout) {
    StringBuilder out = new StringBuilder();
    write(out, null, layout);
    return out.toString();
  }

  String format(Budget budget, String layout) {
    budget.work(layout.length());
    StringBuilder out = new StringBuilder();
    write(out, budget, layout);
    budget.string(out.length());
    return out.toString();
  }

  private void write(StringBuilder out, @Nullable Budget budget, String layout) {
    int at = 0;
    while (at < layout.length()) {
      Chunk chunk = Chunk.next(layout, at);
      out.append(layout, at, chunk.start());
      if (chunk.element() == Element.ABBREVIATION && budget != null) {
        // The one element that can be much longer than its spelling in the layout.
        long length = (long) out.length() + zone.abbreviation().length();
        if (length > budget.limits().of(Limit.STRING)) {
          budget.string(length);
        }
      }
      write(out, chunk);
      at = chunk.end();
    }
  }

  private void write(StringBuilder out, Chunk chunk) {
    switch (chunk.element()) {
      case NONE -> {}
      case LONG_MONTH -> out.append(TimeFormat.month(civil.month()));
      case MONTH -> out.append(TimeFormat.month(civil.month()), 0, SHORT_NAME);
      case NUMBER_MONTH -> out.append(civil.month());
      case ZERO_MONTH -> two(out, civil.month());
      case LONG_WEEKDAY -> out.append(TimeFormat.weekday(civil.weekday()));
      case WEEKDAY -> out.append(TimeFormat.weekday(civil.weekday()), 0, SHORT_NAME);
      case DAY -> out.append(civil.day());
      case UNDER_DAY -> out.append(civil.day() < 10 ? " " : "").append(civil.day());
      case ZERO_DAY -> two(out, civil.day());
      case UNDER_YEAR_DAY ->
          out.append(civil.yearDay() < 100 ? " " : "")
              .append(civil.yearDay() < 10 ? " " : "")
              .append(civil.yearDay());
      case ZERO_YEAR_DAY -> Numbers.append(out, civil.yearDay(), 3);
      case HOUR -> two(out, civil.hour());
      case HOUR12 -> out.append(hour12());
      case ZERO_HOUR12 -> two(out, hour12());
      case MINUTE -> out.append(civil.minute());
      case ZERO_MINUTE -> two(out, civil.minute());
      case SECOND -> out.append(civil.second());
      case ZERO_SECOND -> two(out, civil.second());
      case LONG_YEAR -> Numbers.append(out, civil.year(), 4);
      case YEAR -> two(out, (int) (Math.abs(civil.year()) % 100));
      case UPPER_PM -> out.append(civil.hour() >= 12 ? "PM" : "AM");
      case LOWER_PM -> out.append(civil.hour() >= 12 ? "pm" : "am");
      case ABBREVIATION -> abbreviation(out);
      case FRACTION0, FRACTION9 -> fraction(out, chunk);
      default -> offset(out, chunk.element());
    }
  }

  private static void two(StringBuilder out, int value) {
    Numbers.append(out, value, 2);
  }

  private int hour12() {
    int hour = civil.hour() % 12;
    return hour == 0 ? 12 : hour;
  }

  private void abbreviation(StringBuilder out) {
    if (zone.abbreviation().isEmpty()) {
      offset(out, Element.OFFSET);
    } else {
      out.append(zone.abbreviation());
    }
  }

  private void offset(StringBuilder out, Element element) {
    if (element.isIso() && zone.offset() == 0) {
      out.append('Z');
      return;
    }
    // The sign is that of the minutes: Go shows less than a minute west of UTC as east.
    int minutes = Math.abs(zone.offset() / 60);
    boolean west = zone.offset() / 60 < 0;
    out.append(west ? '-' : '+');
    two(out, minutes / 60);
    if (element.hasColons()) {
      out.append(':');
    }
    if (element.hasMinutes()) {
      two(out, minutes % 60);
    }
    if (element.hasSeconds()) {
      if (element.hasColons()) {
        out.append(':');
      }
      two(out, (west ? -zone.offset() : zone.offset()) % 60);
    }
  }

  private void fraction(StringBuilder out, Chunk chunk) {
    boolean trim = chunk.element() == Element.FRACTION9;
    if (trim && (chunk.digits() == 0 || nanos == 0)) {
      return;
    }
    out.append(chunk.separator());
    Numbers.append(out, nanos, NANO_DIGITS);
    out.setLength(out.length() - NANO_DIGITS + Math.min(chunk.digits(), NANO_DIGITS));
    if (trim) {
      while (out.charAt(out.length() - 1) == '0') {
        out.setLength(out.length() - 1);
      }
      if (out.charAt(out.length() - 1) == chunk.separator()) {
        out.setLength(out.length() - 1);
      }
    }
  }

  String goString(GoLocation location) {
    String date =
        String.join(
            ", ",
            Long.toString(civil.year()),
            "time." + TimeFormat.month(civil.month()),
            Integer.toString(civil.day()),
            Integer.toString(civil.hour()),
            Integer.toString(civil.minute()),
            Integer.toString(civil.second()),
            Integer.toString(nanos));
    return "time.Date(" + date + ", " + Zones.goString(location) + ")";
  }
}
