package io.github.kubesealj.cli;

import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.manifest.ManifestFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command line asks for. */
sealed interface Action {
  /** Print the version. */
  record Version() implements Action {}

  /** Print the flags. */
  record Help() implements Action {}

  /**
   * Seal every Secret of the input.
   *
   * @param name overrides the name of every Secret, where given
   * @param namespace the namespace asked for, where given
   * @param scope the scope asked for, where given
   */
  record Seal(
      Source input,
      Target output,
      ManifestFormat format,
      CertificateSource certificate,
      @Nullable String name,
      @Nullable String namespace,
      @Nullable SealingScope scope,
      boolean allowEmptyData,
      @Nullable String kubeconfig)
      implements Action {}

  /** Print the certificate that values are sealed with. */
  record FetchCertificate(CertificateSource certificate, Target output) implements Action {}

  /** Open SealedSecrets with private keys at hand, without a cluster. */
  record RecoveryUnseal(Source input, Target output, ManifestFormat format, List<String> keyFiles)
      implements Action {
    /** Copies the list. */
    public RecoveryUnseal {
      keyFiles = List.copyOf(keyFiles);
    }
  }
}
