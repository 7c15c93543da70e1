package io.github.kubesealj.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.controller.http.ListenAddress;
import io.github.kubesealj.flags.FlagException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
  private static Config read(Map<String, String> environment, String... args)
      throws FlagException, StartException {
    return Config.of(Flags.ALL.read(List.of(args), environment), "kube-system");
  }

  @Test
  void hasUpstreamsDefaults() throws FlagException, StartException {
    assertThat(read(Map.of())).isEqualTo(Config.defaults("kube-system"));
  }

  @Test
  void prefersTheCommandLineToTheEnvironmentToTheDefault() throws FlagException, StartException {
    Map<String, String> environment =
        Map.of(
            "SEALED_SECRETS_KEY_TTL",
            "1h30m",
            "SEALED_SECRETS_UPDATE_STATUS",
            "false",
            "SEALED_SECRETS_MY_CN",
            "environment");

    Config config = read(environment, "--my-cn", "flag", "--listen-addr=[::1]:9", "ignored");

    assertThat(config.keys().validity()).isEqualTo(Duration.ofMinutes(90));
    assertThat(config.keys().commonName()).isEqualTo("flag");
    assertThat(config.updateStatus()).isFalse();
    assertThat(config.listen()).isEqualTo(new ListenAddress("::1", 9));
    assertThat(read(environment, "--update-status").updateStatus()).isTrue();
    assertThat(read(Map.of(), "--update-status=false").updateStatus()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--bogus=1          | unknown flag: --bogus",
        "-x                 | unknown shorthand flag: 'x' in -x",
        "--key-prefix       | flag needs an argument: --key-prefix",
        "--key-prefix=aBc   | name contains illegal character B",
        "--key-size=1024    | invalid argument \"1024\" for \"--key-size\" flag: a number of bits",
        "--key-size=x       | invalid argument \"x\" for \"--key-size\" flag: a number of bits",
        "--key-ttl=-1h      | invalid argument \"-1h\" for \"--key-ttl\" flag: a duration above zero",
        "--key-ttl=1y       | invalid argument \"1y\" for \"--key-ttl\" flag: a duration above zero",
        "--listen-addr=8080 | invalid argument \"8080\" for \"--listen-addr\" flag: [host]:port",
        "--update-status=no | invalid argument \"no\" for \"--update-status\" flag: strconv.ParseBool",
      })
  void refusesWhatItCannotUse(String argument, String message) {
    assertThatThrownBy(() -> read(Map.of(), argument))
        .isInstanceOfAny(FlagException.class, StartException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void refusesTooLongAPrefix() {
    assertThatThrownBy(() -> read(Map.of(), "--key-prefix=" + "a".repeat(246)))
        .hasMessage("name is too long, must be shorter than 245, got 246");
  }

  @Test
  void namesTheVariableOfABadValue() {
    assertThatThrownBy(() -> read(Map.of("SEALED_SECRETS_KEY_SIZE", "7")))
        .hasMessageStartingWith("invalid value \"7\" in SEALED_SECRETS_KEY_SIZE: ");
  }

  @ParameterizedTest
  @CsvSource({
    "720h0m0s, PT720H",
    "1h30m, PT1H30M",
    "0, PT0S",
    "1.5h, PT1H30M",
    "-2s, PT-2S",
    "+1ms, PT0.001S",
    "1us, PT0.000001S",
    ".5m, PT30S",
    "1h1ns, PT1H0.000000001S",
  })
  void readsGoDurations(String text, Duration expected) {
    assertThat(GoDuration.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "h", "1d", "1h 1m", "1h2", ".h", "--1h", "99999999999h"})
  void refusesOtherDurations(String text) {
    assertThat(GoDuration.parse(text)).isEmpty();
  }

  @Test
  void findsItsOwnNamespace(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("namespace");
    assertThat(OwnNamespace.find(Map.of(), file)).isEqualTo("default");
    Files.writeString(file, "from-file\n");
    assertThat(OwnNamespace.find(Map.of(), file)).isEqualTo("from-file");
    assertThat(OwnNamespace.find(Map.of("POD_NAMESPACE", "env"), file)).isEqualTo("env");
  }
}
