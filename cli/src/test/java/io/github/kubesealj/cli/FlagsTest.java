package io.github.kubesealj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.terminal.ExitCode;
import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagException;
import io.github.kubesealj.flags.FlagValues;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {
  private static FlagValues read(String... args) throws FlagException {
    return Flags.ALL.read(List.of(args), Map.of());
  }

  private static String printed(String... args) {
    RunningKubeseal.Result result = new RunningKubeseal(Path.of(".")).run(args);
    assertThat(result.exit()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void aNamespaceMayBeWrittenAsKubectlPrintsIt() throws FlagException {
    assertThat(read("-n", "namespace/prod").text(Flags.NAMESPACE)).isEqualTo("prod");
    assertThat(read("-nNS/prod").text(Flags.NAMESPACE)).isEqualTo("prod");
    assertThat(read("-n=ns/").text(Flags.NAMESPACE)).isEqualTo("ns/");
  }

  @Test
  void everyFlagButThoseOfLoggingHasAVariable() throws FlagException {
    for (Flag flag : Flags.ALL.flags()) {
      Flag target = flag.equals(Flags.ROTATE) ? Flags.RE_ENCRYPT : flag;
      String value = flag.equals(Flags.COMPLETION) ? "zsh" : "true";
      value = flag.equals(Flags.SCOPE) ? "cluster-wide" : value;
      FlagValues values = Flags.ALL.read(List.of(), Map.of(flag.variable(), value));
      boolean ofLogging = LoggingFlags.ALL.contains(flag);
      assertThat(values.isSet(target)).as(flag.name()).isEqualTo(!ofLogging);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-v=9",
        "--v=9",
        "--vmodule=a=1,b=2,",
        "--stderrthreshold=warning",
        "--log_backtrace_at=x.go:12",
        "--log_file_max_size=0x10",
        "--logtostderr=false",
        "--one_output"
      })
  void klogsFlagsChangeNothing(String flag) {
    assertThat(printed(flag, "--version")).startsWith("kubeseal version: v");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-vx                   | \"x\" for \"-v, --v\" flag: strconv.ParseInt: parsing \"x\": invalid syntax",
        "--vmodule=a           | \"a\" for \"--vmodule\" flag: syntax error: expect comma-separated list of filename=N",
        "--vmodule=a=-1        | \"a=-1\" for \"--vmodule\" flag: negative value for vmodule level",
        "--log_backtrace_at=x  | \"x\" for \"--log_backtrace_at\" flag: syntax error: expect file.go:234",
        "--log_file_max_size=x | \"x\" for \"--log_file_max_size\" flag: parse error",
        "--one_output=maybe    | \"maybe\" for \"--one_output\" flag: parse error",
      })
  void klogsFlagsAreCheckedAsKlogDoes(String flag, String message) {
    assertThatThrownBy(() -> read(flag)).hasMessage("invalid argument " + message);
  }

  @Test
  void theNoticeOfADeprecatedFlagIsForPeople() {
    RunningKubeseal.Result result = new RunningKubeseal(Path.of(".")).run("--rotate", "--version");

    assertThat(result.err())
        .isEqualTo(
            "Flag --rotate has been deprecated, please use --re-encrypt instead"
                + System.lineSeparator());
    assertThat(result.out()).startsWith("kubeseal version: ").hasLineCount(1);
    assertThat(printed("--rotate", "--version", "--quiet")).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--man", "--completion=bash", "--completion=zsh"})
  void everyFlagIsInWhatIsMadeOfThem(String flag) {
    String text = printed(flag).replace("\\-", "-");

    for (Flag each : Flags.ALL.flags()) {
      if (each.isHidden()) {
        assertThat(text).doesNotContain(each.option());
      } else {
        assertThat(text).containsPattern(each.option() + "[^a-z-]");
      }
    }
  }

  @Test
  void everyFlagIsInTheCompletionsOfFish() {
    String text = printed("--completion", "fish");

    Flags.ALL.flags().stream()
        .filter(flag -> !flag.isHidden())
        .forEach(flag -> assertThat(text).contains(" -l " + flag.name() + " "));
  }

  @Test
  void helpFitsInto100Columns() {
    assertThat(printed("-h").lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    assertThat(printed("-h")).isEqualTo(printed("--help"));
  }

  @Test
  void helpNamesItsGroupsAndShowsEveryMode() {
    assertThat(printed("--help"))
        .contains("\nModes", "\nInput and output:", "\nScope and names:", "\nCluster access:")
        .contains("\nCertificate and controller:", "\nRecovery:", "\nLogging", "\nGeneral:")
        .contains("\nExamples:", "kubeseal --raw", "kubeseal --merge-into", "kubeseal --validate")
        .contains("kubeseal --re-encrypt -f", "--re-encrypt --recovery-private-key", "unseal");
  }
}
