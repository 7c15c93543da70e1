package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.certificate.CertificateChoice;
import io.github.kubesealj.cli.cluster.ControllerAddress;
import java.util.List;

/** Who opens and seals again. */
public sealed interface ReEncryption {
  /** The controller, which holds the keys. */
  record ByController(ControllerAddress controller) implements ReEncryption {}

  /**
   * This command, with private keys at hand.
   *
   * @param keyFiles paths of the private keys
   * @param certificate the newest
   */
  record Offline(List<String> keyFiles, CertificateChoice certificate) implements ReEncryption {
    /** Copies the list. */
    public Offline {
      keyFiles = List.copyOf(keyFiles);
    }
  }
}
