package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.certificate.Certificates;
import io.github.kubesealj.cli.terminal.AtomicOutput;
import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Target;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.seal.MergeResult;
import io.github.kubesealj.core.seal.SecretMerger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Seals the Secrets of the input into SealedSecrets of a file: all of them, or none. What the file
 * held before stays as it was, byte by byte, where it is not replaced.
 */
final class MergeRunner {
  private final Terminal terminal;

  MergeRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  void run(Action.MergeInto merge) throws UserError {
    Inputs.checkReadable(terminal, merge.input());
    byte[] before = Inputs.readFile(terminal, merge.file());
    SealedText file = SealedText.read(merge.file(), before);
    AtomicOutput output = new AtomicOutput(terminal, new Target.File(merge.file()));
    warnOfFormat(merge, file);
    SealingCertificate certificate = new Certificates(terminal).forSealing(merge.certificate());
    SecretMerger merger = new SecretMerger(new ValueSealer(certificate, new SecureRandom()));
    try (InputSecrets inputs = InputSecrets.read(terminal, merge.input(), merge.allowEmptyData())) {
      Map<SealedText.Item, MergeTarget> targets =
          new MergeTargets(terminal, file, merge.placement()).choose(inputs.items());
      for (Map.Entry<SealedText.Item, MergeTarget> each : targets.entrySet()) {
        MergeTarget target = each.getValue();
        put(each.getKey(), merger.merge(target.placed(), target.secrets()));
      }
    }
    byte[] after = file.edited();
    if (!Arrays.equals(before, after)) {
      output.write(after, AtomicOutput.Secrecy.PUBLIC);
    }
  }

  private void warnOfFormat(Action.MergeInto merge, SealedText file) {
    if (merge.format() != null && merge.format() != file.format()) {
      terminal.warn(
          "--format is ignored: "
              + file.name()
              + " stays "
              + file.format().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void put(SealedText.Item item, MergeResult result) throws UserError {
    switch (result) {
      case MergeResult.Refused(String message) ->
          throw new UserError(item.place() + ": " + message, "seal the Secret anew");
      case MergeResult.Merged merged -> {
        item.put(merged.encryptedData(), "spec", "encryptedData");
        item.put(merged.labels(), "spec", "template", "metadata", "labels");
        item.put(merged.annotations(), "spec", "template", "metadata", "annotations");
      }
    }
  }
}
