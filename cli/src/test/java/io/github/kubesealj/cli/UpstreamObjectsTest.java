package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invocations of upstream's kubeseal with what came out, run again with ours: same exit code, same
 * standard output (ciphertexts aside, which are opened instead), same error. Where ours differs on
 * purpose, {@code deviations.tsv} says how and why.
 */
class UpstreamObjectsTest {
  private static final Path VECTORS = Path.of("../keys-example/vectors").toAbsolutePath();
  private static final Pattern CIPHERTEXT = Pattern.compile("A[QYg][A-Za-z0-9+/]{300,}={0,2}");
  private static final Pattern OWNER =
      Pattern.compile("  ownerReferences:\n(  - .*\n)(    .*\n){4}");

  private static final Pattern JSON_OWNER =
      Pattern.compile(",\n    \"ownerReferences\": \\[\n.*?\n    \\]", Pattern.DOTALL);

  @TempDir Path temporary;

  /**
   * What ours does instead of upstream: exit code, beginning of the first line of error, reason.
   */
  private record Deviation(int exit, String error, String reason) {}

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(VECTORS.resolve("objects"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, Deviation> deviations() throws IOException {
    Map<String, Deviation> deviations = new TreeMap<>();
    try (var in = UpstreamObjectsTest.class.getResourceAsStream("deviations.tsv")) {
      for (String line : new String(in.readAllBytes(), UTF_8).lines().skip(1).toList()) {
        String[] part = line.split("\t", -1);
        deviations.put(
            part[0],
            new Deviation(
                Integer.parseInt(part[1]),
                part[2].replace("KEYS", VECTORS.resolve("keys").toString()),
                part[3]));
      }
    }
    return deviations;
  }

  @Test
  void everyDeviationBelongsToACase() throws IOException {
    assertThat(cases()).containsAll(deviations().keySet());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void behavesLikeUpstream(String name) throws IOException {
    Path folder = copied(name);
    @Nullable Deviation deviation = deviations().get(name);
    if (name.contains("-unseal-")) {
      unseals(folder, deviation);
      return;
    }
    Result result = run(folder);
    if (deviation != null) {
      assertThat(result.exit().code()).as(deviation.reason()).isEqualTo(deviation.exit());
      assertThat(result.firstErrorLine()).as(deviation.reason()).startsWith(deviation.error());
      if (deviation.exit() != 0) {
        assertThat(result.out()).isEmpty();
        return;
      }
    } else {
      assertThat(result.exit().code()).isEqualTo(Integer.parseInt(text(folder, "exit").strip()));
      assertThat(result.err())
          .startsWith(text(folder, "stderr.txt").lines().findFirst().orElse(""));
      if (result.exit() == ExitCode.OK) {
        assertThat(masked(result.out())).isEqualTo(masked(expectedOutput(folder)));
      }
      sameFiles(folder);
    }
    if (result.exit() == ExitCode.OK
        && Files.exists(folder.resolve("unsealed.yaml"))
        && !name.contains("-recovery-")) {
      opensLikeUpstreams(folder, result, deviation);
    }
  }

  /** Objects that upstream's controller opened, or would not. */
  private static void unseals(Path folder, @Nullable Deviation deviation) throws IOException {
    Result result = recover(folder, text(folder, "sealed.yaml"));
    if (deviation != null) {
      assertThat(result.exit().code()).as(deviation.reason()).isEqualTo(deviation.exit());
      assertThat(result.firstErrorLine()).as(deviation.reason()).startsWith(deviation.error());
    } else if (Files.exists(folder.resolve("unsealed.yaml"))) {
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).isEqualTo(withoutOwner(text(folder, "unsealed.yaml")));
    } else {
      assertThat(result.firstErrorLine())
          .isEqualTo("error: " + text(folder, "error.txt").lines().findFirst().orElse(""));
    }
  }

  private void opensLikeUpstreams(Path folder, Result result, @Nullable Deviation deviation)
      throws IOException {
    String sealed = result.out();
    if (sealed.isEmpty()) {
      sealed = written(folder);
    }
    Result opened = recover(folder, sealed);
    assertThat(opened.err()).isEmpty();
    if (deviation == null) {
      assertThat(opened.out()).isEqualTo(withoutOwner(text(folder, "unsealed.yaml")));
    }
  }

  private static Result run(Path folder) throws IOException {
    List<String> args =
        Files.exists(folder.resolve("args"))
            ? text(folder, "args").lines().map(UpstreamObjectsTest::placed).toList()
            : List.of();
    RunningKubeseal kubeseal = new RunningKubeseal(folder).environment("HOME", "empty");
    if (Files.exists(folder.resolve("env"))) {
      for (String line : text(folder, "env").lines().toList()) {
        String[] pair = line.split("=", 2);
        kubeseal.environment(pair[0], placed(pair[1]));
      }
    }
    for (String input : List.of("stdin.txt", "secret.yaml", "secret.json", "sealed.yaml")) {
      if (Files.exists(folder.resolve(input))) {
        kubeseal.input(Files.readAllBytes(folder.resolve(input)));
        break;
      }
    }
    return kubeseal.run(args.toArray(String[]::new));
  }

  /** The cases name their keys relative to the vectors' folder. */
  private static String placed(String argument) {
    return argument.replace("../../keys", VECTORS.resolve("keys").toString());
  }

  private static Result recover(Path folder, String sealed) {
    String keys = placed("../../keys/");
    return new RunningKubeseal(folder)
        .input(sealed)
        .run(
            "--recovery-unseal",
            "-o",
            "yaml",
            "--recovery-private-key",
            Stream.of("rsa2048-a", "rsa2048-b", "rsa3072-a", "rsa4096-a", "rsa4096-b")
                .map(id -> keys + id + "/tls.key")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow());
  }

  private static void sameFiles(Path folder) throws IOException {
    for (Path after : filesAfter(folder)) {
      String name = after.getFileName().toString().replace(".after", "");
      String ours = text(folder, name);
      Path before = folder.resolve(name + ".before");
      if (Files.exists(before) && !Files.readString(before).equals(ours)) {
        // Upstream rewrites the whole file, ours changes it: the same object, the same comment.
        assertThat(trees(masked(ours))).isEqualTo(trees(masked(Files.readString(after))));
        assertThat(ours.lines().findFirst())
            .isEqualTo(Files.readString(before).lines().findFirst());
      } else {
        assertThat(masked(ours)).isEqualTo(masked(Files.readString(after)));
      }
    }
  }

  private static List<JsonObject> trees(String text) {
    try {
      List<JsonObject> trees = new ArrayList<>();
      for (ManifestDocument document : ManifestReader.read("file", text.getBytes(UTF_8))) {
        trees.add(document.json());
      }
      return trees;
    } catch (ManifestException e) {
      throw new AssertionError(e);
    }
  }

  private static String written(Path folder) throws IOException {
    StringBuilder written = new StringBuilder();
    for (Path after : filesAfter(folder)) {
      written.append(text(folder, after.getFileName().toString().replace(".after", "")));
    }
    return written.toString();
  }

  private static List<Path> filesAfter(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".after")).sorted().toList();
    }
  }

  /** What upstream printed, less the owner reference that recovered Secrets have by mistake. */
  private static String expectedOutput(Path folder) throws IOException {
    String expected = text(folder, "stdout.txt");
    return withoutOwner(JSON_OWNER.matcher(expected).replaceAll(""));
  }

  private static String withoutOwner(String yaml) {
    return OWNER.matcher(yaml).replaceAll("").replace(": null\n", ": \"\"\n");
  }

  private static String masked(String text) {
    return CIPHERTEXT.matcher(text).replaceAll("CIPHERTEXT");
  }

  private static String text(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** The case's folder where it may be written to. */
  private Path copied(String name) throws IOException {
    Path from = VECTORS.resolve("objects").resolve(name);
    Path to = Files.createDirectories(temporary.resolve("objects").resolve(name));
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(from)) {
      listed.forEach(files::add);
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(file.getFileName().toString()));
    }
    return to;
  }
}
