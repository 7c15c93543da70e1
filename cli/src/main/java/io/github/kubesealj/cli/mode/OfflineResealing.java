package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.certificate.Certificates;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.KeyOrder;
import io.github.kubesealj.core.crypto.KeyRing;
import io.github.kubesealj.core.seal.ResealResult;
import io.github.kubesealj.core.seal.Resealer;
import java.security.SecureRandom;

/** With private keys at hand. */
final class OfflineResealing implements Resealing {
  private final Resealer resealer;

  private OfflineResealing(Resealer resealer) {
    this.resealer = resealer;
  }

  static OfflineResealing with(Terminal terminal, ReEncryption.Offline offline) throws UserError {
    KeyRing keys =
        KeyRing.of(new RecoveryKeys(terminal).read(offline.keyFiles()), KeyOrder.CERT_NOT_BEFORE);
    return new OfflineResealing(
        new Resealer(
            keys,
            new Certificates(terminal).forSealing(offline.certificate()),
            new SecureRandom()));
  }

  @Override
  public ResealResult.Resealed reseal(SealedText.Item item) throws UserError {
    return switch (resealer.reseal(item.sealed())) {
      case ResealResult.Resealed resealed -> resealed;
      case ResealResult.Failed failed ->
          throw new UserError(
              failed.message(),
              "this is about the SealedSecret at " + item.place(),
              failed.waitsForKey()
                  ? "give every key it was sealed for with --recovery-private-key, the newest too;"
                      + " a SealedSecret opens only under the name, namespace and scope it was"
                      + " sealed with"
                  : "seal it anew from the Secret");
    };
  }
}
