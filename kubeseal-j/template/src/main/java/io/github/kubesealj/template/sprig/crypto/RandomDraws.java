package io.github.kubesealj.template.sprig.crypto;

import io.github.kubesealj.template.limit.Budget;
import java.security.SecureRandom;

/** Many small random numbers: bytes are drawn in bulk, and the clock looked at each time. */
final class RandomDraws {
  private static final int BULK = 4096;

  private final Budget budget;
  private final SecureRandom random;
  private final byte[] bytes = new byte[BULK];
  private int used = BULK;

  RandomDraws(Budget budget, SecureRandom random) {
    this.budget = budget;
    this.random = random;
  }

  /** A number from 0 to less than {@code bound}, all equally likely. */
  int below(int bound) {
    int width = bound <= 256 ? 1 : bound <= 65_536 ? 2 : 4;
    long range = 1L << (8 * width);
    long usable = range - range % bound;
    long number;
    do {
      number = draw(width);
    } while (number >= usable);
    return (int) (number % bound);
  }

  private long draw(int width) {
    if (used + width > BULK) {
      budget.checkTime();
      random.nextBytes(bytes);
      used = 0;
    }
    long number = 0;
    for (int i = 0; i < width; i++) {
      number = number << 8 | (bytes[used++] & 0xFF);
    }
    return number;
  }
}
