package io.github.kubesealj.template.sprig.dates;

import static io.github.kubesealj.template.function.Declarations.fn;
import static io.github.kubesealj.template.function.Param.BOOL;
import static io.github.kubesealj.template.function.Param.BUDGET;
import static io.github.kubesealj.template.function.Param.DURATION;
import static io.github.kubesealj.template.function.Param.FLOAT64;
import static io.github.kubesealj.template.function.Param.INT;
import static io.github.kubesealj.template.function.Param.INT64;
import static io.github.kubesealj.template.function.Param.LOCATION;
import static io.github.kubesealj.template.function.Param.MONTH;
import static io.github.kubesealj.template.function.Param.STRING;
import static io.github.kubesealj.template.function.Param.TIME;
import static io.github.kubesealj.template.function.Param.WEEKDAY;

import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.time.Durations;
import io.github.kubesealj.template.time.TimeFormat;
import io.github.kubesealj.template.time.Times;
import io.github.kubesealj.template.time.Zones;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoTime;
import io.github.kubesealj.template.value.GoType;
import org.jspecify.annotations.Nullable;

/**
 * The methods a template can call on values of Go's {@code time} package: those with one result,
 * whose types templates have. Each has its receiver as the first parameter.
 */
public final class TimeMethods {
  private static final long MILLIS = 1_000;
  private static final long MICROS = 1_000_000;
  private static final long NANOS = 1_000_000_000;

  /** More than any text of a time has beside the name of its zone. */
  private static final int TEXT_BYTES = 80;

  private final GoLocation local;

  /** Methods with the local zone from there. */
  public TimeMethods(Surroundings surroundings) {
    this.local = Zones.local(surroundings.zone());
  }

  /** The method of this name, or null where there is none. */
  public @Nullable Signature find(GoType receiver, String name) {
    return switch (receiver) {
      case TIME -> ofTime(name);
      case DURATION -> ofDuration(name);
      case MONTH -> name.equals("String") ? fn(MONTH).to(STRING, TimeFormat::month) : null;
      case WEEKDAY -> name.equals("String") ? fn(WEEKDAY).to(STRING, TimeFormat::weekday) : null;
      case LOCATION -> name.equals("String") ? fn(LOCATION).to(STRING, GoLocation::name) : null;
      default -> null;
    };
  }

  private @Nullable Signature ofTime(String name) {
    return switch (name) {
      case "Add" -> fn(TIME, DURATION).to(TIME, Times::add);
      case "AddDate" -> fn(TIME, INT, INT, INT).to(TIME, Times::addDate);
      case "After" -> fn(TIME, TIME).to(BOOL, (a, b) -> a.instant().isAfter(b.instant()));
      case "Before" -> fn(TIME, TIME).to(BOOL, (a, b) -> a.instant().isBefore(b.instant()));
      case "Compare" ->
          fn(TIME, TIME)
              .to(INT, (a, b) -> (long) Integer.signum(a.instant().compareTo(b.instant())));
      case "Day" -> fn(TIME).to(INT, Times::day);
      case "Equal" -> fn(TIME, TIME).to(BOOL, (a, b) -> a.instant().equals(b.instant()));
      case "Format" -> fn(BUDGET, TIME, STRING).to(STRING, TimeFormat::format);
      case "GoString" -> fn(BUDGET, TIME).to(STRING, TimeMethods::goString);
      case "Hour" -> fn(TIME).to(INT, Times::hour);
      case "In" -> fn(TIME, LOCATION).to(TIME, Times::in);
      case "IsDST" -> fn(TIME).to(BOOL, Times::isDaylightSaving);
      case "IsZero" -> fn(TIME).to(BOOL, t -> t.instant().equals(Times.ZERO.instant()));
      case "Local" -> fn(TIME).to(TIME, t -> Times.in(t, local));
      case "Location" -> fn(TIME).to(LOCATION, GoTime::location);
      case "Minute" -> fn(TIME).to(INT, Times::minute);
      case "Month" -> fn(TIME).to(MONTH, Times::month);
      case "Nanosecond" -> fn(TIME).to(INT, Times::nanosecond);
      case "Round" -> fn(TIME, DURATION).to(TIME, Times::round);
      case "Second" -> fn(TIME).to(INT, Times::second);
      case "String" -> fn(BUDGET, TIME).to(STRING, TimeMethods::string);
      case "Sub" -> fn(TIME, TIME).to(DURATION, Times::sub);
      case "Truncate" -> fn(TIME, DURATION).to(TIME, Times::truncate);
      case "UTC" -> fn(TIME).to(TIME, t -> Times.in(t, Zones.UTC));
      case "Unix" -> fn(TIME).to(INT64, Times::unix);
      case "UnixMicro" -> fn(TIME).to(INT64, t -> Times.unix(t, MICROS));
      case "UnixMilli" -> fn(TIME).to(INT64, t -> Times.unix(t, MILLIS));
      case "UnixNano" -> fn(TIME).to(INT64, t -> Times.unix(t, NANOS));
      case "Weekday" -> fn(TIME).to(WEEKDAY, Times::weekday);
      case "Year" -> fn(TIME).to(INT, Times::year);
      case "YearDay" -> fn(TIME).to(INT, Times::yearDay);
      default -> null;
    };
  }

  private static @Nullable Signature ofDuration(String name) {
    return switch (name) {
      case "Abs" -> fn(DURATION).to(DURATION, Durations::abs);
      case "Hours" -> fn(DURATION).to(FLOAT64, d -> Durations.in(Durations.HOUR, d));
      case "Microseconds" -> fn(DURATION).to(INT64, d -> d / (NANOS / MICROS));
      case "Milliseconds" -> fn(DURATION).to(INT64, d -> d / (NANOS / MILLIS));
      case "Minutes" -> fn(DURATION).to(FLOAT64, d -> Durations.in(Durations.MINUTE, d));
      case "Nanoseconds" -> fn(DURATION).to(INT64, d -> d);
      case "Round" -> fn(DURATION, DURATION).to(DURATION, Durations::round);
      case "Seconds" -> fn(DURATION).to(FLOAT64, d -> Durations.in(Durations.SECOND, d));
      case "String" -> fn(DURATION).to(STRING, TimeFormat::duration);
      case "Truncate" -> fn(DURATION, DURATION).to(DURATION, Durations::truncate);
      default -> null;
    };
  }

  private static String string(Budget budget, GoTime time) {
    budget.string(TEXT_BYTES + time.location().name().length());
    return TimeFormat.string(time);
  }

  private static String goString(Budget budget, GoTime time) {
    budget.string(TEXT_BYTES + time.location().name().length());
    return TimeFormat.goString(time);
  }
}
