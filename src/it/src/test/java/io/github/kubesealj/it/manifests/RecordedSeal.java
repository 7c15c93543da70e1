package io.github.kubesealj.it.manifests;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.Kubeseal;
import io.github.kubesealj.cli.terminal.ExitCode;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.it.kube.Project;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One of upstream's recorded invocations that seal whole Secrets, run with our command.
 *
 * @param name the recording's
 * @param output what our command printed or wrote, in this format
 */
record RecordedSeal(String name, String format, String output) {
  private static final List<String> OTHER_MODES =
      List.of(
          "--raw",
          "--merge-into",
          "--re-encrypt",
          "--validate",
          "--fetch-cert",
          "--version",
          "--help",
          "--recovery-unseal");

  /** All that succeed, in both formats. */
  static List<RecordedSeal> all(Path folder) throws IOException {
    List<RecordedSeal> all = new ArrayList<>();
    try (Stream<Path> recordings = Files.list(Project.VECTORS.resolve("objects"))) {
      for (Path recording : recordings.sorted().toList()) {
        for (String format : List.of("json", "yaml")) {
          all.addAll(run(recording, format, folder));
        }
      }
    }
    return all;
  }

  private static List<RecordedSeal> run(Path recording, String format, Path folder)
      throws IOException {
    Path args = recording.resolve("args");
    if (!Files.exists(args)) {
      return List.of();
    }
    List<String> arguments = new ArrayList<>(Files.readAllLines(args));
    if (arguments.stream().anyMatch(OTHER_MODES::contains)) {
      return List.of();
    }
    arguments.replaceAll(RecordedSeal::placed);
    arguments.addAll(List.of("-o", format, "-w", ""));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input(recording)),
            out,
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
            environment(recording, folder),
            recording.toAbsolutePath(),
            false,
            false,
            InstantSource.system());
    ExitCode exit = new Kubeseal(terminal).run(arguments.toArray(String[]::new));
    return exit == ExitCode.OK
        ? List.of(new RecordedSeal(recording.getFileName().toString(), format, out.toString(UTF_8)))
        : List.of();
  }

  private static byte[] input(Path recording) throws IOException {
    for (String name : List.of("stdin.txt", "secret.yaml", "secret.json")) {
      if (Files.exists(recording.resolve(name))) {
        return Files.readAllBytes(recording.resolve(name));
      }
    }
    return new byte[0];
  }

  private static Map<String, String> environment(Path recording, Path home) throws IOException {
    Map<String, String> environment = new HashMap<>(Map.of("HOME", home.toString()));
    Path file = recording.resolve("env");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] pair = line.split("=", 2);
        environment.put(pair[0], placed(pair[1]));
      }
    }
    return environment;
  }

  private static String placed(String argument) {
    return argument.replace(
        "../../keys", Project.VECTORS.resolve("keys").toAbsolutePath().toString());
  }

  @Override
  public String toString() {
    return name + " as " + format;
  }
}
