package io.github.kubesealj.cli.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.terminal.ExitCode;
import io.github.kubesealj.cli.terminal.UserError;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTimeoutTest {
  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "5, PT5S",
    "+5, PT5S",
    "5s, PT5S",
    "2m, PT2M",
    "1m30s, PT1M30S",
    "1.5h, PT1H30M",
    "0s, PT0S",
    "300ms, PT0.3S",
    "2h45m, PT2H45M",
    "7us, PT0.000007S",
    "7µs, PT0.000007S",
    "9ns, PT0.000000009S",
    "1.s, PT1S"
  })
  void readsSecondsAndGosDurations(String text, Duration expected) throws UserError {
    assertThat(RequestTimeout.parse(text)).isEqualTo(expected);
  }

  @Test
  void isTenSecondsWhereNothingIsSaid() throws UserError {
    assertThat(RequestTimeout.parse(null)).isEqualTo(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "5x", "s", "-5", "-5s", "1m30", " 5", "5 s", "1d", "5,5s", "--"})
  void refusesAnythingElseInUpstreamsWords(String text) {
    assertThatThrownBy(() -> RequestTimeout.parse(text))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.FAILED))
        .hasMessage(
            "Invalid timeout value. Timeout must be a single integer in seconds, or an integer"
                + " followed by a corresponding time unit (e.g. 1s | 2m | 3h)");
  }
}
