package io.github.kubesealj.cli.mode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.certificate.Certificates;
import io.github.kubesealj.cli.terminal.AtomicOutput;
import io.github.kubesealj.cli.terminal.Target;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;

/** Carries an {@link Action} out. */
public final class ActionRunner {
  private final Terminal terminal;

  /** Runs actions on this terminal. */
  public ActionRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Carries it out; nothing is left half done. */
  public void run(Action action) throws UserError {
    switch (action) {
      case Action.Print(String text) -> print(text);
      case Action.Seal seal -> new SealRunner(terminal).run(seal);
      case Action.Raw raw -> new RawRunner(terminal).run(raw);
      case Action.MergeInto merge -> new MergeRunner(terminal).run(merge);
      case Action.ReEncrypt reEncrypt -> new ReEncryptRunner(terminal).run(reEncrypt);
      case Action.Validate validate -> new ValidateRunner(terminal).run(validate);
      case Action.FetchCertificate fetch -> fetchCertificate(fetch);
      case Action.RecoveryUnseal recovery -> new RecoveryUnsealRunner(terminal).run(recovery);
    }
  }

  private void fetchCertificate(Action.FetchCertificate fetch) throws UserError {
    AtomicOutput output = new AtomicOutput(terminal, fetch.output());
    Certificates certificates = new Certificates(terminal);
    byte[] pem = certificates.read(fetch.certificate().source());
    certificates.check(pem, fetch.certificate().source());
    output.write(pem, AtomicOutput.Secrecy.PUBLIC);
  }

  private void print(String text) throws UserError {
    new AtomicOutput(terminal, new Target.StandardOutput())
        .write(text.getBytes(UTF_8), AtomicOutput.Secrecy.PUBLIC);
  }
}
