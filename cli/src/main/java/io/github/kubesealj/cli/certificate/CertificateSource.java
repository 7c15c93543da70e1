package io.github.kubesealj.cli.certificate;

import io.github.kubesealj.cli.cluster.ControllerAddress;
import org.jspecify.annotations.Nullable;

/** Where the sealing certificate comes from. */
public sealed interface CertificateSource {
  /**
   * A file or a URL, as given on the command line.
   *
   * @param requestTimeout how long a server may take, as given; null is not given
   */
  record Given(String location, @Nullable String requestTimeout) implements CertificateSource {}

  /** The cluster: what the controller published, or what it answers. */
  record Cluster(ControllerAddress controller) implements CertificateSource {}
}
