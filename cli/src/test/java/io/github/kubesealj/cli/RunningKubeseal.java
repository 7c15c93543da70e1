package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.terminal.ExitCode;
import io.github.kubesealj.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Runs kubeseal in this process, with surroundings of the test's making. */
final class RunningKubeseal {
  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] input = new byte[0];
  private boolean interactive;
  private boolean attended;
  private InstantSource clock = InstantSource.system();

  RunningKubeseal(Path directory) {
    this.directory = directory;
  }

  /** What came of it. */
  record Result(ExitCode exit, String out, String err) {
    String firstErrorLine() {
      return err.lines().findFirst().orElse("");
    }
  }

  RunningKubeseal input(String text) {
    return input(text.getBytes(UTF_8));
  }

  RunningKubeseal input(byte[] bytes) {
    input = bytes;
    return this;
  }

  RunningKubeseal environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  RunningKubeseal atATerminal() {
    interactive = true;
    return this;
  }

  RunningKubeseal attended() {
    attended = true;
    return this;
  }

  RunningKubeseal at(Instant instant) {
    clock = InstantSource.fixed(instant);
    return this;
  }

  Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode exit =
        new Kubeseal(
                new Terminal(
                    new ByteArrayInputStream(input),
                    out,
                    new PrintStream(err, true, UTF_8),
                    environment,
                    directory,
                    interactive,
                    attended,
                    clock))
            .run(args);
    return new Result(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
