package io.github.kubesealj.cli.cluster;

import java.net.ConnectException;
import java.net.URL;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Why a server could not be asked at all. */
final class ConnectionProblem {
  static final String HINT =
      "check the kubeconfig's server and that it can be reached from here, or name a certificate"
          + " file with --cert";

  private ConnectionProblem() {}

  /** Empty if the server did answer. */
  static Optional<String> in(Throwable failure, URL server) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String problem =
          switch (cause) {
            case HttpTimeoutException _, TimeoutException _ -> "no answer in time";
            case UnknownHostException _, UnresolvedAddressException _ -> "no such host";
            case ConnectException _ -> "connection refused";
            case SSLException _ -> "the connection is not trusted (TLS)";
            default -> "";
          };
      // The client wraps an unknown host in a refused connection: the inner one tells more.
      if (!problem.isEmpty() && !(cause instanceof ConnectException && tellsMore(cause))) {
        return Optional.of(server + ": " + problem);
      }
    }
    return Optional.empty();
  }

  private static boolean tellsMore(Throwable refused) {
    return refused.getCause() instanceof ConnectException
        || refused.getCause() instanceof UnresolvedAddressException;
  }
}
