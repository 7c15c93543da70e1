package io.github.kubesealj.cli.mode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.terminal.AtomicOutput;
import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.KeyOrder;
import io.github.kubesealj.core.crypto.KeyRing;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.seal.SecretTemplates;
import io.github.kubesealj.core.seal.SecretUnsealer;
import io.github.kubesealj.core.seal.UnsealResult;
import io.github.kubesealj.template.function.Surroundings;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** Opens the SealedSecrets of the input with private keys at hand: all of them, or none. */
final class RecoveryUnsealRunner {
  private static final String KEY_WANTED =
      "give the key it was sealed for with --recovery-private-key; a SealedSecret opens only under"
          + " the name, namespace and scope it was sealed with";

  private final Terminal terminal;

  RecoveryUnsealRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  void run(Action.RecoveryUnseal recovery) throws UserError {
    Inputs.checkReadable(terminal, recovery.input());
    AtomicOutput output = new AtomicOutput(terminal, recovery.output());
    KeyRing ring =
        KeyRing.of(new RecoveryKeys(terminal).read(recovery.keyFiles()), KeyOrder.CERT_NOT_BEFORE);
    List<ManifestDocument> documents = Inputs.sealedDocuments(terminal, recovery.input());
    SecretUnsealer unsealer = new SecretUnsealer(new ValueOpener(ring), true, templates());
    StringBuilder manifests = new StringBuilder();
    for (ManifestDocument document : documents) {
      try (PlainSecret secret = open(unsealer, document)) {
        manifests.append(ManifestWriter.write(secret, recovery.format()));
      }
    }
    output.write(manifests.toString().getBytes(UTF_8), AtomicOutput.Secrecy.SECRET);
  }

  private static SecretTemplates templates() {
    return SecretTemplates.sprig(
        new Surroundings(InstantSource.system(), ZoneId.systemDefault(), new SecureRandom()));
  }

  private static PlainSecret open(SecretUnsealer unsealer, ManifestDocument document)
      throws UserError {
    try {
      return switch (unsealer.unseal(document.sealedSecret())) {
        case UnsealResult.Unsealed unsealed -> unsealed.secret();
        case UnsealResult.Failed failed ->
            throw new UserError(
                failed.message(),
                "this is about the SealedSecret at " + document.place(),
                failed.waitsForKey()
                    ? KEY_WANTED
                    : "correct its template, or seal it again from the Secret");
      };
    } catch (ManifestException e) {
      throw Inputs.manifestError(e);
    }
  }
}
