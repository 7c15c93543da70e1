package io.github.kubesealj.controller.http;

import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Where a server listens, written {@code [host]:port}; IPv6 hosts in square brackets.
 *
 * @param host empty for all interfaces
 * @param port 0 for any free port
 */
public record ListenAddress(String host, int port) {
  private static final int MAX_PORT = 65535;

  /** The address, or empty if the text is none. */
  public static Optional<ListenAddress> parse(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String host = text.substring(0, colon);
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    } else if (host.contains(":")) {
      return Optional.empty();
    }
    try {
      int port = Integer.parseInt(text.substring(colon + 1));
      return port < 0 || port > MAX_PORT
          ? Optional.empty()
          : Optional.of(new ListenAddress(host, port));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  InetSocketAddress toSocketAddress() {
    return host.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(host, port);
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
