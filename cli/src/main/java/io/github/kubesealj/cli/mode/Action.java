package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.certificate.CertificateChoice;
import io.github.kubesealj.cli.cluster.ControllerAddress;
import io.github.kubesealj.cli.terminal.Source;
import io.github.kubesealj.cli.terminal.Target;
import io.github.kubesealj.core.manifest.ManifestFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command line asks for. */
public sealed interface Action {
  /** Print a text: the version, help. */
  record Print(String text) implements Action {}

  /** Seal every Secret of the input. */
  record Seal(
      Source input,
      Destination destination,
      ManifestFormat format,
      CertificateChoice certificate,
      Placement placement,
      boolean allowEmptyData)
      implements Action {}

  /**
   * Seal one value that is no Secret yet.
   *
   * @param value the value's bytes
   */
  record Raw(Source value, Target output, CertificateChoice certificate, Placement placement)
      implements Action {}

  /**
   * Seal the Secrets of the input into a SealedSecret that a file holds already.
   *
   * @param file that file's path
   * @param format asked for, which does not count: the file keeps its own; null if none was
   */
  record MergeInto(
      Source input,
      String file,
      @Nullable ManifestFormat format,
      CertificateChoice certificate,
      Placement placement,
      boolean allowEmptyData)
      implements Action {}

  /**
   * Seal again under the newest key.
   *
   * @param format asked for; null keeps the input's
   * @param by who does it
   */
  record ReEncrypt(Source input, Target output, @Nullable ManifestFormat format, ReEncryption by)
      implements Action {}

  /** Ask the controller whether it could open the SealedSecrets of the input. */
  record Validate(Source input, ControllerAddress controller) implements Action {}

  /** Print the certificate that values are sealed with. */
  record FetchCertificate(CertificateChoice certificate, Target output) implements Action {}

  /** Open SealedSecrets with private keys at hand, without a cluster. */
  record RecoveryUnseal(Source input, Target output, ManifestFormat format, List<String> keyFiles)
      implements Action {
    /** Copies the list. */
    public RecoveryUnseal {
      keyFiles = List.copyOf(keyFiles);
    }
  }
}
