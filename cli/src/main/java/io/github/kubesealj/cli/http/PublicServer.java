package io.github.kubesealj.cli.http;

import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * A web server that anyone may ask: reached as the environment says, trusted as this machine does.
 */
public final class PublicServer {
  private PublicServer() {}

  /**
   * A connection that is not made yet; it follows no redirects and uses no cache.
   *
   * @param url http or https
   * @throws UserError if the environment names a proxy that is none
   * @throws IOException if the proxy is of no use for this server
   */
  public static HttpURLConnection connection(URI url, Terminal terminal)
      throws UserError, IOException {
    ProxyAddress proxy = ProxyEnvironment.proxyFor(url, terminal.environment()).orElse(null);
    if ("https".equalsIgnoreCase(url.getScheme())) {
      return Connections.prepare(
          url, proxy, Connections.sockets(Tls.system(terminal), null, proxy, null));
    }
    if (proxy != null && proxy.kind() != ProxyAddress.Kind.HTTP) {
      throw new ProxyException(proxy, "is for https only; plain http needs one of http://");
    }
    return Connections.prepare(url, proxy, null);
  }
}
