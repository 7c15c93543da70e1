package io.github.kubesealj.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** A terminal of the test's making, with nothing on standard input and nobody before it. */
public final class FakeTerminal {
  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private InstantSource clock = InstantSource.system();

  /** One in this folder, with this environment beside PATH. */
  public FakeTerminal(Path directory, String... environment) {
    this.directory = directory;
    this.environment.put("PATH", String.valueOf(System.getenv("PATH")));
    for (int i = 0; i < environment.length; i += 2) {
      this.environment.put(environment[i], environment[i + 1]);
    }
  }

  /** The same at another time. */
  public FakeTerminal at(Instant instant) {
    clock = InstantSource.fixed(instant);
    return this;
  }

  /** As the code under test takes it. */
  public Terminal terminal() {
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, UTF_8),
        environment,
        directory,
        false,
        false,
        clock);
  }

  /** What has been said on standard error. */
  public String said() {
    return err.toString(UTF_8);
  }
}
