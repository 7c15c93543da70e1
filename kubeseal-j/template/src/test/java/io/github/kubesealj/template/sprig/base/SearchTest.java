package io.github.kubesealj.template.sprig.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SearchTest {
  @Test
  void findsAcrossTheBitsItSearchesAtOnce() {
    Budget budget = Budget.of(Limits.DEFAULT);
    String part = "a".repeat(3_000_000) + "b";
    assertThat(Search.indexOf(budget, "b".repeat(7) + part, part, 0)).isEqualTo(7);
    assertThat(Search.indexOf(budget, "aXbXc", "X", 2)).isEqualTo(3);
    assertThat(Search.indexOf(budget, "abc", "abcd", 0)).isEqualTo(-1);
    assertThat(Search.count(budget, "aaaaa", "aa")).isEqualTo(2);
  }

  @Test
  void stopsInTimeWhereBothAreLongAndAlike() {
    Budget budget = new Budget(Limits.DEFAULT.withTime(Duration.ofMillis(50)), System::nanoTime);
    String text = "a".repeat(4 << 20);
    String part = "a".repeat(2 << 20) + "b";
    assertThatThrownBy(() -> Search.indexOf(budget, text, part, 0))
        .isInstanceOf(LimitExceededException.class);
  }
}
