package io.github.kubesealj.template.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "1h30m5.5s, 5405500000000, 1h30m5.5s",
    "-.5h, -1800000000000, -30m0s",
    "1.s, 1000000000, 1s",
    "9223372036854775807ns, 9223372036854775807, 2562047h47m16.854775807s",
    "-9223372036854775808ns, -9223372036854775808, -2562047h47m16.854775808s",
    "0.92233720368547758085us, 922, 922ns",
    "+0, 0, 0s",
    "1us2\u00ce\u00bcs, 3000, 3\u00c2\u00b5s",
    "-1.5ms, -1500000, -1.5ms",
    "1h5ns, 3600000000005, 1h0m0.000000005s"
  })
  void readsAndWritesDurations(String text, long nanos, String canonical) {
    assertThat(Durations.parse(text)).hasValue(nanos);
    assertThat(Durations.string(nanos)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "0x",
        "1",
        "1x",
        ".s",
        "1h-1m",
        "9223372036854775808ns",
        "2562048h",
        "1 s",
        "--1s"
      })
  void refusesWhatIsNoDuration(String text) {
    assertThat(Durations.parse(text)).isEmpty();
  }

  @Test
  void roundsToTheLastOneThatFits() {
    assertThat(Durations.round(Long.MAX_VALUE, Durations.HOUR)).isEqualTo(Long.MAX_VALUE);
    assertThat(Durations.round(Long.MIN_VALUE, Durations.HOUR)).isEqualTo(Long.MIN_VALUE);
    assertThat(Durations.round(-1_500_000_000L, Durations.SECOND)).isEqualTo(-2_000_000_000L);
    assertThat(Durations.truncate(-1_500_000_000L, Durations.SECOND)).isEqualTo(-1_000_000_000L);
    assertThat(Durations.abs(Long.MIN_VALUE)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void givesFractionsOfUnits() {
    assertThat(Durations.in(Durations.HOUR, 3723004005006L)).isEqualTo(1.0341677791683332);
    assertThat(Durations.in(Durations.MINUTE, 3723004005006L)).isEqualTo(62.0500667501);
    assertThat(Durations.in(Durations.SECOND, 3723004005006L)).isEqualTo(3723.004005006);
  }
}
