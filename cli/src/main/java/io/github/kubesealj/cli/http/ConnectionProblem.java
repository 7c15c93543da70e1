package io.github.kubesealj.cli.http;

import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a server could not be asked at all, for people. */
final class ConnectionProblem {
  private static final String REACH =
      "check the kubeconfig's server and that it can be reached from here, or name a certificate"
          + " file with --cert";
  private static final String LATE =
      "a private cluster may need a VPN or a proxy (proxy-url, HTTPS_PROXY), and a NetworkPolicy or"
          + " firewall may keep the API server from the controller; --request-timeout allows more"
          + " time";

  private ConnectionProblem() {}

  static UserError of(
      IOException failure, URI server, @Nullable ProxyAddress proxy, Duration timeout) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case UntrustedServerException untrusted -> {
          return new UserError(server + ": " + untrusted.getMessage(), untrusted.hint());
        }
        case ProxyException ofProxy -> {
          return new UserError(
              server + ": " + ofProxy.getMessage(),
              "proxy-url in the kubeconfig, --proxy-url and HTTPS_PROXY name proxies; NO_PROXY"
                  + " names servers that need none");
        }
        case SocketTimeoutException _ -> {
          return new UserError(
              server + ": no answer in time" + limit(timeout) + through(proxy), LATE);
        }
        default -> {}
      }
    }
    return new UserError(
        server + ": " + words(failure).orElse("the connection failed") + through(proxy), REACH);
  }

  /** A few words; empty if this is none of the usual failures. */
  static Optional<String> words(IOException failure) {
    return switch (failure) {
      case SocketTimeoutException _ -> Optional.of("no answer in time");
      case UnknownHostException _ -> Optional.of("no such host");
      case NoRouteToHostException _ -> Optional.of("no route to host");
      case ConnectException refused ->
          Optional.of(
              String.valueOf(refused.getMessage()).contains("refused")
                  ? "connection refused"
                  : "cannot connect");
      case SSLException tls -> Optional.of("TLS failed: " + oneLine(tls.getMessage()));
      default -> Optional.ofNullable(failure.getMessage()).map(ConnectionProblem::oneLine);
    };
  }

  private static String limit(Duration timeout) {
    return timeout.isZero() ? "" : " (" + shown(timeout) + ")";
  }

  private static String shown(Duration timeout) {
    return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
  }

  private static String through(@Nullable ProxyAddress proxy) {
    return proxy == null ? "" : " (through the proxy " + proxy + ")";
  }

  private static String oneLine(@Nullable String text) {
    return text == null ? "no reason given" : text.replaceAll("[\\p{Cntrl}\\s]+", " ");
  }
}
