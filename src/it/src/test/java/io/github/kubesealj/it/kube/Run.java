package io.github.kubesealj.it.kube;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a program to its end. */
public final class Run {
  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private Path directory = Project.ROOT;
  private byte[] input = new byte[0];
  private Duration patience = Duration.ofMinutes(2);

  private Run(Path program) {
    command.add(program.toString());
  }

  /** A program by its path. */
  public static Run program(Path program) {
    return new Run(program);
  }

  /** What it printed and ended with. */
  public record Result(int exit, String out, String err) {
    /** Its standard output; fails the test if it did not end well. */
    public String output() {
      if (exit != 0) {
        throw new AssertionError("exit " + exit + ": " + err + out);
      }
      return out;
    }
  }

  /** In this folder instead of the project's. */
  public Run in(Path folder) {
    directory = folder;
    return this;
  }

  /** With this on standard input. */
  public Run input(String text) {
    input = text.getBytes(UTF_8);
    return this;
  }

  /** With this environment variable. */
  public Run environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** With this long to end instead of two minutes. */
  public Run within(Duration longest) {
    patience = longest;
    return this;
  }

  /** Runs it with these arguments. */
  public Result with(String... arguments) {
    command.addAll(List.of(arguments));
    try {
      Path in = Files.write(Files.createTempFile("in", null), input);
      Path out = Files.createTempFile("out", null);
      Path err = Files.createTempFile("err", null);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(patience)) {
        process.destroyForcibly();
        throw new AssertionError(command + " did not end");
      }
      Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
