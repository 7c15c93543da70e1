package io.github.kubesealj.template.sprig.dates;

import io.github.kubesealj.template.time.Durations;

/** The units {@code durationRound} counts in, the largest first. */
enum LargestUnit {
  YEAR(365 * 24 * Durations.HOUR, "y"),
  MONTH(30 * 24 * Durations.HOUR, "mo"),
  DAY(24 * Durations.HOUR, "d"),
  HOUR(Durations.HOUR, "h"),
  MINUTE(Durations.MINUTE, "m"),
  SECOND(Durations.SECOND, "s");

  private final long nanos;
  private final String suffix;

  LargestUnit(long nanos, String suffix) {
    this.nanos = nanos;
    this.suffix = suffix;
  }

  /** A duration without its sign, in whole units; one of exactly a unit counts in smaller ones. */
  static String of(long nanos) {
    long size = nanos < 0 ? -nanos : nanos;
    for (LargestUnit unit : values()) {
      if (Long.compareUnsigned(size, unit.nanos) > 0) {
        return Long.toUnsignedString(Long.divideUnsigned(size, unit.nanos)) + unit.suffix;
      }
    }
    return "0s";
  }
}
