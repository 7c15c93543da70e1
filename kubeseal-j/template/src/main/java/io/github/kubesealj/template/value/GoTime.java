package io.github.kubesealj.template.value;

import java.time.Instant;

/** A Go {@code time.Time}, without the monotonic reading. */
public record GoTime(Instant instant, GoLocation location) implements Value {
  @Override
  public GoType type() {
    return GoType.TIME;
  }

  @Override
  public boolean isTrue() {
    return true;
  }

  @Override
  public String toString() {
    return "time.Time";
  }
}
