package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.limit.Budget;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/**
 * Randomness that looks at the clock at every draw: the only way into a search for primes, which
 * draws for every candidate and cannot be interrupted.
 */
final class MeteredRandom extends SecureRandom {
  private static final long serialVersionUID = 1;

  MeteredRandom(Budget budget, SecureRandom random) {
    super(new Metered(budget, random), random.getProvider());
  }

  private static final class Metered extends SecureRandomSpi {
    private static final long serialVersionUID = 1;

    private final transient Budget budget;
    private final transient SecureRandom random;

    Metered(Budget budget, SecureRandom random) {
      this.budget = budget;
      this.random = random;
    }

    @Override
    protected void engineSetSeed(byte[] seed) {
      // What is delegated to seeds itself.
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      budget.checkTime();
      random.nextBytes(bytes);
    }

    @Override
    protected byte[] engineGenerateSeed(int bytes) {
      byte[] seed = new byte[bytes];
      engineNextBytes(seed);
      return seed;
    }
  }
}
