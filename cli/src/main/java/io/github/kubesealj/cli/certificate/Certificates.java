package io.github.kubesealj.cli.certificate;

import io.github.kubesealj.cli.cluster.ControllerAddress;
import io.github.kubesealj.cli.cluster.ControllerService;
import io.github.kubesealj.cli.kubeconfig.RequestTimeout;
import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.SealingCertificate;

/** Gets the certificate to seal with. */
public final class Certificates {
  private final Terminal terminal;

  /** Reads through this terminal. */
  public Certificates(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The bytes of its source as they are.
   *
   * @throws UserError if they cannot be had
   */
  public byte[] read(CertificateSource source) throws UserError {
    return switch (source) {
      case CertificateSource.Given given -> read(given);
      case CertificateSource.Cluster(ControllerAddress controller) -> fetch(controller);
    };
  }

  private byte[] read(CertificateSource.Given given) throws UserError {
    return switch (Location.of(given.location())) {
      case Location.File(String path) -> Inputs.readFile(terminal, path);
      case Location.FileUrl url -> LocalFiles.read(terminal, url);
      case Location.Web(String url) ->
          new Download(terminal, RequestTimeout.parse(given.requestTimeout())).fetch(url);
      case Location.Unknown unknown -> throw unknown.refusal();
    };
  }

  private byte[] fetch(ControllerAddress address) throws UserError {
    return ControllerService.connect(terminal, address).certificate();
  }

  /**
   * The first certificate in these bytes, whatever its dates.
   *
   * @param source where they are from
   * @throws UserError if there is none, or values cannot be sealed with it
   */
  public SealingCertificate check(byte[] pem, CertificateSource source) throws UserError {
    try {
      return SealingCertificate.parse(pem);
    } catch (KeyMaterialException e) {
      throw new UserError(
          e.getMessage() + " (" + nameOf(source) + ")", CertificateAdvice.about(e.reason(), pem));
    }
  }

  /**
   * The certificate to seal with now. A person is told where it is one of several or not yet valid;
   * that it expires soon is a warning.
   *
   * @throws UserError if it cannot be had, values cannot be sealed with it, or it has expired
   */
  public SealingCertificate forSealing(CertificateChoice choice) throws UserError {
    byte[] pem = read(choice.source());
    SealingCertificate certificate = check(pem, choice.source());
    int others = CertificateAdvice.certificates(pem) - 1;
    if (others > 0) {
      terminal.note(
          "note: sealing with the first certificate of %s, %s; it holds %d more"
              .formatted(nameOf(choice.source()), certificate.fingerprint(), others));
    }
    new Validity(terminal).check(certificate, choice.allowExpired());
    return certificate;
  }

  private static String nameOf(CertificateSource source) {
    return switch (source) {
      case CertificateSource.Given given -> Location.shown(given.location());
      case CertificateSource.Cluster(ControllerAddress controller) -> "from " + controller.shown();
    };
  }
}
