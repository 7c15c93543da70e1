package io.github.kubesealj.it.kube;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, never for a time. */
public final class Await {
  private static final Duration STEP = Duration.ofMillis(50);

  private Await() {}

  /** Returns as soon as it holds; fails the test, with {@code context}, if it never does. */
  public static void until(
      String what, Duration patience, BooleanSupplier holds, Supplier<String> context) {
    Instant deadline = Instant.now().plus(patience);
    while (!holds.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("waited in vain for: " + what + "\n" + context.get());
      }
      try {
        Thread.sleep(STEP);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
