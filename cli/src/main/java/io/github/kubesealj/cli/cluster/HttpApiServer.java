package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.credentials.CredentialSource;
import io.github.kubesealj.cli.credentials.Credentials;
import io.github.kubesealj.cli.http.ClientIdentity;
import io.github.kubesealj.cli.http.HttpAnswer;
import io.github.kubesealj.cli.http.HttpRequest;
import io.github.kubesealj.cli.http.HttpServer;
import io.github.kubesealj.cli.http.ProxyAddress;
import io.github.kubesealj.cli.http.ProxyEnvironment;
import io.github.kubesealj.cli.http.Tls;
import io.github.kubesealj.cli.kubeconfig.ClientConfig;
import io.github.kubesealj.cli.kubeconfig.Cluster;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** An API server over HTTP; credentials are made when it is first asked. Not thread-safe. */
final class HttpApiServer implements ApiServer {
  private final Terminal terminal;
  private final ClientConfig config;
  private final URI url;
  private final Sleeper sleeper;
  private final CredentialSource credentials;
  private @Nullable HttpServer server;
  private @Nullable ClientIdentity shown;

  HttpApiServer(Terminal terminal, ClientConfig config, Sleeper sleeper) throws UserError {
    this.terminal = terminal;
    this.config = config;
    this.url = ServerUrl.parse(config.cluster().server());
    this.sleeper = sleeper;
    this.credentials = new CredentialSource(terminal, config);
  }

  @Override
  public Answer get(String path, String accept) throws UserError {
    return ask("GET", path, Map.of("Accept", List.of(accept)), "");
  }

  @Override
  public Answer post(String path, byte[] json) throws UserError {
    return ask(
        "POST",
        path,
        Map.of(
            "Accept", List.of("application/json, */*"),
            "Content-Type", List.of("application/json")),
        new String(json, UTF_8));
  }

  @Override
  public String url() {
    return url.toString();
  }

  @Override
  public @Nullable String context() {
    return config.context();
  }

  private Answer ask(String method, String path, Map<String, List<String>> headers, String body)
      throws UserError {
    Retries retries = new Retries();
    while (true) {
      HttpAnswer answer = askOnce(method, path, headers, body);
      Optional<Duration> wait = retries.after(answer);
      if (wait.isEmpty()) {
        return new Answer(answer.status(), answer.body());
      }
      sleep(wait.get());
    }
  }

  private HttpAnswer askOnce(
      String method, String path, Map<String, List<String>> headers, String body) throws UserError {
    Map<String, List<String>> all = new LinkedHashMap<>(headers);
    ClientIdentity identity = null;
    if (isSecure()) {
      Credentials now = credentials.current();
      identity = now.identity();
      if (now.authorization() != null) {
        all.put("Authorization", List.of(now.authorization()));
      }
    }
    all.putAll(ImpersonationHeaders.of(config.user().impersonation()));
    return server(identity).ask(new HttpRequest(method, path, all, body));
  }

  /** Nothing that proves who asks goes over a connection that anybody may read. */
  private boolean isSecure() {
    return url.getScheme().equals("https");
  }

  /** Made anew where the certificate to show has changed. */
  private HttpServer server(@Nullable ClientIdentity identity) throws UserError {
    HttpServer made = server;
    if (made == null || shown != identity) {
      made =
          new HttpServer(
              url,
              new HttpServer.Access(
                  proxy(), trust(), identity, config.cluster().tlsServerName(), config.timeout()));
      server = made;
      shown = identity;
    }
    return made;
  }

  private @Nullable ProxyAddress proxy() throws UserError {
    String given = config.cluster().proxyUrl();
    if (given == null) {
      return ProxyEnvironment.proxyFor(url, terminal.environment()).orElse(null);
    }
    return ProxyAddress.parse(given)
        .orElseThrow(
            () ->
                new UserError(
                    "the proxy-url is none that can be used",
                    "http://, https:// and socks5:// with a host are possible"));
  }

  private TrustManager trust() throws UserError {
    Cluster cluster = config.cluster();
    if (cluster.insecureSkipTlsVerify() || !isSecure()) {
      return Tls.any();
    }
    return cluster.certificateAuthority() == null
        ? Tls.system(terminal)
        : Tls.authority(cluster.certificateAuthority(), terminal.clock());
  }

  private void sleep(Duration wait) throws UserError {
    try {
      sleeper.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted while waiting for " + url);
    }
  }
}
