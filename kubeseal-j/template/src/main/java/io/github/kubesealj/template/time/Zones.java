package io.github.kubesealj.template.time;

import io.github.kubesealj.template.value.GoLocation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/** Go's {@code *time.Location}s. */
public final class Zones {
  /** Go's {@code time.UTC}. */
  public static final GoLocation UTC = new GoLocation("UTC", ZoneOffset.UTC, true);

  private static final String LOCAL = "Local";

  /** Beyond these times, rules repeat as the calendar does, every 400 years, or are constant. */
  private static final long YEAR_3000 = 32_503_680_000L;

  private static final long CYCLE_SECONDS = 146_097 * Civil.DAY_SECONDS;
  private static final long LONG_AGO = -CYCLE_SECONDS * 10;

  private static final int GREATEST_OFFSET = ZoneOffset.MAX.getTotalSeconds();

  private Zones() {}

  /**
   * Go's {@code time.Local} of a process whose zone this is. It is named {@code UTC} for UTC, as
   * without any zone configured, and {@code Local} for all others.
   */
  public static GoLocation local(ZoneId zone) {
    boolean utc = zone.equals(ZoneOffset.UTC) || zone.getId().equals("UTC");
    return new GoLocation(utc ? "UTC" : LOCAL, zone, false);
  }

  /**
   * Go's {@code time.LoadLocation}, with the names of the time zone database.
   *
   * @return null where it gives an error
   */
  public static @Nullable GoLocation load(String name, GoLocation local) {
    if (name.isEmpty() || name.equals("UTC")) {
      return UTC;
    }
    if (name.equals(LOCAL)) {
      return local;
    }
    ZoneTable table = ZoneTable.of(name);
    if (table == null) {
      return null;
    }
    try {
      return new GoLocation(name, ZoneId.of(table.javaName()), false);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Go's {@code time.FixedZone}. */
  static GoLocation fixed(String name, int offset) {
    int inJava = Math.clamp(offset, -GREATEST_OFFSET, GREATEST_OFFSET);
    return new GoLocation(name, ZoneOffset.ofTotalSeconds(inJava), true, offset - inJava);
  }

  /** What holds in the zone at this time. */
  static ZoneState at(GoLocation location, long unixSeconds) {
    ZoneTable table = location.fixed() ? null : table(location);
    ZoneState early = table == null ? null : table.early(unixSeconds);
    if (early != null) {
      return early;
    }
    ZoneRules rules = location.zone().getRules();
    Instant instant = Instant.ofEpochSecond(representative(unixSeconds));
    int offset = rules.getOffset(instant).getTotalSeconds() + location.excess();
    if (location.fixed()) {
      return new ZoneState(location.name(), offset, false);
    }
    ZoneState state = table == null ? null : table.at(unixSeconds, offset);
    return state == null ? new ZoneState("", offset, rules.isDaylightSavings(instant)) : state;
  }

  /**
   * The offset in seconds that an abbreviation means in the zone: the one it has at this local
   * time, else any.
   *
   * @param unixSeconds the local time as if it were UTC
   * @return null where the zone never has this abbreviation
   */
  static @Nullable Integer offsetOf(GoLocation location, String abbreviation, long unixSeconds) {
    ZoneTable table = table(location);
    if (table == null || location.fixed()) {
      return null;
    }
    Integer any = null;
    for (ZoneState state : table.named()) {
      if (state.abbreviation().equals(abbreviation)) {
        ZoneState then = at(location, unixSeconds - state.offset());
        if (then.abbreviation().equals(abbreviation)) {
          return then.offset();
        }
        any = any == null ? state.offset() : any;
      }
    }
    return any;
  }

  /** When it is this local time in the zone, Go's choice where there are two or none. */
  static long unixSeconds(GoLocation location, long localSeconds) {
    int offset = at(location, localSeconds).offset();
    return offset == 0 ? localSeconds : localSeconds - at(location, localSeconds - offset).offset();
  }

  static String goString(GoLocation location) {
    if (location.equals(UTC)) {
      return "time.UTC";
    }
    boolean local =
        !location.fixed() && (location.name().equals(LOCAL) || location.name().equals("UTC"));
    return local ? "time.Local" : "time.Location(\"" + location.name() + "\")";
  }

  private static @Nullable ZoneTable table(GoLocation location) {
    if (!location.name().equals(LOCAL)) {
      ZoneTable table = ZoneTable.of(location.name());
      if (table != null) {
        return table;
      }
    }
    return ZoneTable.of(location.zone().getId());
  }

  private static long representative(long unixSeconds) {
    if (unixSeconds >= YEAR_3000) {
      return YEAR_3000 - CYCLE_SECONDS + Math.floorMod(unixSeconds - YEAR_3000, CYCLE_SECONDS);
    }
    return Math.max(unixSeconds, LONG_AGO);
  }
}
