package io.github.kubesealj.template.value;

import java.time.ZoneId;

/**
 * A Go {@code *time.Location}.
 *
 * @param name what Go prints for it; empty for a fixed offset without a name
 * @param zone its rules
 * @param fixed whether {@code name} is also the zone's abbreviation at all times, as of a zone that
 *     was read from a text
 * @param excess seconds to add to the zone's offset: Go has fixed offsets beyond the 18 hours that
 *     Java has
 */
public record GoLocation(String name, ZoneId zone, boolean fixed, int excess) implements Value {
  /** One whose offsets are those of the zone. */
  public GoLocation(String name, ZoneId zone, boolean fixed) {
    this(name, zone, fixed, 0);
  }

  @Override
  public GoType type() {
    return GoType.LOCATION;
  }

  @Override
  public boolean isTrue() {
    return true;
  }

  @Override
  public String toString() {
    return "*time.Location";
  }
}
