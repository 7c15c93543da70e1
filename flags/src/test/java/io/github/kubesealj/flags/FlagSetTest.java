package io.github.kubesealj.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagSetTest {
  private static final Flag FORMAT = Flag.text("format", "json", "Format").or("o");
  private static final Flag RAW = Flag.toggle("raw", false, "Raw");
  private static final Flag STATUS = Flag.toggle("update-status", true, "Status");
  private static final Flag KEYS = Flag.list("keys", "Keys");
  private static final FlagSet FLAGS = new FlagSet("program", List.of(FORMAT, RAW, STATUS, KEYS));

  private static FlagValues read(String... args) throws FlagException {
    return FLAGS.read(List.of(args), Map.of());
  }

  private static FlagValues in(String variable, String value) throws FlagException {
    return FLAGS.read(List.of(), Map.of(variable, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=yaml", "-oyaml", "-o=yaml", "--format yaml", "-o yaml"})
  void takesAValueInEveryForm(String line) throws FlagException {
    assertThat(read(line.split(" ")).text(FORMAT)).isEqualTo("yaml");
  }

  @Test
  void fallsBackToEnvironmentAndDefault() throws FlagException {
    assertThat(read().text(FORMAT)).isEqualTo("json");
    assertThat(in("SEALED_SECRETS_FORMAT", "yaml").text(FORMAT)).isEqualTo("yaml");
    assertThat(in("SEALED_SECRETS_FORMAT", "").text(FORMAT)).isEmpty();
    assertThat(FLAGS.read(List.of("-o", "x"), Map.of("SEALED_SECRETS_FORMAT", "y")).text(FORMAT))
        .isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({
    "--raw,true",
    "--raw=true,true",
    "--raw=1,true",
    "--raw=F,false",
    "--raw=false,false"
  })
  void takesASwitchInEveryForm(String arg, boolean on) throws FlagException {
    assertThat(read(arg).isOn(RAW)).isEqualTo(on);
  }

  @Test
  void aSwitchDoesNotTakeTheNextArgument() throws FlagException {
    assertThat(read("--raw", "false").isOn(RAW)).isTrue();
    assertThat(read("--", "--raw").isOn(RAW)).isFalse();
  }

  @Test
  void anEmptyVariableLeavesASwitchAlone() throws FlagException {
    assertThat(in("SEALED_SECRETS_UPDATE_STATUS", "").isOn(STATUS)).isTrue();
    assertThat(in("SEALED_SECRETS_UPDATE_STATUS", "false").isOn(STATUS)).isFalse();
    assertThat(in("SEALED_SECRETS_UPDATE_STATUS", "false").isSet(STATUS)).isTrue();
    assertThat(read().isSet(STATUS)).isFalse();
  }

  @Test
  void aListIsSplitRepeatedAndReplaced() throws FlagException {
    assertThat(read("--keys", "a,b", "--keys=c").list(KEYS)).containsExactly("a", "b", "c");
    assertThat(in("SEALED_SECRETS_KEYS", "a,b").list(KEYS)).containsExactly("a", "b");
    assertThat(FLAGS.read(List.of("--keys", "x"), Map.of("SEALED_SECRETS_KEYS", "a")).list(KEYS))
        .containsExactly("x");
    assertThat(read().list(KEYS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--bogus     | unknown flag: --bogus",
        "--bogus=1   | unknown flag: --bogus",
        "-x          | unknown shorthand flag: 'x' in -x",
        "--format    | flag needs an argument: --format",
      })
  void namesWhatIsWrong(String arg, String message) {
    assertThatThrownBy(() -> read(arg)).isInstanceOf(FlagException.class).hasMessage(message);
  }

  @Test
  void tellsWhereABadValueStands() {
    assertThatThrownBy(() -> read("--raw=maybe").isOn(RAW))
        .hasMessage("invalid argument \"maybe\" for \"--raw\" flag: true or false is expected");
    assertThatThrownBy(() -> in("SEALED_SECRETS_RAW", "maybe").isOn(RAW))
        .hasMessage("invalid value \"maybe\" in SEALED_SECRETS_RAW: true or false is expected");
  }

  @Test
  void ignoresPositionalArguments() throws FlagException {
    assertThat(read("a", "--raw", "b").isOn(RAW)).isTrue();
  }

  @Test
  void listsEveryFlagInItsHelp() {
    assertThat(FLAGS.help()).contains("-o, --format", "--raw", "--update-status", "--keys");
  }
}
