package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.terminal.ExitCode;
import io.github.kubesealj.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BugsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aMistakeOfOursIsOneLineWithItsPlaceAndNoValue() {
    assertThat(runWith(() -> new IllegalStateException("hunter2"))).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(UTF_8))
        .matches(
            """
            error: kubeseal itself failed: IllegalStateException at BugsTest.java, line \\d+
            hint: this is a mistake in kubeseal, version [0-9.]+; please report this line
            """);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void inputBeyondTheMemoryIsTold() {
    assertThat(runWith(() -> new OutOfMemoryError("hunter2"))).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            """
            error: the input does not fit into memory
            hint: JDK_JAVA_OPTIONS=-Xmx4g allows 4 GiB
            """);
  }

  @Test
  void aNameThatTheLocaleCannotSpellIsTold() {
    assertThat(runWith(() -> new InvalidPathException("\uFFFD.yaml", "unmappable")))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(UTF_8))
        .startsWith("error: \"\uFFFD.yaml\" cannot be the name of a file here\n");
  }

  /** Runs a command whose standard input fails like this. */
  private ExitCode runWith(Supplier<Throwable> failure) {
    InputStream in =
        new InputStream() {
          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }

          @Override
          public int read() {
            switch (failure.get()) {
              case RuntimeException e -> throw e;
              case Error e -> throw e;
              case Throwable e -> throw new AssertionError(e);
            }
          }
        };
    String certificate =
        Path.of("../keys-example/vectors/keys/rsa2048-a/tls.crt").toAbsolutePath().toString();
    return new Kubeseal(
            new Terminal(
                in,
                out,
                new PrintStream(err, true, UTF_8),
                Map.of(),
                Path.of("").toAbsolutePath(),
                false,
                false,
                InstantSource.system()))
        .run("--cert", certificate, "-n", "prod");
  }
}
