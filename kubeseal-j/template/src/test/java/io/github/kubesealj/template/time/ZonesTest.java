package io.github.kubesealj.template.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.value.GoLocation;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZonesTest {
  @ParameterizedTest
  @CsvSource({
    "Europe/Dublin, 1610000000, 0, GMT, true",
    "Europe/Dublin, 1625140800, 3600, IST, false",
    "Europe/Dublin, -1800000000, -1521, DMT, false",
    "America/New_York, 1625140800, -14400, EDT, true",
    "Europe/Paris, 1625140800, 7200, CEST, true",
    "Asia/Tehran, 1610000000, 12600, +0330, false",
    "America/Sao_Paulo, 1625140800, -10800, -03, false",
    "EST, 1625140800, -18000, EST, false",
    "Etc/GMT+5, 1625140800, -18000, -05, false",
    "Africa/Casablanca, 1610000000, 3600, +01, false",
    "Factory, 1610000000, 0, -00, false",
    "Africa/Bangui, -1800000000, 3600, WAT, false",
    "UTC, 0, 0, UTC, false"
  })
  void knowsWhatGoKnows(
      String name, long seconds, int offset, String abbreviation, boolean daylightSaving) {
    GoLocation location = requireNonNull(Zones.load(name, Zones.UTC));

    assertThat(Zones.at(location, seconds))
        .isEqualTo(new ZoneState(abbreviation, offset, daylightSaving));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utc",
        "Europe",
        "europe/berlin",
        "UTC+3",
        "GMT+3",
        "SystemV/AST4",
        "Z",
        "+03:00",
        "UT",
        "../UTC",
        "/etc/localtime",
        "\\x",
        "PST",
        "Europe/Berlin ",
        "."
      })
  void hasNoOtherNamesThanTheDatabase(String name) {
    assertThat(Zones.load(name, Zones.UTC)).isNull();
  }

  @Test
  void abbreviatesTheZonesThatJavaKnows() {
    List<GoLocation> known =
        ZoneId.getAvailableZoneIds().stream()
            .map(name -> Zones.load(name, Zones.UTC))
            .filter(Objects::nonNull)
            .toList();

    assertThat(known)
        .hasSizeGreaterThan(580)
        .allSatisfy(zone -> assertThat(Zones.at(zone, 1_750_000_000).abbreviation()).isNotEmpty());
  }

  @Test
  void namesTheLocalZoneAsGoDoes() {
    GoLocation berlin = Zones.local(ZoneId.of("Europe/Berlin"));

    assertThat(berlin.name()).isEqualTo("Local");
    assertThat(Zones.at(berlin, 0).abbreviation()).isEqualTo("CET");
    assertThat(Zones.load("Local", berlin)).isEqualTo(berlin);
    assertThat(Zones.load("", berlin)).isEqualTo(Zones.UTC);
    assertThat(Zones.local(ZoneId.of("UTC")).name()).isEqualTo("UTC");
    assertThat(Zones.goString(berlin)).isEqualTo("time.Local");
  }

  @Test
  void writesTheOffsetOfAZoneTheDatabaseLacks() {
    GoLocation local = Zones.local(ZoneId.of("UTC+03:30"));

    assertThat(Zones.at(local, 0)).isEqualTo(new ZoneState("", 12600, false));
  }
}
