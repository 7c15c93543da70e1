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
  private static final Flag GROUPS = Flag.array("groups", "Groups");
  private static final Flag ALL = Flag.toggle("all", false, "All").or("a");
  private static final Flag SIZE = Flag.of("size", StandardType.INTEGER, "7", "Size").or("i");
  private static final Flag SCOPE =
      Flag.word("scope", "strict", List.of("strict", "wide"), "Scope");
  private static final Flag AGAIN = Flag.toggle("again", false, "Again");
  private static final Flag OLD =
      Flag.toggle("old", false, "Old").deprecatedFor(AGAIN, "please use --again instead");
  private static final Flag LOG = Flag.text("log", "", "Log").withoutVariable();
  private static final Flag VERSION = Flag.toggle("version", false, "Version").answering();
  private static final FlagSet FLAGS =
      new FlagSet(
          "program",
          List.of(FORMAT, RAW, STATUS, KEYS, GROUPS, ALL, SIZE, SCOPE, AGAIN, OLD, LOG, VERSION));

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
        "-ax=1       | unknown shorthand flag: 'x' in -x=1",
        "-a=         | unknown shorthand flag: '=' in -=",
        "--format    | flag needs an argument: --format",
        "-ao         | flag needs an argument: 'o' in -o",
        "---raw      | bad flag syntax: ---raw",
        "--=raw      | bad flag syntax: --=raw",
        "--scope=all | invalid argument \"all\" for \"--scope\" flag: must be one of: strict, wide",
        "-i1_        | invalid argument \"1_\" for \"-i, --size\" flag: strconv.ParseInt: parsing \"1_\": invalid syntax",
        "-i=1e       | invalid argument \"1e\" for \"-i, --size\" flag: strconv.ParseInt: parsing \"1e\": invalid syntax",
        "--size=9223372036854775808 | invalid argument \"9223372036854775808\" for \"-i, --size\" flag: strconv.ParseInt: parsing \"9223372036854775808\": value out of range",
        "--keys=a\"b  | invalid argument \"a\\\"b\" for \"--keys\" flag: parse error on line 1, column 2: bare \" in non-quoted-field",
      })
  void namesWhatIsWrong(String arg, String message) {
    assertThatThrownBy(() -> read(arg)).isInstanceOf(FlagException.class).hasMessage(message);
  }

  @Test
  void tellsWhereABadValueStands() {
    assertThatThrownBy(() -> read("--raw=maybe"))
        .hasMessage(
            "invalid argument \"maybe\" for \"--raw\" flag: strconv.ParseBool: parsing"
                + " \"maybe\": invalid syntax");
    assertThatThrownBy(() -> in("SEALED_SECRETS_RAW", "maybe"))
        .hasMessage("invalid value \"maybe\" in SEALED_SECRETS_RAW: true or false is expected");
  }

  @Test
  void ignoresPositionalArguments() throws FlagException {
    assertThat(read("a", "--raw", "b").isOn(RAW)).isTrue();
  }

  @Test
  void combinesShorthandsOfWhichTheLastTakesAValue() throws FlagException {
    assertThat(read("-aoyaml").text(FORMAT)).isEqualTo("yaml");
    assertThat(read("-ao", "yaml").isOn(ALL)).isTrue();
    assertThat(read("-a=false", "-o=").isOn(ALL)).isFalse();
    assertThat(read("-o=").text(FORMAT)).isEqualTo("=");
    assertThat(read("-oa").isOn(ALL)).isFalse();
  }

  @Test
  void readsNumbersInEveryBase() throws FlagException {
    assertThat(read("--size", "-5").number(SIZE)).isEqualTo(-5);
    assertThat(read("-i0x10").number(SIZE)).isEqualTo(16);
    assertThat(read("-i=1_000").number(SIZE)).isEqualTo(1000);
    assertThat(read("-i", "010").number(SIZE)).isEqualTo(8);
    assertThat(read().number(SIZE)).isEqualTo(7);
  }

  @Test
  void listsAreCsvAndArraysAreNot() throws FlagException {
    assertThat(read("--keys", "a,\"b,c\"\"\",", "--keys", "").list(KEYS))
        .containsExactly("a", "b,c\"", "");
    assertThat(read("--groups", "a,b", "--groups", "").list(GROUPS)).containsExactly("a,b", "");
    assertThat(in("SEALED_SECRETS_GROUPS", "a,b").list(GROUPS)).containsExactly("a,b");
  }

  @Test
  void anEmptyVariableMeansNoValue() throws FlagException {
    assertThat(in("SEALED_SECRETS_KEYS", "").list(KEYS)).isEmpty();
    assertThat(in("SEALED_SECRETS_KEYS", "").isSet(KEYS)).isTrue();
    assertThat(in("SEALED_SECRETS_GROUPS", "").list(GROUPS)).isEmpty();
    assertThat(in("SEALED_SECRETS_SIZE", "").number(SIZE)).isEqualTo(7);
    assertThat(in("SEALED_SECRETS_RAW", "").isSet(RAW)).isFalse();
  }

  @Test
  void aDeprecatedNameCountsAsItsTargetAndLeavesANotice() throws FlagException {
    FlagValues values = read("--old");

    assertThat(values.isOn(AGAIN)).isTrue();
    assertThat(values.isSet(AGAIN)).isTrue();
    assertThat(values.notices())
        .containsExactly("Flag --old has been deprecated, please use --again instead");
    assertThat(read("--old", "--again=false").isOn(AGAIN)).isFalse();
    assertThat(in("SEALED_SECRETS_OLD", "true").isOn(AGAIN)).isTrue();
    assertThat(FLAGS.read(List.of("--old=false"), Map.of("SEALED_SECRETS_AGAIN", "1")).isOn(AGAIN))
        .isFalse();
  }

  @Test
  void theEnvironmentIsReadEvenWhereNobodyAsksForTheFlag() {
    assertThatThrownBy(() -> in("SEALED_SECRETS_SIZE", "many"))
        .hasMessage("invalid value \"many\" in SEALED_SECRETS_SIZE: a whole number is expected");
    assertThatThrownBy(() -> in("SEALED_SECRETS_OLD", "no"))
        .hasMessage("invalid value \"no\" in SEALED_SECRETS_OLD: true or false is expected");
  }

  @Test
  void aBadVariableThatTheCommandLineReplacesIsNotLookedAt() throws FlagException {
    Map<String, String> environment = Map.of("SEALED_SECRETS_SIZE", "many");

    assertThat(FLAGS.read(List.of("-i3"), environment).number(SIZE)).isEqualTo(3);
  }

  @Test
  void aBadVariableStandsInTheWayOfNoAnswer() throws FlagException {
    Map<String, String> environment = Map.of("SEALED_SECRETS_SIZE", "many");

    assertThat(FLAGS.read(List.of("--version"), environment).isOn(VERSION)).isTrue();
    assertThat(FLAGS.read(List.of("-h"), environment).isHelpWanted()).isTrue();
    assertThatThrownBy(() -> FLAGS.read(List.of("--version=false"), environment))
        .hasMessageContaining("SEALED_SECRETS_SIZE");
  }

  @Test
  void noVariableSetsAFlagWithoutOne() throws FlagException {
    assertThat(in("SEALED_SECRETS_LOG", "x").isSet(LOG)).isFalse();
  }

  @Test
  void helpIsWantedAtOnceAndWhateverFollows() throws FlagException {
    assertThat(read("-ah", "--bogus").isHelpWanted()).isTrue();
    assertThat(read("--help", "--bogus").isHelpWanted()).isTrue();
    assertThat(read("--", "-h").isHelpWanted()).isFalse();
    assertThatThrownBy(() -> read("--bogus", "-h")).hasMessage("unknown flag: --bogus");
  }

  @Test
  void noControlCharacterReachesATerminal() {
    assertThatThrownBy(() -> read("--scope=\u001b[2J"))
        .hasMessageStartingWith("invalid argument \"\\x1b[2J\" for");
  }
}
