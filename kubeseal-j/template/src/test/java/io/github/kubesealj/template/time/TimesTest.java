package io.github.kubesealj.template.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.value.GoTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TimesTest {
  private static final GoTime TIME =
      new GoTime(Instant.parse("2021-03-04T05:06:07.089012345Z"), Zones.UTC);

  @Test
  void addsDates() {
    assertThat(Times.addDate(TIME, 0, -1, -3).instant())
        .isEqualTo(Instant.parse("2021-02-01T05:06:07.089012345Z"));
    assertThat(Times.addDate(TIME, 0, 0, 400).instant())
        .isEqualTo(Instant.parse("2022-04-08T05:06:07.089012345Z"));
  }

  @Test
  void roundsSinceTheYearOne() {
    assertThat(Times.round(TIME, Durations.HOUR).instant())
        .isEqualTo(Instant.parse("2021-03-04T05:00:00Z"));
    assertThat(Times.round(TIME, 7 * Durations.SECOND).instant())
        .isEqualTo(Instant.parse("2021-03-04T05:06:04Z"));
    assertThat(Times.truncate(TIME, 24 * Durations.HOUR).instant())
        .isEqualTo(Instant.parse("2021-03-04T00:00:00Z"));
  }

  @Test
  void givesTheNearestDurationOfADifference() {
    assertThat(Times.sub(Times.ZERO, TIME)).isEqualTo(Long.MIN_VALUE);
    assertThat(Times.sub(TIME, Times.ZERO)).isEqualTo(Long.MAX_VALUE);
    assertThat(Times.sub(TIME, Times.add(TIME, 5))).isEqualTo(-5);
    assertThat(Times.subUnix(TIME, Long.MAX_VALUE / 2)).isEqualTo(Long.MIN_VALUE);
    assertThat(Times.subUnix(TIME, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void refusesTimesJavaHasNot() {
    assertThatThrownBy(() -> Times.addDate(TIME, 2_000_000_000, 0, 0))
        .isInstanceOf(FunctionException.class);
    assertThatThrownBy(() -> Times.add(new GoTime(Instant.MAX, Zones.UTC), Long.MAX_VALUE))
        .isInstanceOf(FunctionException.class);
  }
}
