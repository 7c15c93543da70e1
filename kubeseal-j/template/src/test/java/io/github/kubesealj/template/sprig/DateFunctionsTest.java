package io.github.kubesealj.template.sprig;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.time.TimeFormat;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoTime;
import io.github.kubesealj.template.value.Value;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateFunctionsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T00:23:53.6Z");

  private final FunctionSet table =
      Sprig.functions(
          new Surroundings(InstantSource.fixed(NOW), ZoneOffset.UTC, new SecureRandom()));
  private final Budget budget = Budget.of(Limits.DEFAULT);

  private String call(String function, Value... arguments) {
    return switch (requireNonNull(table.function(function)).call(budget, arguments)) {
      case GoString text -> text.bytes();
      case GoTime time -> TimeFormat.string(time);
      default -> throw new AssertionError(function);
    };
  }

  private GoTime time(String layout, String text) {
    return (GoTime)
        requireNonNull(table.function("toDate"))
            .call(budget, new Value[] {string(layout), string(text)});
  }

  private static GoString string(String text) {
    return new GoString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2006-01-02 15:04:05 MST -0700, 1000000000, UTC, 2001-09-09 01:46:40 UTC +0000",
    "2006-01-02 15:04:05 MST, 1000000000, America/New_York, 2001-09-08 21:46:40 EDT",
    "15:04 -07:00, 1609459200, Asia/Kolkata, 05:30 +05:30",
    "15:04 MST, 0, No/Such, 00:00 UTC",
    "15:04 MST, 0, '', 00:00 UTC",
    "MST, 1625140800, Europe/Paris, CEST",
    "2006, 9223372036854775807, UTC, 292277026596"
  })
  void writesDatesInZones(String layout, long seconds, String zone, String text) {
    assertThat(call("dateInZone", string(layout), GoInt.of(seconds), string(zone))).isEqualTo(text);
    assertThat(call("date_in_zone", string(layout), GoInt.of64(seconds), string(zone)))
        .isEqualTo(text);
  }

  @Test
  void writesLocalDates() {
    assertThat(call("date", string("2006-01-02 15:04 MST"), GoInt.of(86399)))
        .isEqualTo("1970-01-01 23:59 UTC");
    assertThat(call("htmlDate", GoInt.of(86400))).isEqualTo("1970-01-02");
    assertThat(call("htmlDateInZone", GoInt.of(0), string("Asia/Tokyo"))).isEqualTo("1970-01-01");
  }

  @Test
  void takesWhatIsNoDateForNow() {
    assertThat(call("now")).isEqualTo("2026-11-24 00:23:53.6 +0000 UTC");
    assertThat(call("date", string("2006"), string("2001-01-01"))).isEqualTo("2026");
    assertThat(call("dateInZone", string("2006"), new GoFloat(1.5), string("UTC")))
        .isEqualTo("2026");
    assertThat(call("htmlDate", GoNil.INTERFACE)).isEqualTo("2026-11-24");
    assertThat(call("ago", string("x"))).isEqualTo("0s");
    assertThat(call("ago", time("2006", "2020"))).isEqualTo("60456h23m54s");
  }

  @Test
  void readsDates() {
    assertThat(call("toDate", string("2006-01-02"), string("2020-02-30")))
        .isEqualTo("0001-01-01 00:00:00 +0000 UTC");
    assertThat(
            call(
                "toDate", string("2006-01-02T15:04:05Z07:00"), string("2020-01-02T03:04:05+05:30")))
        .isEqualTo("2020-01-02 03:04:05 +0530 +0530");
    assertThatThrownBy(() -> call("mustToDate", string("2006-01-02"), string("2020-13-01")))
        .isInstanceOf(FunctionException.class);
    assertThat(call("unixEpoch", time("2006-01-02 15:04", "2020-02-28 23:30")))
        .isEqualTo("1582932600");
  }

  @ParameterizedTest
  @CsvSource({
    "dateModify, 1h, 2020-02-29 00:30:00 +0000 UTC",
    "date_modify, -24h, 2020-02-27 23:30:00 +0000 UTC",
    "mustDateModify, 1h30m5.5s, 2020-02-29 01:00:05.5 +0000 UTC",
    "must_date_modify, -0.5h, 2020-02-28 23:00:00 +0000 UTC",
    "dateModify, bad, 2020-02-28 23:30:00 +0000 UTC"
  })
  void movesDates(String function, String duration, String text) {
    GoTime time = time("2006-01-02 15:04", "2020-02-28 23:30");

    assertThat(call(function, string(duration), time)).isEqualTo(text);
  }

  @Test
  void refusesToMoveByWhatIsNoDuration() {
    GoTime time = time("2006", "2020");

    assertThatThrownBy(() -> call("mustDateModify", string("1x"), time))
        .isInstanceOf(FunctionException.class);
  }

  @ParameterizedTest
  @CsvSource({"95, 1m35s", "3661, 1h1m1s", "x, 0s", "-60, -1m0s", "9999999999999999999, -1s"})
  void writesSecondsAsDuration(String seconds, String text) {
    assertThat(call("duration", string(seconds))).isEqualTo(text);
    assertThat(call("duration", GoInt.of(95))).isEqualTo("0s");
    assertThat(call("duration", GoInt.of64(95))).isEqualTo("1m35s");
  }

  @ParameterizedTest
  @CsvSource({
    "2h10m5s, 2h",
    "2400h10m5s, 3mo",
    "100h, 4d",
    "90s, 1m",
    "1s, 0s",
    "-2h1s, 2h",
    "10000h, 1y",
    "2s, 2s",
    "60s, 60s",
    "61s, 1m",
    "24h, 24h",
    "25h, 1d",
    "x, 0s"
  })
  void roundsDurationsDown(String duration, String text) {
    assertThat(call("durationRound", string(duration))).isEqualTo(text);
    assertThat(call("durationRound", GoInt.of64(3600000000001L))).isEqualTo("1h");
    assertThat(call("durationRound", GoInt.of(5))).isEqualTo("0s");
    assertThat(call("durationRound", time("2006", "2020"))).isEqualTo("6y");
  }

  @Test
  void hasNoOtherFunctions() {
    assertThat(table.function("Now")).isNull();
  }
}
