package io.github.kubesealj.template.time;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoTime;
import java.util.List;

/** Times, durations and their parts as Go writes them. All texts are byte strings. */
public final class TimeFormat {
  static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  static final List<String> WEEKDAYS =
      List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");

  private static final String STRING = "2006-01-02 15:04:05.999999999 -0700 MST";
  private static final String RFC3339_NANO = "2006-01-02T15:04:05.999999999Z07:00";
  private static final int LAST_YEAR = 9999;
  private static final int OFFSET_LIMIT = 24 * 3600;

  private TimeFormat() {}

  /** Go's {@code Time.String()}, without the reading of a monotonic clock. */
  public static String string(GoTime time) {
    return layOut(time).format(STRING);
  }

  /**
   * The text in Go's {@code Time.MarshalJSON()}, without quotes.
   *
   * @throws FunctionException where the year has not 4 digits or the offset is a day or more
   */
  public static String rfc3339Nano(GoTime time) {
    LayOut layOut = layOut(time);
    long year = layOut.year();
    if (year < 0 || year > LAST_YEAR) {
      throw new FunctionException("the time's year is outside of 0 to 9999");
    }
    if (Math.abs(layOut.offset()) >= OFFSET_LIMIT) {
      throw new FunctionException("the time's zone is a day or more from UTC");
    }
    return layOut.format(RFC3339_NANO);
  }

  /** Go's {@code Time.GoString()}, what {@code %#v} prints. */
  public static String goString(GoTime time) {
    return layOut(time).goString(time.location());
  }

  /** Go's {@code Time.Format(layout)}. */
  public static String format(Budget budget, GoTime time, String layout) {
    return layOut(time).format(budget, layout);
  }

  /** Go's {@code time.Unix(seconds, 0).In(location).Format(layout)}, for any 64 bits of seconds. */
  public static String format(Budget budget, long unixSeconds, GoLocation location, String layout) {
    return LayOut.of(unixSeconds, 0, location).format(budget, layout);
  }

  /** Go's {@code Duration.String()}. */
  public static String duration(long nanos) {
    return Durations.string(nanos);
  }

  /** Go's {@code Month.String()}; 1 is January. */
  public static String month(long month) {
    return month >= 1 && month <= MONTHS.size()
        ? MONTHS.get((int) month - 1)
        : "%!Month(" + Long.toUnsignedString(month) + ")";
  }

  /** Go's {@code Weekday.String()}; 0 is Sunday. */
  public static String weekday(long weekday) {
    return weekday >= 0 && weekday < WEEKDAYS.size()
        ? WEEKDAYS.get((int) weekday)
        : "%!Weekday(" + Long.toUnsignedString(weekday) + ")";
  }

  private static LayOut layOut(GoTime time) {
    return LayOut.of(Times.unix(time), (int) Times.nanosecond(time), time.location());
  }
}
