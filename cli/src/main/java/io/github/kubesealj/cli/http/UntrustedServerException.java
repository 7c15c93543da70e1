package io.github.kubesealj.cli.http;

import java.security.cert.CertificateException;

/** A server's certificate that does not do; the message says in a person's words why. */
final class UntrustedServerException extends CertificateException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  UntrustedServerException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
