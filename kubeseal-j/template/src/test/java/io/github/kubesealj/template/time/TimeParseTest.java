package io.github.kubesealj.template.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoLocation;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeParseTest {
  private static final GoLocation UTC = Zones.local(ZoneOffset.UTC);
  private static final GoLocation NEW_YORK = Zones.local(ZoneId.of("America/New_York"));

  private final Budget budget = Budget.of(Limits.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2006-01-02 15:04:05|2020-02-29 13:14:15.123456789012|2020-02-29 13:14:15.123456789 +0000 UTC
          2006 002|2020 366|2020-12-31 00:00:00 +0000 UTC
          06 __2|69  60|1969-03-01 00:00:00 +0000 UTC
          3:04PM|12:00AM|0000-01-01 00:00:00 +0000 UTC
          15:04 PM|13:00 AM|0000-01-01 13:00:00 +0000 UTC
          2006 MST|2020 GMT+3|2020-01-01 03:00:00 +0300 GMT+3
          2006 MST|2020 WITA|2020-01-01 00:00:00 +0000 WITA
          2006 MST|2020 +03|2020-01-01 00:00:00 +0000 +03
          2006 -07:00:00|2020 +24:60:60|2020-01-01 00:00:00 +2501 +2501
          2006 -070000|2020 -000001|2020-01-01 00:00:00 +0000 UTC
          2006 .000|2020 ,+12|2020-01-01 00:00:00.012 +0000 UTC
          Jan _2 2006|fEB  3 2020|2020-02-03 00:00:00 +0000 UTC
          2006  01|2020 01|2020-01-01 00:00:00 +0000 UTC
          06|-5|1995-01-01 00:00:00 +0000 UTC
          2006-01-02T15:04:05Z07:00|2020-01-02T3:04:05,5Z|2020-01-02 03:04:05.5 +0000 UTC
          """)
  void readsWhatGoReads(String layout, String text, String time) {
    assertThat(TimeFormat.string(TimeParse.parse(budget, layout, text, UTC))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2006-01-02 15:04|2021-03-14 02:30|2021-03-14 01:30:00 -0500 EST
          2006-01-02 15:04|2021-11-07 01:30|2021-11-07 01:30:00 -0400 EDT
          2006-01-02 15:04 MST|2021-07-01 12:00 EST|2021-07-01 13:00:00 -0400 EDT
          2006-01-02 15:04 MST|2021-07-01 12:00 CET|2021-07-01 12:00:00 +0000 CET
          2006-01-02 15:04 -0700|2021-07-01 12:00 -0400|2021-07-01 12:00:00 -0400 EDT
          2006-01-02 15:04 -0700|2021-07-01 12:00 -0500|2021-07-01 12:00:00 -0500 -0500
          2006-01-02|1700-01-01|1700-01-01 00:00:00 -0456 LMT
          """)
  void findsTheOffsetInTheLocalZone(String layout, String text, String time) {
    assertThat(TimeFormat.string(TimeParse.parse(budget, layout, text, NEW_YORK))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2006-01-02|2020-02-30
          2006-01-02|2020-13-01
          2006-01-02|2020-01-02x
          2006-01-02|2020-1-02
          2006 002|2021 366
          2006-01-02 002|2020-01-02 003
          15|24
          3|13
          05|60
          15:04 PM|13:00 pm
          MST|ABCD
          MST|utc
          MST|+24
          -07:00|+0700
          Z07:00|+25:00
          .000|.12
          .000|.-12
          Monday|Mon
          2006|20x0
          """)
  void refusesWhatGoRefuses(String layout, String text) {
    assertThatThrownBy(() -> TimeParse.parse(budget, layout, text, UTC))
        .isInstanceOf(FunctionException.class);
  }
}
