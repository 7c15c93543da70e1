package io.github.kubesealj.cli.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Opens connections to servers, through a proxy where there is one. */
final class Dialer {
  private final @Nullable ProxyAddress proxy;
  private final SSLSocketFactory tls;

  /**
   * A dialer.
   *
   * @param tls for proxies that are spoken to over TLS
   */
  Dialer(@Nullable ProxyAddress proxy, SSLSocketFactory tls) {
    this.proxy = proxy;
    this.tls = tls;
  }

  /**
   * A connection that carries the server's bytes.
   *
   * @param timeoutMillis for each step; 0 for no limit
   */
  Socket open(String host, int port, int timeoutMillis) throws IOException {
    if (proxy == null) {
      return connect(host, port, timeoutMillis);
    }
    Socket connection = toProxy(proxy, timeoutMillis);
    try {
      connection.setSoTimeout(timeoutMillis);
      new Tunnel(proxy, host, port).open(connection);
      connection.setSoTimeout(0);
      return connection;
    } catch (IOException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private Socket toProxy(ProxyAddress proxy, int timeoutMillis) throws IOException {
    Socket plain;
    try {
      plain = connect(proxy.host(), proxy.port(), timeoutMillis);
    } catch (IOException e) {
      throw new ProxyException(
          proxy, "cannot be reached: " + ConnectionProblem.words(e).orElse("connection failed"));
    }
    if (proxy.kind() != ProxyAddress.Kind.HTTPS) {
      return plain;
    }
    SSLSocket secure = (SSLSocket) tls.createSocket(plain, proxy.host(), proxy.port(), true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }

  /** To the first of the name's addresses that answers. */
  private static Socket connect(String host, int port, int timeoutMillis) throws IOException {
    IOException problem = null;
    for (InetAddress address : InetAddress.getAllByName(host)) {
      Socket socket = new Socket(java.net.Proxy.NO_PROXY);
      try {
        socket.connect(new InetSocketAddress(address, port), timeoutMillis);
        return socket;
      } catch (IOException e) {
        socket.close();
        problem = problem == null ? e : problem;
      }
    }
    throw problem == null ? new java.net.UnknownHostException(host) : problem;
  }
}
