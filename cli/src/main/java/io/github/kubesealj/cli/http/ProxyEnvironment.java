package io.github.kubesealj.cli.http;

import io.github.kubesealj.cli.terminal.UserError;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The proxy that the environment names, by the rules of Go's programs: HTTPS_PROXY for https,
 * HTTP_PROXY for http, NO_PROXY over both, each in lower case too where the upper one is not set.
 */
public final class ProxyEnvironment {
  private ProxyEnvironment() {}

  /**
   * Empty where the server is asked directly.
   *
   * @param server its URL
   * @throws UserError if the variable for it holds no URL: to go there without a proxy instead is
   *     not what anyone asked for
   */
  public static Optional<ProxyAddress> proxyFor(URI server, Map<String, String> environment)
      throws UserError {
    boolean tls = "https".equalsIgnoreCase(server.getScheme());
    String name = tls ? "HTTPS_PROXY" : "HTTP_PROXY";
    String proxy = variable(environment, name);
    String host = server.getHost();
    if (proxy.isEmpty() || host == null) {
      return Optional.empty();
    }
    // Where a program answers web requests, a request's header could set this variable.
    if (!tls && !environment.getOrDefault("REQUEST_METHOD", "").isEmpty()) {
      return Optional.empty();
    }
    int port = server.getPort() >= 0 ? server.getPort() : tls ? 443 : 80;
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    if (NoProxy.of(variable(environment, "NO_PROXY")).covers(bare, port)) {
      return Optional.empty();
    }
    Optional<ProxyAddress> address =
        ProxyAddress.parse(proxy).or(() -> ProxyAddress.parse("http://" + proxy));
    if (address.isEmpty()) {
      // Without the text, which may hold a password.
      throw new UserError(
          name + " holds no URL of a proxy",
          "http://host:port is expected, or https:// or socks5:// for the proxy itself");
    }
    return address;
  }

  private static String variable(Map<String, String> environment, String name) {
    String upper = environment.getOrDefault(name, "");
    return upper.isEmpty()
        ? environment.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "")
        : upper;
  }
}
