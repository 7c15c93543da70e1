package io.github.kubesealj.controller.reconcile;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Growing pauses: doubled each time up to a cap, with up to a fifth taken off at random. */
final class BackOff {
  static final Duration FIRST = Duration.ofSeconds(1);
  static final Duration CAP = Duration.ofMinutes(5);
  private static final int MAX_DOUBLINGS = 30;
  private static final double JITTER = 0.2;

  private final RandomGenerator random;

  BackOff(RandomGenerator random) {
    this.random = random;
  }

  /**
   * The pause after a number of failures in a row.
   *
   * @param failures 1 for the first
   */
  Duration after(int failures) {
    long grown = FIRST.toMillis() << Math.min(failures - 1, MAX_DOUBLINGS);
    long capped = Math.min(grown, CAP.toMillis());
    return Duration.ofMillis(Math.round(capped * (1 - JITTER * random.nextDouble())));
  }
}
