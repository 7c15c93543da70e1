package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.badinput.BadInput;
import io.github.kubesealj.cli.badinput.BadInput.Given;
import io.github.kubesealj.cli.badinput.BadInputs;
import io.github.kubesealj.cli.badinput.FolderState;
import io.github.kubesealj.cli.badinput.ScriptedServer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with what kubeseal is given: the exit code, the exact message, nothing on
 * standard output, no value and no stack trace shown, nothing changed on disk. How the text files
 * read, {@link BadInput} tells.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "modes and words of files are POSIX's")
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadInputTest {
  private static final Path VECTORS = Path.of("../keys-example/vectors").toAbsolutePath();

  /** Stands in every plaintext of the scenarios, and must not be told. */
  private static final String CANARY = "hunter2";

  private static final String CANARY_IN_BASE64 =
      Base64.getEncoder().withoutPadding().encodeToString(CANARY.getBytes(UTF_8)).substring(0, 9);

  private static final Pattern STACK_TRACE =
      Pattern.compile("\tat |Exception|\\bjava\\.|\\.java:|kubesealj");
  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+) x (.+?)}");
  private static final Pattern LONG = Pattern.compile("(.)\\1{199,}");

  @TempDir Path folder;

  static List<BadInput> badInputs() throws IOException, URISyntaxException {
    Path texts =
        Path.of(Objects.requireNonNull(BadInputTest.class.getResource("bad-inputs")).toURI());
    List<BadInput> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.sorted().toList()) {
        String subject = file.getFileName().toString().replace(".txt", "");
        all.addAll(BadInputs.read(subject, Files.readString(file)));
      }
    }
    return all;
  }

  @Test
  void everyBadInputHasANameOfItsOwn() throws IOException, URISyntaxException {
    assertThat(badInputs().stream().map(BadInput::toString)).doesNotHaveDuplicates();
    assertThat(badInputs()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInputs")
  void isToldInWordsAndChangesNothing(BadInput bad) throws IOException {
    try (ScriptedServer server = new ScriptedServer(answers(bad))) {
      RunningKubeseal kubeseal = new RunningKubeseal(folder).environment("HOME", folder.toString());
      for (Given given : bad.given()) {
        prepare(given, kubeseal, server);
      }
      Map<String, String> before = FolderState.of(folder);

      Result result =
          kubeseal.run(
              bad.command().stream().map(word -> content(word, server)).toArray(String[]::new));

      assertThat(named(result.err(), server)).isEqualTo(bad.error());
      assertThat(result.exit().code()).isEqualTo(bad.exit());
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .doesNotContainPattern(STACK_TRACE)
          .doesNotContain(CANARY, CANARY_IN_BASE64)
          .containsPattern("(?m)^error: ");
      assertThat(FolderState.of(folder)).isEqualTo(before);
    }
  }

  private static List<Given.Answer> answers(BadInput bad) {
    return bad.given().stream()
        .filter(Given.Answer.class::isInstance)
        .map(Given.Answer.class::cast)
        .toList();
  }

  private void prepare(Given given, RunningKubeseal kubeseal, ScriptedServer server)
      throws IOException {
    switch (given) {
      case Given.TextFile(String path, String text) ->
          Files.writeString(parentOf(path), content(text, server));
      case Given.BinaryFile(String path, String hex) ->
          Files.write(parentOf(path), HexFormat.of().parseHex(hex));
      case Given.Copy(String vector, String path) ->
          Files.copy(VECTORS.resolve(vector), parentOf(path));
      case Given.Folder(String path) -> Files.createDirectories(folder.resolve(path));
      case Given.Link(String path, String target) ->
          Files.createSymbolicLink(folder.resolve(path), Path.of(target));
      case Given.TextInput(String text) -> kubeseal.input(content(text, server));
      case Given.BinaryInput(String hex) -> kubeseal.input(HexFormat.of().parseHex(hex));
      case Given.Variable(String name, String value) ->
          kubeseal.environment(name, placed(value, server));
      case Given.Time(String instant) -> kubeseal.at(Instant.parse(instant));
      case Given.Answer _ -> {} // the server has it
    }
  }

  private Path parentOf(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return file;
  }

  private String content(String text, ScriptedServer server) {
    return REPEATED
        .matcher(placed(text, server).replace("{TAB}", "\t"))
        .replaceAll(
            match ->
                Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
  }

  private String placed(String text, ScriptedServer server) {
    return text.replace("{KEYS}", VECTORS.resolve("keys").toString())
        .replace("{FOLDER}", folder.toString())
        .replace("{PORT}", String.valueOf(server.port()))
        .replace("{CLOSED}", String.valueOf(server.closedPort()));
  }

  /** The same the other way round. */
  private String named(String error, ScriptedServer server) {
    String named =
        error
            .replace(VECTORS.resolve("keys").toString(), "{KEYS}")
            .replace(folder.toString(), "{FOLDER}")
            .replace(":" + server.port(), ":{PORT}")
            .replace(":" + server.closedPort(), ":{CLOSED}")
            .strip();
    return LONG.matcher(named)
        .replaceAll(run -> "{%d x %s}".formatted(run.group().length(), run.group(1)));
  }
}
