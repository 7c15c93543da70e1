package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything a command takes from, or gives to, its surroundings.
 *
 * @param in standard input
 * @param out standard output: data only
 * @param err standard error, UTF-8: everything said to people
 * @param environment environment variables
 * @param directory what relative paths are relative to
 * @param interactive whether a person sits at standard input
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    Path directory,
    boolean interactive) {
  /** Copies the map. */
  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** The process' own. */
  @SuppressWarnings("SystemConsoleNull") // it does return null where there is no terminal
  static Terminal ofProcess() {
    Console console = System.console();
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        (console != null && console.isTerminal()) || standardInputIsATerminal());
  }

  /** The console only tells of both streams; output may be redirected while a person types. */
  private static boolean standardInputIsATerminal() {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/0")).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return false;
    }
  }

  /** A path as given on the command line. */
  Path resolve(String path) {
    return directory.resolve(path);
  }

  /** Something a person should know that stops nothing. */
  void warn(String text) {
    err.println("warning: " + text);
  }
}
