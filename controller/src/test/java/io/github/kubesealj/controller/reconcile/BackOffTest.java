package io.github.kubesealj.controller.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
  @Test
  void doublesFromOneSecondToFiveMinutes() {
    RandomGenerator never = () -> 0L;
    BackOff backOff = new BackOff(never);

    assertThat(IntStream.of(1, 2, 3, 9, 10, 100).mapToObj(backOff::after))
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(256),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5));
  }

  @Test
  void takesUpToAFifthOff() {
    RandomGenerator always = () -> -1L;

    assertThat(new BackOff(always).after(3))
        .isBetween(Duration.ofMillis(3200), Duration.ofMillis(3201));
  }
}
