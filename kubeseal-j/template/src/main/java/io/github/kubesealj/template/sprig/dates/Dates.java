package io.github.kubesealj.template.sprig.dates;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.strconv.Integers;
import io.github.kubesealj.template.time.Durations;
import io.github.kubesealj.template.time.TimeFormat;
import io.github.kubesealj.template.time.TimeParse;
import io.github.kubesealj.template.time.Times;
import io.github.kubesealj.template.time.Zones;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoTime;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.time.InstantSource;
import java.util.OptionalLong;

/** Sprig's functions for dates. All texts are byte strings. */
public final class Dates {
  private static final String HTML_DATE = "2006-01-02";

  private final InstantSource clock;
  private final GoLocation local;

  /** Dates as seen from there. */
  public Dates(Surroundings surroundings) {
    this.clock = surroundings.clock();
    this.local = Zones.local(surroundings.zone());
  }

  /** Sprig's {@code now}. */
  public GoTime now() {
    return new GoTime(clock.instant(), local);
  }

  /** Sprig's {@code ago}: how long ago it was, in whole seconds. */
  public String ago(Value date) {
    GoTime now = now();
    long nanos =
        switch (date) {
          case GoTime then -> Times.sub(now, then);
          case GoInt seconds when isSeconds(seconds) -> Times.subUnix(now, seconds.bits());
          default -> 0;
        };
    return TimeFormat.duration(Durations.round(nanos, Durations.SECOND));
  }

  /** Sprig's {@code date}. */
  public String date(Budget budget, String layout, Value date) {
    return format(budget, layout, date, local);
  }

  /** Sprig's {@code dateInZone}: an unknown zone is UTC. */
  public String dateInZone(Budget budget, String layout, Value date, String zone) {
    GoLocation location = Zones.load(zone, local);
    return format(budget, layout, date, location == null ? Zones.UTC : location);
  }

  /** Sprig's {@code htmlDate}. */
  public String htmlDate(Budget budget, Value date) {
    return format(budget, HTML_DATE, date, local);
  }

  /** Sprig's {@code htmlDateInZone}. */
  public String htmlDateInZone(Budget budget, Value date, String zone) {
    return dateInZone(budget, HTML_DATE, date, zone);
  }

  /** What is no date is now. */
  private String format(Budget budget, String layout, Value date, GoLocation location) {
    return switch (date) {
      case GoTime time -> TimeFormat.format(budget, Times.in(time, location), layout);
      case GoInt seconds when isSeconds(seconds) ->
          TimeFormat.format(budget, seconds.bits(), location, layout);
      default -> TimeFormat.format(budget, Times.in(now(), location), layout);
    };
  }

  private static boolean isSeconds(GoInt value) {
    return value.type() == GoType.INT || value.type() == GoType.INT64;
  }

  /** Sprig's {@code toDate}: Go's zero time where the text does not fit. */
  public GoTime toDate(Budget budget, String layout, String text) {
    try {
      return mustToDate(budget, layout, text);
    } catch (FunctionException e) {
      return Times.ZERO;
    }
  }

  /** Sprig's {@code mustToDate}. */
  public GoTime mustToDate(Budget budget, String layout, String text) {
    return TimeParse.parse(budget, layout, text, local);
  }

  /** Sprig's {@code dateModify}: what is no duration changes nothing. */
  public static GoTime dateModify(Budget budget, String duration, GoTime date) {
    OptionalLong nanos = parse(budget, duration);
    return nanos.isEmpty() ? date : Times.add(date, nanos.getAsLong());
  }

  /** Sprig's {@code mustDateModify}. */
  public static GoTime mustDateModify(Budget budget, String duration, GoTime date) {
    OptionalLong nanos = parse(budget, duration);
    if (nanos.isEmpty()) {
      throw new FunctionException("the text is not a duration");
    }
    return Times.add(date, nanos.getAsLong());
  }

  private static OptionalLong parse(Budget budget, String duration) {
    budget.work(duration.length());
    return Durations.parse(duration);
  }

  /** Sprig's {@code duration}: of a number of seconds, in digits or as an {@code int64}. */
  public static String duration(Budget budget, Value seconds) {
    return TimeFormat.duration(
        Durations.SECOND
            * switch (seconds) {
              case GoString text -> {
                budget.work(text.bytes().length());
                yield Integers.parseInt(text.bytes(), 10, 64).value();
              }
              case GoInt number when number.type() == GoType.INT64 -> number.bits();
              default -> 0;
            });
  }

  /** Sprig's {@code durationRound}: the size of a duration, in its largest unit. */
  public String durationRound(Budget budget, Value duration) {
    long nanos =
        switch (duration) {
          case GoString text -> parse(budget, text.bytes()).orElse(0);
          case GoInt number when number.type() == GoType.INT64 -> number.bits();
          case GoTime time -> Times.sub(now(), time);
          default -> 0;
        };
    return LargestUnit.of(nanos);
  }

  /** Sprig's {@code unixEpoch}. */
  public static String unixEpoch(GoTime date) {
    return Long.toString(Times.unix(date));
  }
}
