package io.github.kubesealj.template.sprig.dates;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.time.Zones;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoTime;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class TimeMethodsTest {
  private static final GoTime TIME = new GoTime(Instant.parse("2020-02-29T13:14:15Z"), Zones.UTC);

  private final TimeMethods methods =
      new TimeMethods(
          new Surroundings(InstantSource.system(), ZoneId.of("Europe/Berlin"), new SecureRandom()));

  private Value call(String name, Value receiver, Value... rest) {
    Value[] arguments = new Value[rest.length + 1];
    arguments[0] = receiver;
    System.arraycopy(rest, 0, arguments, 1, rest.length);
    Budget budget = Budget.of(Limits.DEFAULT);
    return requireNonNull(methods.find(receiver.type(), name)).call(budget, arguments);
  }

  @Test
  void givesThePartsOfATime() {
    assertThat(call("Year", TIME)).isEqualTo(GoInt.of(2020));
    assertThat(call("Month", TIME)).isEqualTo(new GoInt(2, GoType.MONTH));
    assertThat(call("Day", TIME)).isEqualTo(GoInt.of(29));
    assertThat(call("Hour", TIME)).isEqualTo(GoInt.of(13));
    assertThat(call("Weekday", TIME)).isEqualTo(new GoInt(6, GoType.WEEKDAY));
    assertThat(call("YearDay", TIME)).isEqualTo(GoInt.of(60));
    assertThat(call("UnixNano", TIME)).isEqualTo(GoInt.of64(1582982055000000000L));
    assertThat(call("UnixMilli", TIME)).isEqualTo(GoInt.of64(1582982055000L));
    assertThat(call("String", TIME)).isEqualTo(new GoString("2020-02-29 13:14:15 +0000 UTC"));
    assertThat(call("Format", TIME, new GoString("3PM"))).isEqualTo(new GoString("1PM"));
    assertThat(call("IsZero", TIME)).isEqualTo(GoBool.FALSE);
    assertThat(call("IsDST", TIME)).isEqualTo(GoBool.FALSE);
  }

  @Test
  void reckonsWithTimes() {
    GoTime later = (GoTime) call("Add", TIME, new GoInt(1, GoType.DURATION));

    assertThat(call("Before", TIME, later)).isEqualTo(GoBool.TRUE);
    assertThat(call("Compare", TIME, later)).isEqualTo(GoInt.of(-1));
    assertThat(call("Sub", later, TIME)).isEqualTo(new GoInt(1, GoType.DURATION));
    assertThat(call("Year", call("AddDate", TIME, GoInt.of(1), GoInt.of(0), GoInt.of(0))))
        .isEqualTo(GoInt.of(2021));
  }

  @Test
  void movesBetweenZones() {
    GoTime local = (GoTime) call("Local", TIME);

    assertThat(call("String", local)).isEqualTo(new GoString("2020-02-29 14:14:15 +0100 CET"));
    assertThat(call("String", call("Location", local))).isEqualTo(new GoString("Local"));
    assertThat(call("UTC", local)).isEqualTo(TIME);
    assertThat(call("In", TIME, local.location())).isEqualTo(local);
    assertThat(call("String", (GoLocation) call("Location", TIME))).isEqualTo(new GoString("UTC"));
  }

  @Test
  void hasTheMethodsOfDurationsMonthsAndWeekdays() {
    GoInt duration = new GoInt(-5_400_000_000_000L, GoType.DURATION);

    assertThat(call("Hours", duration)).isEqualTo(new GoFloat(-1.5));
    assertThat(call("Milliseconds", duration)).isEqualTo(GoInt.of64(-5_400_000));
    assertThat(call("Microseconds", duration)).isEqualTo(GoInt.of64(-5_400_000_000L));
    assertThat(call("String", call("Abs", duration))).isEqualTo(new GoString("1h30m0s"));
    assertThat(call("String", new GoInt(2, GoType.MONTH))).isEqualTo(new GoString("February"));
    assertThat(call("String", new GoInt(0, GoType.WEEKDAY))).isEqualTo(new GoString("Sunday"));
  }

  @Test
  void hasNoMethodsOfSeveralResults() {
    assertThat(methods.find(GoType.TIME, "Date")).isNull();
    assertThat(methods.find(GoType.TIME, "MarshalJSON")).isNull();
    assertThat(methods.find(GoType.STRING, "String")).isNull();
  }
}
