package io.github.kubesealj.cli.terminal;

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
import java.time.InstantSource;
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
 * @param attended whether a person reads standard error
 * @param clock what time it is
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    Path directory,
    boolean interactive,
    boolean attended,
    InstantSource clock) {
  /** Copies the map. */
  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** The process' own. */
  @SuppressWarnings("SystemConsoleNull") // it does return null where there is no terminal
  public static Terminal ofProcess() {
    Console console = System.console();
    boolean whole = console != null && console.isTerminal();
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        whole || isATerminal(0),
        whole || isATerminal(2),
        InstantSource.system());
  }

  /**
   * The console only tells of input and output together; output may be redirected while a person
   * types.
   */
  private static boolean isATerminal(int descriptor) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return false;
    }
  }

  /** A path as given on the command line. */
  public Path resolve(String path) {
    return directory.resolve(path);
  }

  /** Something worth knowing for a person who watches; scripts are not told. */
  public void note(String text) {
    if (attended) {
      err.println(text);
    }
  }

  /**
   * The same terminal with nobody to be told anything: what is said on its standard error is lost.
   * Errors are told on the terminal it came from.
   */
  public Terminal quiet() {
    PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    return new Terminal(in, out, nobody, environment, directory, false, false, clock);
  }

  /** Something a person should know that stops nothing. */
  public void warn(String text) {
    err.println("warning: " + text);
  }
}
