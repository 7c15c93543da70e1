package io.github.kubesealj.cli.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proxy; prints no password.
 *
 * @param kind how to speak to it
 * @param host its name or address, IPv6 without brackets
 * @param port its port
 * @param username null where it wants none
 * @param password empty where there is none
 */
public record ProxyAddress(
    Kind kind, String host, int port, @Nullable String username, String password) {
  /** How to speak to a proxy. */
  public enum Kind {
    /** HTTP. */
    HTTP(80),
    /** HTTP over TLS. */
    HTTPS(443),
    /** SOCKS, version 5; names are looked up by the proxy. */
    SOCKS5(1080);

    private final int port;

    Kind(int port) {
      this.port = port;
    }
  }

  /** Empty if it is no URL with a host and one of the schemes http, https, socks5, socks5h. */
  public static Optional<ProxyAddress> parse(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme();
      String host = uri.getHost();
      if (scheme == null || host == null) {
        return Optional.empty();
      }
      Kind kind =
          switch (scheme.toLowerCase(Locale.ROOT)) {
            case "http" -> Kind.HTTP;
            case "https" -> Kind.HTTPS;
            case "socks5", "socks5h" -> Kind.SOCKS5;
            default -> null;
          };
      return kind == null ? Optional.empty() : Optional.of(of(kind, host, uri));
    } catch (URISyntaxException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static ProxyAddress of(Kind kind, String host, URI uri) {
    int port = uri.getPort() < 0 ? kind.port : uri.getPort();
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    String given = uri.getRawUserInfo();
    if (given == null) {
      return new ProxyAddress(kind, bare, port, null, "");
    }
    int colon = given.indexOf(':');
    return new ProxyAddress(
        kind,
        bare,
        port,
        decoded(colon < 0 ? given : given.substring(0, colon)),
        colon < 0 ? "" : decoded(given.substring(colon + 1)));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  /** The Proxy-Authorization header; null where the proxy wants none. */
  @Nullable String basicAuthorization() {
    return username == null
        ? null
        : "Basic "
            + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(UTF_8));
  }

  /** For people. */
  @Override
  public String toString() {
    return "%s://%s:%d"
        .formatted(
            kind.name().toLowerCase(Locale.ROOT),
            host.indexOf(':') >= 0 ? "[" + host + "]" : host,
            port);
  }
}
