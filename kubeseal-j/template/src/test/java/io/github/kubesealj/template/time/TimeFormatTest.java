package io.github.kubesealj.template.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeFormatTest {
  private static final Instant INSTANT = Instant.parse("2021-03-04T05:06:07.089012345Z");
  private static final GoTime TIME = new GoTime(INSTANT, Zones.UTC);

  private final Budget budget = Budget.of(Limits.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Mon Jan _2 15:04:05 2006 | Thu Mar  4 05:06:07 2021
          Monday, 02-January-06 | Thursday, 04-March-21
          3:04PM | 5:06AM
          03:04:05.000 pm | 05:06:07.089 am
          Z07:00 -0700 MST | Z +0000 UTC
          002 __2 06 1 01 2 02 | 063  63 21 3 03 4 04
          Janx Monx Jan_ Mon_ | Janx Monx Mar_ Thu_
          _2006 __2 _2 002 | _2021  63  4 063
          2006-1-2 3:4:5 | 2021-3-4 5:6:7
          .000 ,000 .0000000000 .05 ,9 .999 | ".089 ,089 .089012345 .07  .089"
          15 03 PM pm P p | 05 05 AM am P p
          007 00 0 9 | 007 00 0 9
          Z0700 Z070000 Z07 Z07:00:00 | Z Z Z Z
          -0700 -070000 -07 -07:00 -07:00:00 | +0000 +000000 +00 +00:00 +00:00:00
          20060102T150405Z | 20210304T050607Z
          """)
  void writesEveryElement(String layout, String text) {
    assertThat(TimeFormat.format(budget, TIME, layout)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "-30, +00:00:-30 +0000 +0000 +00",
    "-3630, -01:00:30 -0100 -0100 -01",
    "19800, +05:30:00 +0530 +0530 +05",
    "90060, +25:01:00 +2501 +2501 +25",
    "-64801, -18:00:01 -1800 -1800 -18"
  })
  void writesOffsetsThatJavaHasNot(int offset, String text) {
    GoTime time = new GoTime(INSTANT, Zones.fixed("", offset));

    assertThat(TimeFormat.format(budget, time, "Z07:00:00 -0700 MST -07")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, Sun 292277026596-12-04 15:30:07 339 96",
    "-9223372036854775808, Sun 292277026596-12-04 15:30:08 339 96",
    "-62135596801, Sun 0000-12-31 23:59:59 366 00",
    "253402300800, Sat 10000-01-01 00:00:00 001 00",
    "-62198755200, Fri -0001-01-01 00:00:00 001 01"
  })
  void writesAnySeconds(long seconds, String text) {
    String layout = "Mon 2006-01-02 15:04:05 002 06";

    assertThat(TimeFormat.format(budget, seconds, Zones.UTC, layout)).isEqualTo(text);
  }

  @Test
  void writesWhatGoPrints() {
    GoLocation named = Zones.fixed("CEST", 7200);

    assertThat(TimeFormat.string(TIME)).isEqualTo("2021-03-04 05:06:07.089012345 +0000 UTC");
    assertThat(TimeFormat.rfc3339Nano(TIME)).isEqualTo("2021-03-04T05:06:07.089012345Z");
    assertThat(TimeFormat.goString(TIME))
        .isEqualTo("time.Date(2021, time.March, 4, 5, 6, 7, 89012345, time.UTC)");
    assertThat(TimeFormat.goString(new GoTime(INSTANT, named)))
        .isEqualTo("time.Date(2021, time.March, 4, 7, 6, 7, 89012345, time.Location(\"CEST\"))");
    assertThat(TimeFormat.month(13)).isEqualTo("%!Month(13)");
    assertThat(TimeFormat.weekday(-1)).isEqualTo("%!Weekday(18446744073709551615)");
  }

  @Test
  void refusesForJsonWhatRfc3339CannotSay() {
    GoTime year10000 = new GoTime(Instant.ofEpochSecond(253_402_300_800L), Zones.UTC);
    GoTime dayAway = new GoTime(INSTANT, Zones.fixed("", 86_400));

    assertThatThrownBy(() -> TimeFormat.rfc3339Nano(year10000))
        .isInstanceOf(FunctionException.class);
    assertThatThrownBy(() -> TimeFormat.rfc3339Nano(dayAway)).isInstanceOf(FunctionException.class);
  }

  @Test
  void stopsBeforeALongZoneNameIsRepeated() {
    String name = "GMT+" + "0".repeat(100_000) + "3";
    GoTime time = TimeParse.parse(budget, "MST", name, Zones.UTC);

    assertThatThrownBy(() -> TimeFormat.format(budget, time, "MST".repeat(100_000)))
        .isInstanceOf(LimitExceededException.class);
  }
}
