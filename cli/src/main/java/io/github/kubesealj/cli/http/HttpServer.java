package io.github.kubesealj.cli.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks HTTP. Redirects are not followed, cookies not kept, connections used again.
 * Not thread-safe.
 */
public final class HttpServer {
  private static final int MOST_BYTES = 64 << 20;
  private static final int LONGEST_MILLIS = Integer.MAX_VALUE;

  private final URI url;
  private final @Nullable ProxyAddress proxy;
  private final @Nullable SSLSocketFactory sockets;
  private final Duration timeout;

  /**
   * How to reach and to know one.
   *
   * @param proxy null to go there directly
   * @param trust which certificates will do
   * @param identity null to show none
   * @param tlsServerName the name asked for and expected in the certificate; null for the URL's
   * @param timeout for connecting, asking and the whole answer; zero for no limit
   */
  public record Access(
      @Nullable ProxyAddress proxy,
      TrustManager trust,
      @Nullable ClientIdentity identity,
      @Nullable String tlsServerName,
      Duration timeout) {}

  /**
   * A server.
   *
   * @param url http or https; a path goes before that of every request
   */
  public HttpServer(URI url, Access access) throws UserError {
    this.url = url;
    this.proxy = access.proxy();
    this.timeout = access.timeout();
    if (url.getScheme().equals("https")) {
      sockets =
          Connections.sockets(access.trust(), access.identity(), proxy, access.tlsServerName());
    } else {
      sockets = null;
      if (proxy != null && proxy.kind() != ProxyAddress.Kind.HTTP) {
        throw new UserError(
            "a server asked over plain http cannot be reached through " + proxy,
            "use an http:// proxy, or https for the server");
      }
    }
  }

  /**
   * Asks once.
   *
   * @throws UserError if there was no answer
   */
  public HttpAnswer ask(HttpRequest request) throws UserError {
    for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
      if (header.getValue().stream().anyMatch(v -> v.chars().anyMatch(Character::isISOControl))) {
        throw new UserError("the value of header " + header.getKey() + " has control characters");
      }
    }
    try {
      return timeout.isZero() ? exchange(request) : withinTimeout(request);
    } catch (IOException e) {
      throw ConnectionProblem.of(e, url, proxy, timeout);
    }
  }

  /** The JDK limits connecting and each read, but neither looking names up nor the whole. */
  private HttpAnswer withinTimeout(HttpRequest request) throws IOException {
    FutureTask<HttpAnswer> exchange = new FutureTask<>(() -> exchange(request));
    Thread thread = new Thread(exchange, "request");
    thread.setDaemon(true);
    thread.start();
    try {
      return exchange.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new SocketTimeoutException("no answer in time");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failed -> throw failed;
        case RuntimeException bug -> throw bug;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private HttpAnswer exchange(HttpRequest request) throws IOException {
    HttpURLConnection connection =
        Connections.prepare(URI.create(url + request.path()), proxy, sockets);
    connection.setRequestMethod(request.method());
    connection.setConnectTimeout(millis());
    connection.setReadTimeout(millis());
    connection.setRequestProperty("User-Agent", "kubeseal");
    request
        .headers()
        .forEach((name, values) -> values.forEach(v -> connection.addRequestProperty(name, v)));
    if (!request.body().isEmpty()) {
      connection.setDoOutput(true);
      connection.getOutputStream().write(request.body().getBytes(UTF_8));
    }
    int status = connection.getResponseCode();
    if (status < 0) {
      throw new IOException("the answer is not HTTP");
    }
    return new HttpAnswer(
        status, Optional.ofNullable(connection.getHeaderField("Retry-After")), body(connection));
  }

  private static String body(HttpURLConnection connection) throws IOException {
    InputStream stream =
        connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST
            ? connection.getInputStream()
            : connection.getErrorStream();
    if (stream == null) {
      return "";
    }
    try (stream) {
      byte[] body = stream.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw new IOException("the answer is larger than " + (MOST_BYTES >> 20) + " MiB");
      }
      return new String(body, UTF_8);
    }
  }

  private int millis() {
    return (int) Math.min(LONGEST_MILLIS, Math.max(timeout.isZero() ? 0 : 1, timeout.toMillis()));
  }
}
