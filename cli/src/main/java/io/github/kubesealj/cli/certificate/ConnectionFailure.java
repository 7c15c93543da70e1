package io.github.kubesealj.cli.certificate;

import io.github.kubesealj.cli.terminal.IoErrors;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;

/** Why a web server could not be asked. */
final class ConnectionFailure {
  private ConnectionFailure() {}

  static String cause(IOException e) {
    return switch (e) {
      case UnknownHostException _ -> "no such host";
      case ConnectException refused ->
          String.valueOf(refused.getMessage()).contains("refused")
              ? "connection refused"
              : IoErrors.cause(refused);
      case SSLException tls -> ofTls(tls);
      default -> IoErrors.cause(e);
    };
  }

  /** A certificate that is not trusted says best itself why. */
  private static String ofTls(SSLException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException untrusted && untrusted.getMessage() != null) {
        return untrusted.getMessage();
      }
    }
    return "TLS failed: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }

  static String[] hints(IOException e) {
    return switch (e) {
      case SSLException _ ->
          new String[] {
            "this machine must trust who signed the server's certificate; SSL_CERT_FILE names a file"
                + " of others to trust"
          };
      case UnknownHostException _, ConnectException _ ->
          new String[] {"check the URL; HTTP_PROXY, HTTPS_PROXY and NO_PROXY are obeyed"};
      default -> new String[0];
    };
  }
}
