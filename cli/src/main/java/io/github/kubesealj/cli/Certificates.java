package io.github.kubesealj.cli;

import io.github.kubesealj.cli.cluster.ClusterException;
import io.github.kubesealj.cli.cluster.ControllerService;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.SealingCertificate;

/** Gets the certificate to seal with. */
final class Certificates {
  private final Terminal terminal;

  Certificates(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The bytes of its source. */
  byte[] read(CertificateSource source) throws UserError {
    return switch (source) {
      case CertificateSource.File(String path) -> readFile(path);
      case CertificateSource.Cluster cluster -> fetch(cluster);
    };
  }

  private byte[] readFile(String path) throws UserError {
    if (path.contains("://")) {
      throw new UserError(
          "--cert takes a file, not a URL", "download " + path + " first and name the file");
    }
    return Inputs.readFile(terminal, path);
  }

  private byte[] fetch(CertificateSource.Cluster cluster) throws UserError {
    try (ControllerService service =
        ControllerService.connect(
            Kubeconfigs.files(terminal, cluster.kubeconfig()),
            terminal.environment().containsKey("KUBERNETES_SERVICE_HOST"),
            cluster.controllerNamespace(),
            cluster.controllerName())) {
      return service.certificate();
    } catch (ClusterException e) {
      throw new UserError(e.getMessage(), e.hint());
    }
  }

  SealingCertificate parse(byte[] pem, CertificateSource source) throws UserError {
    try {
      return SealingCertificate.parse(pem);
    } catch (KeyMaterialException e) {
      throw new UserError(e.getMessage() + " (" + nameOf(source) + ")");
    }
  }

  private static String nameOf(CertificateSource source) {
    return switch (source) {
      case CertificateSource.File(String path) -> path;
      case CertificateSource.Cluster cluster ->
          "from " + cluster.controllerNamespace() + "/" + cluster.controllerName();
    };
  }
}
