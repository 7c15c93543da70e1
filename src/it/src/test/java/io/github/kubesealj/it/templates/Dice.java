package io.github.kubesealj.it.templates;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that is the same for the same seed, on every machine. */
final class Dice {
  private final RandomGenerator random;

  Dice(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** 0 to {@code bound} - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From one to the other, both included. */
  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T of(List<T> list) {
    return list.get(below(list.size()));
  }

  @SafeVarargs
  final <T> T of(T... items) {
    return items[below(items.length)];
  }

  long bits() {
    return random.nextLong();
  }
}
