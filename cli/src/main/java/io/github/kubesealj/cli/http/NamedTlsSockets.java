package io.github.kubesealj.cli.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Puts TLS over connections of a {@link Dialer}, for a server's own name or another: the one that
 * is asked for (SNI) and that the certificate must be for.
 */
final class NamedTlsSockets extends SSLSocketFactory {
  private final SSLSocketFactory tls;
  private final Dialer dialer;
  private final @Nullable String name;

  /**
   * A factory.
   *
   * @param name instead of the URL's host; null for that
   */
  NamedTlsSockets(SSLSocketFactory tls, Dialer dialer, @Nullable String name) {
    this.tls = tls;
    this.dialer = dialer;
    this.name = name;
  }

  /** Unconnected and plain; once it is connected, TLS is put over it with the method below. */
  @Override
  public Socket createSocket() {
    return new DialedSocket(dialer);
  }

  @Override
  public Socket createSocket(Socket connection, String host, int port, boolean autoClose)
      throws IOException {
    return tls.createSocket(connection, name == null ? host : name, port, autoClose);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(dialer.open(host, port, 0), host, port, true);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return createSocket(host.getHostAddress(), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return tls.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
  }
}
