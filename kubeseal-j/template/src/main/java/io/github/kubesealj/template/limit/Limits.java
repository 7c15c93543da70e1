package io.github.kubesealj.template.limit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one template may use: a template's author must not be able to stop a process that renders
 * for others. Go has next to none of these limits. Immutable.
 */
public final class Limits {
  /** Far above what a Secret can hold (1 MiB), and far below what harms a process. */
  public static final Limits DEFAULT = new Limits(new EnumMap<>(Limit.class));

  private final Map<Limit, Long> changed;

  private Limits(Map<Limit, Long> changed) {
    this.changed = changed;
  }

  /** How much of it is allowed, in the unit that the {@link Limit} tells. */
  public long of(Limit limit) {
    return changed.getOrDefault(limit, limit.preset());
  }

  /** The same for sizes, which are at most as large as an int. */
  public int size(Limit limit) {
    return (int) Math.min(of(limit), Integer.MAX_VALUE);
  }

  /** The same limits but this one. */
  public Limits with(Limit limit, long other) {
    Map<Limit, Long> more = new EnumMap<>(Limit.class);
    more.putAll(changed);
    more.put(limit, other);
    return new Limits(more);
  }

  /** The same limits but for the time. */
  public Limits withTime(Duration time) {
    return with(Limit.TIME, time.toNanos());
  }
}
