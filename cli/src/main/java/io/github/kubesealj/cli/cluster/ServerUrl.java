package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.terminal.UserError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Reads what a kubeconfig calls server. */
final class ServerUrl {
  private ServerUrl() {}

  /** A URL without slash at its end; host and port alone mean plain http, as to kubectl. */
  static URI parse(String server) throws UserError {
    try {
      URI uri = new URI(server.contains("://") ? server : "http://" + server);
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new URI(scheme + "://" + uri.getHost() + port + path);
      }
    } catch (URISyntaxException notOne) {
      // said below
    }
    throw new UserError(
        "the server is no URL that can be used", "https://HOST:PORT is expected in the kubeconfig");
  }
}
