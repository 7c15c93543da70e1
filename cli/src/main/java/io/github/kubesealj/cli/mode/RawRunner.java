package io.github.kubesealj.cli.mode;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.kubesealj.cli.certificate.Certificates;
import io.github.kubesealj.cli.terminal.AtomicOutput;
import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Source;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueSealer;
import java.security.SecureRandom;

/** Seals one value, byte for byte; the output is its base64 text, without a newline. */
final class RawRunner {
  private final Terminal terminal;

  RawRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  void run(Action.Raw raw) throws UserError {
    AtomicOutput output = new AtomicOutput(terminal, raw.output());
    SealingCertificate certificate = new Certificates(terminal).forSealing(raw.certificate());
    Placer placer = new Placer(terminal, raw.placement());
    SealingLabel label = placer.placeRawValue();
    placer.tell();
    try (SecretBytes value = SecretBytes.adopt(read(raw.value()))) {
      String sealed = new ValueSealer(certificate, new SecureRandom()).seal(value, label).text();
      output.write(sealed.getBytes(US_ASCII), AtomicOutput.Secrecy.PUBLIC);
    }
  }

  private byte[] read(Source source) throws UserError {
    return switch (source) {
      case Source.File(String path) -> Inputs.readFile(terminal, path);
      case Source.StandardInput _ -> typed();
    };
  }

  private byte[] typed() throws UserError {
    byte[] value =
        Inputs.readStandardInput(
            terminal, "(tty detected: expecting a secret to encrypt in stdin)");
    if (terminal.attended() && value.length > 0 && value[value.length - 1] == '\n') {
      terminal.warn(
          "the value ends with a newline, which is sealed as part of it; printf %s VALUE |"
              + " kubeseal --raw … has none");
    }
    return value;
  }
}
