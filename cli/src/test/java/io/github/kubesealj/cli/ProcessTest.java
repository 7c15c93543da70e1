package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own can show: signals, limits, pipes that nobody reads. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {
  private static final String CERT =
      Path.of("../keys-example/vectors/keys/rsa2048-a/tls.crt").toAbsolutePath().toString();
  private static final int MANY = 4000;

  @TempDir Path folder;

  private Path input = Path.of("none");
  private Path out = Path.of("none");

  @BeforeEach
  void prepare() throws IOException {
    input = folder.resolve("input.yaml");
    out = Files.createDirectory(folder.resolve("out"));
  }

  private void secrets(int count) throws IOException {
    Files.writeString(
        input,
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "---\nkind: Secret\nmetadata: {name: s%d, namespace: x}\nstringData: {a: b}\n"
                        .formatted(i))
            .collect(Collectors.joining()));
  }

  /** The command, behind a shell's limit or nothing. */
  private Process kubeseal(String before, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    if (!before.isEmpty()) {
      command.addAll(List.of("sh", "-c", before + "; exec \"$@\"", "sh"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--cert",
            CERT));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("HOME", folder.toString());
    return builder.start();
  }

  private static int exit(Process process) throws InterruptedException {
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static String err(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), UTF_8);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void aSignalInTheMiddleOfWritingLeavesNothingOrEverything(String signal, int code)
      throws IOException, InterruptedException {
    secrets(MANY);
    Process kubeseal = kubeseal("", "-f", input.toString(), "--output-dir", out.toString());

    while (kubeseal.isAlive() && written().size() < 10) {
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(kubeseal.pid())).start().waitFor();

    assertThat(exit(kubeseal)).isEqualTo(code);
    assertThat(err(kubeseal)).isEmpty();
    assertThat(written()).noneMatch(name -> name.startsWith("."));
    assertThat(written().size()).isIn(0, MANY);
  }

  @Test
  void aFileThatMayNotGrowLeavesTheOldOneAndNothingElse() throws IOException, InterruptedException {
    secrets(100);
    Path old = Files.writeString(out.resolve("sealed.yaml"), "old");
    Process kubeseal = kubeseal("ulimit -f 8", "-f", input.toString(), "-w", old.toString());

    assertThat(exit(kubeseal)).isEqualTo(1);
    assertThat(err(kubeseal)).isEqualTo("error: cannot write " + old + ": file too large\n");
    assertThat(written()).containsExactly("sealed.yaml");
    assertThat(old).hasContent("old");
  }

  @Test
  void aPipeThatNobodyReadsIsAnErrorOfOneLine() throws IOException, InterruptedException {
    Process kubeseal = kubeseal("", "--raw", "--scope", "cluster-wide");
    kubeseal.getInputStream().close();
    try (OutputStream in = kubeseal.getOutputStream()) {
      in.write('v');
    }

    assertThat(exit(kubeseal)).isEqualTo(1);
    assertThat(err(kubeseal)).isEqualTo("error: cannot write standard output: broken pipe\n");
  }
}
