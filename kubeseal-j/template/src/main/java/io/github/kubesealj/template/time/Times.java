package io.github.kubesealj.template.time;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoTime;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * Reckoning with times as the methods of Go's {@code time.Time} do. A time so far away that Java
 * has none for it, a thousand million years from now, is refused.
 */
public final class Times {
  private static final long YEAR_1 = -62_135_596_800L;
  private static final long NANOS = 1_000_000_000L;

  /** Seconds between times whose difference is more than the longest duration. */
  private static final long BEYOND_DURATIONS = 1L << 50;

  /** Go's zero time: the first of January of the year 1, in UTC. */
  public static final GoTime ZERO = new GoTime(Instant.ofEpochSecond(YEAR_1), Zones.UTC);

  private Times() {}

  /** Go's {@code Add}. */
  public static GoTime add(GoTime time, long nanos) {
    Instant instant = time.instant();
    return at(
        instant.getEpochSecond() + Math.floorDiv(nanos, NANOS),
        nanos(instant) + Math.floorMod(nanos, NANOS),
        time.location());
  }

  /** Go's {@code AddDate}; numbers that do not fit 64 bits wrap around as in Go. */
  public static GoTime addDate(GoTime time, long years, long months, long days) {
    Civil civil = civil(time);
    long local =
        Civil.unixSeconds(
            civil.year() + years,
            civil.month() + months,
            civil.day() + days,
            (civil.hour() * 60L + civil.minute()) * 60 + civil.second());
    return at(Zones.unixSeconds(time.location(), local), nanos(time.instant()), time.location());
  }

  /** Go's {@code Sub}: the difference, or the nearest duration there is. */
  public static long sub(GoTime time, GoTime other) {
    Instant a = time.instant();
    Instant b = other.instant();
    Duration difference =
        Duration.ofSeconds(a.getEpochSecond() - b.getEpochSecond(), nanos(a) - nanos(b));
    try {
      return difference.toNanos();
    } catch (ArithmeticException e) {
      return difference.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  /** Go's {@code Sub(time.Unix(seconds, 0))}, for any 64 bits of seconds. */
  public static long subUnix(GoTime time, long seconds) {
    // Go counts from the year 1, and the last seconds of 64 bits wrap around in that.
    long sinceYear1 = Math.clamp(seconds - YEAR_1, -BEYOND_DURATIONS, BEYOND_DURATIONS);
    return sub(time, new GoTime(Instant.ofEpochSecond(YEAR_1 + sinceYear1), Zones.UTC));
  }

  /** Go's {@code Truncate}: down to a multiple of the duration since the zero time. */
  public static GoTime truncate(GoTime time, long nanos) {
    return nanos <= 0 ? time : add(time, -sinceMultiple(time, nanos));
  }

  /** Go's {@code Round}: halves up. */
  public static GoTime round(GoTime time, long nanos) {
    if (nanos <= 0) {
      return time;
    }
    long since = sinceMultiple(time, nanos);
    return add(time, Durations.isLessThanHalf(since, nanos) ? -since : nanos - since);
  }

  private static long sinceMultiple(GoTime time, long nanos) {
    return BigInteger.valueOf(time.instant().getEpochSecond() - YEAR_1)
        .multiply(BigInteger.valueOf(NANOS))
        .add(BigInteger.valueOf(nanos(time.instant())))
        .mod(BigInteger.valueOf(nanos))
        .longValueExact();
  }

  /** Go's {@code In}. */
  public static GoTime in(GoTime time, GoLocation location) {
    return new GoTime(time.instant(), location);
  }

  /** Go's {@code IsDST}. */
  public static boolean isDaylightSaving(GoTime time) {
    return Zones.at(time.location(), time.instant().getEpochSecond()).daylightSaving();
  }

  /** Go's {@code Year}. */
  public static long year(GoTime time) {
    return civil(time).year();
  }

  /** Go's {@code Month}. */
  public static long month(GoTime time) {
    return civil(time).month();
  }

  /** Go's {@code Day}. */
  public static long day(GoTime time) {
    return civil(time).day();
  }

  /** Go's {@code YearDay}. */
  public static long yearDay(GoTime time) {
    return civil(time).yearDay();
  }

  /** Go's {@code Weekday}. */
  public static long weekday(GoTime time) {
    return civil(time).weekday();
  }

  /** Go's {@code Hour}. */
  public static long hour(GoTime time) {
    return civil(time).hour();
  }

  /** Go's {@code Minute}. */
  public static long minute(GoTime time) {
    return civil(time).minute();
  }

  /** Go's {@code Second}. */
  public static long second(GoTime time) {
    return civil(time).second();
  }

  /** Go's {@code Nanosecond}. */
  public static long nanosecond(GoTime time) {
    return nanos(time.instant());
  }

  /** Go's {@code Unix}. */
  public static long unix(GoTime time) {
    return time.instant().getEpochSecond();
  }

  /**
   * Go's {@code UnixMilli} and the like, which wrap around.
   *
   * @param parts how many to the second
   */
  public static long unix(GoTime time, long parts) {
    return unix(time) * parts + nanos(time.instant()) / (NANOS / parts);
  }

  @SuppressWarnings("JavaInstantGetSecondsGetNano") // Only the part of the second is wanted.
  private static long nanos(Instant instant) {
    return instant.getNano();
  }

  private static Civil civil(GoTime time) {
    long unixSeconds = time.instant().getEpochSecond();
    return Civil.of(unixSeconds, Zones.at(time.location(), unixSeconds).offset());
  }

  private static GoTime at(long unixSeconds, long nanos, GoLocation location) {
    try {
      return new GoTime(Instant.ofEpochSecond(unixSeconds, nanos), location);
    } catch (DateTimeException | ArithmeticException e) {
      throw new FunctionException("the time is too far away");
    }
  }
}
