package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.certificate.Certificates;
import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Progress;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.seal.SecretSealer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Seals the Secrets of the input: all of them, or none. */
final class SealRunner {
  private final Terminal terminal;

  SealRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  void run(Action.Seal seal) throws UserError {
    Inputs.checkReadable(terminal, seal.input());
    SealedOutput output = SealedOutput.of(terminal, seal.destination(), seal.format());
    SealingCertificate certificate = new Certificates(terminal).forSealing(seal.certificate());
    try (InputSecrets inputs = InputSecrets.read(terminal, seal.input(), seal.allowEmptyData())) {
      Placer placer = new Placer(terminal, seal.placement());
      List<PlainSecret> placed = new ArrayList<>();
      for (InputSecrets.Item input : inputs.items()) {
        placed.add(placed(placer, input));
      }
      placer.tell();
      output.write(sealed(placed, certificate));
    }
  }

  /** The Secret as it is to be sealed: with its name, namespace and scope settled. */
  private static PlainSecret placed(Placer placer, InputSecrets.Item input) throws UserError {
    PlainSecret secret = input.secret();
    return secret.withMetadata(placer.place(secret.metadata(), " (" + input.place() + ")"));
  }

  private List<SealedSecret> sealed(List<PlainSecret> secrets, SealingCertificate certificate) {
    SecretSealer sealer = new SecretSealer(new ValueSealer(certificate, new SecureRandom()));
    List<SealedSecret> sealed = new ArrayList<>();
    try (Progress progress = Progress.of(terminal, "sealing", secrets.size())) {
      for (PlainSecret secret : secrets) {
        sealed.add(sealer.seal(secret));
        progress.step();
      }
    }
    return sealed;
  }
}
