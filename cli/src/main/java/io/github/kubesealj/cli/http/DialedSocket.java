package io.github.kubesealj.cli.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a {@link Dialer} opens when it is connected. {@link java.net.HttpURLConnection}
 * makes its sockets unconnected, and knows neither SOCKS with a password nor proxies over TLS.
 */
final class DialedSocket extends Socket {
  private final Dialer dialer;
  private @Nullable Socket opened;

  DialedSocket(Dialer dialer) {
    this.dialer = dialer;
  }

  @Override
  public void connect(SocketAddress server) throws IOException {
    connect(server, 0);
  }

  @Override
  public void connect(SocketAddress server, int timeoutMillis) throws IOException {
    InetSocketAddress address = (InetSocketAddress) server;
    opened = dialer.open(address.getHostString(), address.getPort(), timeoutMillis);
  }

  private Socket opened() throws SocketException {
    if (opened == null) {
      throw new SocketException("not connected");
    }
    return opened;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return opened().getInputStream();
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return opened().getOutputStream();
  }

  @Override
  public boolean isConnected() {
    return opened != null && opened.isConnected();
  }

  @Override
  public boolean isClosed() {
    return opened == null ? super.isClosed() : opened.isClosed();
  }

  @Override
  public boolean isInputShutdown() {
    return opened != null && opened.isInputShutdown();
  }

  @Override
  public boolean isOutputShutdown() {
    return opened != null && opened.isOutputShutdown();
  }

  @Override
  public @Nullable InetAddress getInetAddress() {
    return opened == null ? null : opened.getInetAddress();
  }

  @Override
  public int getPort() {
    return opened == null ? 0 : opened.getPort();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    opened().setSoTimeout(millis);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return opened().getSoTimeout();
  }

  @Override
  public void setTcpNoDelay(boolean on) throws SocketException {
    opened().setTcpNoDelay(on);
  }

  @Override
  public void setSoLinger(boolean on, int seconds) throws SocketException {
    opened().setSoLinger(on, seconds);
  }

  @Override
  public void shutdownInput() throws IOException {
    opened().shutdownInput();
  }

  @Override
  public void shutdownOutput() throws IOException {
    opened().shutdownOutput();
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (opened != null) {
      opened.close();
    }
  }
}
