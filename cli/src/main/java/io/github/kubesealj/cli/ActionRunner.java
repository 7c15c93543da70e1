package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Carries an {@link Action} out. */
final class ActionRunner {
  private final Terminal terminal;

  ActionRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  void run(Action action) throws UserError {
    switch (action) {
      case Action.Version _ -> print("kubeseal version: v" + version() + "\n");
      case Action.Help _ -> print(Flags.ALL.help());
      case Action.Seal seal -> new SealRunner(terminal).run(seal);
      case Action.FetchCertificate fetch -> fetchCertificate(fetch);
      case Action.RecoveryUnseal recovery -> new RecoveryUnsealRunner(terminal).run(recovery);
    }
  }

  private void fetchCertificate(Action.FetchCertificate fetch) throws UserError {
    AtomicOutput output = new AtomicOutput(terminal, fetch.output());
    Certificates certificates = new Certificates(terminal);
    byte[] pem = certificates.read(fetch.certificate());
    certificates.parse(pem, fetch.certificate());
    output.write(pem, AtomicOutput.Secrecy.PUBLIC);
  }

  private void print(String text) throws UserError {
    new AtomicOutput(terminal, new Target.StandardOutput())
        .write(text.getBytes(UTF_8), AtomicOutput.Secrecy.PUBLIC);
  }

  private static String version() {
    try (InputStream in = ActionRunner.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(in, "version.txt").readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("version.txt cannot be read", e);
    }
  }
}
