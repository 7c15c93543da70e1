package io.github.kubesealj.cli;

import org.jspecify.annotations.Nullable;

/** Where the sealing certificate comes from. */
sealed interface CertificateSource {
  /** A file, by the path given on the command line. */
  record File(String path) implements CertificateSource {}

  /**
   * The controller, through the API server's Service proxy.
   *
   * @param kubeconfig an explicit kubeconfig; null means the usual places
   */
  record Cluster(String controllerNamespace, String controllerName, @Nullable String kubeconfig)
      implements CertificateSource {}
}
