package io.github.kubesealj.cli.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** Prepares connections that go through a proxy where there is one. */
final class Connections {
  private Connections() {}

  /**
   * Sockets for https, which go through the proxy themselves.
   *
   * @param name the name asked for and expected in the certificate; null for the URL's
   */
  static SSLSocketFactory sockets(
      TrustManager trust,
      @Nullable ClientIdentity identity,
      @Nullable ProxyAddress proxy,
      @Nullable String name) {
    SSLSocketFactory tls = Tls.sockets(trust, identity);
    return new NamedTlsSockets(tls, new Dialer(proxy, tls), name);
  }

  /**
   * A connection that is not made yet; it follows no redirects and uses no cache.
   *
   * @param proxy for plain http one that speaks it; null to go there directly
   * @param sockets for https; null for plain http
   */
  static HttpURLConnection prepare(
      URI url, @Nullable ProxyAddress proxy, @Nullable SSLSocketFactory sockets)
      throws IOException {
    Proxy jdkProxy =
        proxy == null || sockets != null
            ? Proxy.NO_PROXY
            : new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.host(), proxy.port()));
    HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection(jdkProxy);
    if (connection instanceof HttpsURLConnection secure && sockets != null) {
      secure.setSSLSocketFactory(sockets);
    } else if (proxy != null && proxy.basicAuthorization() != null) {
      connection.setRequestProperty("Proxy-Authorization", proxy.basicAuthorization());
    }
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    return connection;
  }
}
