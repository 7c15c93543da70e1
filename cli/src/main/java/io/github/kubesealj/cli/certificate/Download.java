package io.github.kubesealj.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.http.PublicServer;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Fetches a certificate from a web server: redirects are followed, the proxies of the environment
 * used, the machine's own certificate authorities trusted. With the JDK's oldest client, which
 * starts fastest.
 */
final class Download {
  static final int MOST_BYTES = 1 << 20;
  static final int MOST_REDIRECTS = 10;

  private static final int PERMANENT_REDIRECT = 308;
  private static final int TEMPORARY_REDIRECT = 307;

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i:localhost)|127(\\.[0-9]{1,3}){3}|\\[::1]");

  private final Terminal terminal;
  private final Duration timeout;
  private boolean warned;

  /** Zero is no limit of time. */
  Download(Terminal terminal, Duration timeout) {
    this.terminal = terminal;
    this.timeout = timeout;
  }

  byte[] fetch(String location) throws UserError {
    try {
      URI uri = new URI(location);
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        HttpURLConnection answer = ask(uri);
        try {
          if (!isRedirect(answer)) {
            return body(answer, location);
          }
          uri = uri.resolve(new URI(answer.getHeaderField("Location")));
        } finally {
          answer.disconnect();
        }
        checkFollowed(uri);
      }
      throw failure(location, "stopped after " + MOST_REDIRECTS + " redirects");
    } catch (URISyntaxException | MalformedURLException | IllegalArgumentException malformed) {
      throw failure(location, "it is no URL", "check it, or what its server redirects to");
    } catch (SocketTimeoutException e) {
      throw failure(
          location,
          "no answer within " + timeout.toSeconds() + " s",
          "--request-timeout sets how long to wait; HTTPS_PROXY names a proxy");
    } catch (IOException e) {
      throw failure(location, ConnectionFailure.cause(e), ConnectionFailure.hints(e));
    }
  }

  private HttpURLConnection ask(URI uri) throws IOException, UserError {
    if (uri.getRawAuthority() == null) {
      throw new MalformedURLException("no host"); // the client would take this machine
    }
    warnIfOpen(uri);
    HttpURLConnection connection = PublicServer.connection(uri, terminal);
    connection.setConnectTimeout(millis());
    connection.setReadTimeout(millis());
    connection.setRequestProperty("Accept", "application/x-pem-file, */*");
    connection.setRequestProperty("User-Agent", "kubeseal");
    String user = uri.getUserInfo();
    if (user != null) {
      connection.setRequestProperty(
          "Authorization", "Basic " + Base64.getEncoder().encodeToString(user.getBytes(UTF_8)));
    }
    connection.connect();
    return connection;
  }

  private int millis() {
    return (int) Math.min(timeout.toMillis(), Integer.MAX_VALUE);
  }

  /**
   * Whoever is in between could put a certificate of their own in place, and read what is sealed.
   */
  private void warnIfOpen(URI uri) {
    if ("http".equalsIgnoreCase(uri.getScheme())
        && !THIS_MACHINE.matcher(Objects.requireNonNullElse(uri.getHost(), "")).matches()
        && !warned) {
      warned = true;
      terminal.warn(
          "%s is not encrypted: whoever is in between can exchange the certificate; use https://"
              .formatted(Location.shown(uri.toString())));
    }
  }

  private static boolean isRedirect(HttpURLConnection answer) throws IOException {
    return switch (answer.getResponseCode()) {
      case HttpURLConnection.HTTP_MOVED_PERM,
          HttpURLConnection.HTTP_MOVED_TEMP,
          HttpURLConnection.HTTP_SEE_OTHER,
          TEMPORARY_REDIRECT,
          PERMANENT_REDIRECT ->
          answer.getHeaderField("Location") != null;
      default -> false;
    };
  }

  private static void checkFollowed(URI uri) throws UserError {
    String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Location.Unknown(uri.toString(), scheme).refusal();
    }
  }

  private byte[] body(HttpURLConnection answer, String location) throws IOException, UserError {
    if (answer.getResponseCode() != HttpURLConnection.HTTP_OK) {
      String words = Objects.requireNonNullElse(answer.getResponseMessage(), "");
      throw failure(location, (answer.getResponseCode() + " " + words).strip());
    }
    long begin = System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try (InputStream in = answer.getInputStream()) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        body.write(part, 0, read);
        if (body.size() > MOST_BYTES) {
          throw failure(location, "more than 1 MiB", "a certificate has a few thousand bytes");
        }
        // The socket's own limit is for one read: a trickle would pass it for ever.
        if (!timeout.isZero() && System.nanoTime() - begin > timeout.toNanos()) {
          throw new SocketTimeoutException();
        }
      }
    }
    return body.toByteArray();
  }

  private static UserError failure(String location, String cause, String... hints) {
    return new UserError("cannot fetch \"" + Location.shown(location) + "\": " + cause, hints);
  }
}
