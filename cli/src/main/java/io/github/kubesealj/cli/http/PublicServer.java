package io.github.kubesealj.cli.http;

import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

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
    Optional<ProxyAddress> proxy = ProxyEnvironment.proxyFor(url, terminal.environment());
    HttpURLConnection connection =
        "https".equalsIgnoreCase(url.getScheme())
            ? secure(url, proxy, terminal)
            : plain(url, proxy);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    return connection;
  }

  /** The sockets themselves go through the proxy. */
  private static HttpURLConnection secure(URI url, Optional<ProxyAddress> proxy, Terminal terminal)
      throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) url.toURL().openConnection(Proxy.NO_PROXY);
    SSLSocketFactory tls = Tls.sockets(Tls.system(terminal), null);
    connection.setSSLSocketFactory(
        new NamedTlsSockets(tls, new Dialer(proxy.orElse(null), tls), null));
    return connection;
  }

  private static HttpURLConnection plain(URI url, Optional<ProxyAddress> proxy) throws IOException {
    if (proxy.isEmpty()) {
      return (HttpURLConnection) url.toURL().openConnection(Proxy.NO_PROXY);
    }
    ProxyAddress address = proxy.get();
    if (address.kind() != ProxyAddress.Kind.HTTP) {
      throw new ProxyException(address, "is for https only; plain http needs one of http://");
    }
    HttpURLConnection connection =
        (HttpURLConnection)
            url.toURL()
                .openConnection(
                    new Proxy(
                        Proxy.Type.HTTP, new InetSocketAddress(address.host(), address.port())));
    String login = address.basicAuthorization();
    if (login != null) {
      connection.setRequestProperty("Proxy-Authorization", login);
    }
    return connection;
  }
}
