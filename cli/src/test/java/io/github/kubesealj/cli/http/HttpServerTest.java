package io.github.kubesealj.cli.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.http.HttpServer.Access;
import io.github.kubesealj.cli.kubeconfig.Material;
import io.github.kubesealj.cli.kubeconfig.User.ClientCertificate;
import io.github.kubesealj.cli.terminal.UserError;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpRequest REQUEST = new HttpRequest("GET", "/", Map.of(), "");

  @TempDir Path folder;

  private static Material file(String name) {
    return new Material.File("file", TlsServer.FILES.resolve(name));
  }

  private static TrustManager authority() throws UserError {
    return Tls.authority(file("authority.crt"), InstantSource.system());
  }

  private static HttpAnswer ask(int port, String host, Access access) throws UserError {
    return new HttpServer(URI.create("https://" + host + ":" + port), access).ask(REQUEST);
  }

  private static Access access(
      TrustManager trust, @Nullable ClientIdentity identity, @Nullable String name) {
    return new Access(null, trust, identity, name, PATIENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1"})
  void trustsAServerOfTheAuthorityByNameAndByAddress(String host) throws Exception {
    try (TlsServer server = TlsServer.withCertificate("server")) {
      HttpAnswer answer = ask(server.port(), host, access(authority(), null, null));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).endsWith(", -");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "client-rsa.crt, client-rsa.key",
    "client-rsa.crt, client-rsa.pkcs1.key",
    "client-ec.crt, client-ec.key",
    "client-ec.crt, client-ec.sec1.key",
    "client-ed25519.crt, client-ed25519.key"
  })
  void showsAClientCertificateWithAKeyOfAnyKind(String certificate, String key) throws Exception {
    ClientIdentity identity =
        ClientIdentity.read(new ClientCertificate(file(certificate), file(key)));

    try (TlsServer server = TlsServer.withCertificate("server")) {
      assertThat(ask(server.port(), "localhost", access(authority(), identity, null)).body())
          .contains("CN=" + certificate.replace(".crt", ""));
    }
  }

  @Test
  void asksForAndExpectsTheTlsServerName() throws Exception {
    try (TlsServer server = TlsServer.withCertificate("named")) {
      assertThat(ask(server.port(), "127.0.0.1", access(authority(), null, "api.example")).body())
          .isEqualTo("api.example, -");
    }
  }

  @Test
  void tellsWhichNamesTheCertificateIsFor() throws Exception {
    try (TlsServer server = TlsServer.withCertificate("named")) {
      assertThatThrownBy(() -> ask(server.port(), "localhost", access(authority(), null, null)))
          .hasMessage(
              "https://localhost:%d: its certificate is for api.example, other.example, not for localhost"
                  .formatted(server.port()));
      assertThatThrownBy(() -> ask(server.port(), "localhost", access(authority(), null, "x.y")))
          .hasMessageEndingWith("not for x.y");
    }
  }

  @Test
  void tellsThatTheAuthorityIsAnother() throws Exception {
    try (TlsServer server = TlsServer.withCertificate("strange")) {
      assertThatThrownBy(() -> ask(server.port(), "localhost", access(authority(), null, null)))
          .hasMessageEndingWith(
              "its certificate is signed by an unknown authority, not by the kubeconfig's");
    }
  }

  @Test
  void tellsWhenTheCertificateExpiredOrBegins() throws Exception {
    try (TlsServer server = TlsServer.withCertificate("server")) {
      TrustManager later =
          Tls.authority(
              file("authority.crt"), InstantSource.fixed(Instant.parse("2200-01-01T00:00:00Z")));
      assertThatThrownBy(() -> ask(server.port(), "localhost", access(later, null, null)))
          .hasMessageMatching(".*: its certificate expired on 2126-[-0-9T:]+Z");
      TrustManager earlier =
          Tls.authority(
              file("authority.crt"), InstantSource.fixed(Instant.parse("2020-01-01T00:00:00Z")));
      assertThatThrownBy(() -> ask(server.port(), "localhost", access(earlier, null, null)))
          .hasMessageContaining(": its certificate is valid from 2026-");
    }
  }

  @Test
  void takesAnyServerWhereThatIsWanted() throws Exception {
    try (TlsServer server = TlsServer.withCertificate("strange")) {
      assertThat(ask(server.port(), "localhost", access(Tls.any(), null, "other")).status())
          .isEqualTo(200);
    }
  }

  @Test
  void severalAuthoritiesAreTrusted() throws Exception {
    Path both = folder.resolve("both.crt");
    Files.writeString(
        both,
        "text before\n"
            + Files.readString(TlsServer.FILES.resolve("authority.crt"))
            + Files.readString(TlsServer.FILES.resolve("stranger.crt")));
    TrustManager trust = Tls.authority(new Material.File("ca", both), InstantSource.system());

    for (String name : List.of("server", "strange")) {
      try (TlsServer server = TlsServer.withCertificate(name)) {
        assertThat(ask(server.port(), "localhost", access(trust, null, null)).status())
            .isEqualTo(200);
      }
    }
  }

  @Test
  void anAuthorityThatIsNoPemIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("ca.crt"), "nothing");

    assertThatThrownBy(
            () ->
                Tls.authority(
                    new Material.File("--certificate-authority", file), InstantSource.system()))
        .hasMessage("no certificate was found in --certificate-authority " + file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "client-ec.encrypted.key | the private key is encrypted; decrypt it first",
        "client-ec.dek.key       | the private key is encrypted; decrypt it first",
        "client-ec.crt           | no private key block was found",
      })
  void aKeyOfNoUseIsNamedWithItsFile(String key, String message) {
    assertThatThrownBy(
            () -> ClientIdentity.read(new ClientCertificate(file("client-ec.crt"), file(key))))
        .hasMessage(message + " (file " + TlsServer.FILES.resolve(key) + ")");
  }

  @Test
  void doesNotFollowRedirects() throws Exception {
    try (TlsServer server =
        TlsServer.start(
            "server",
            exchange -> {
              exchange.getResponseHeaders().add("Location", "/elsewhere");
              TlsServer.answer(exchange, 302, "");
            })) {
      assertThat(ask(server.port(), "localhost", access(authority(), null, null)).status())
          .isEqualTo(302);
      assertThat(server.requests()).containsExactly("GET /");
    }
  }

  @Test
  void usesAConnectionAgain() throws Exception {
    List<Integer> ports = new java.util.concurrent.CopyOnWriteArrayList<>();
    try (TlsServer server =
        TlsServer.start(
            "server",
            exchange -> {
              ports.add(exchange.getRemoteAddress().getPort());
              TlsServer.answer(exchange, 200, "x");
            })) {
      HttpServer asked =
          new HttpServer(
              URI.create("https://localhost:" + server.port()), access(authority(), null, null));
      asked.ask(REQUEST);
      asked.ask(new HttpRequest("POST", "/v", Map.of("A", List.of("b")), "{}"));
      assertThat(ports).hasSize(2);
      assertThat(ports.get(0)).isEqualTo(ports.get(1));
    }
  }

  @Test
  void aSlowAnswerEndsInTimeHoweverItTrickles() throws Exception {
    try (TlsServer server =
        TlsServer.start(
            "server",
            exchange -> {
              exchange.sendResponseHeaders(200, 100);
              for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep(100);
              }
            })) {
      Access impatient = new Access(null, authority(), null, null, Duration.ofMillis(700));

      assertThatThrownBy(() -> ask(server.port(), "localhost", impatient))
          .hasMessage("https://localhost:" + server.port() + ": no answer in time (700 ms)")
          .extracting(e -> ((UserError) e).hints().getFirst())
          .asString()
          .contains("NetworkPolicy", "--request-timeout");
    }
  }

  @Test
  void tellsWhyThereIsNoConnection() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    assertThatThrownBy(() -> ask(closed, "127.0.0.1", access(Tls.any(), null, null)))
        .hasMessage("https://127.0.0.1:" + closed + ": connection refused");
    assertThatThrownBy(() -> ask(1, "no.such.invalid", access(Tls.any(), null, null)))
        .hasMessage("https://no.such.invalid:1: no such host");
  }

  @Test
  void aServerWithoutTlsIsTold() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(
              () -> {
                try (var connection = socket.accept()) {
                  connection
                      .getOutputStream()
                      .write(
                          "HTTP/1.0 400 Bad Request\r\n\r\n"
                              .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                  connection.getInputStream().readNBytes(1);
                } catch (java.io.IOException ended) {
                  // the client is gone
                }
              });
      assertThatThrownBy(
              () -> ask(socket.getLocalPort(), "127.0.0.1", access(Tls.any(), null, null)))
          .hasMessageContaining("TLS failed: ");
    }
  }

  @Test
  void aHeaderCannotHoldAnother() {
    HttpRequest forged =
        new HttpRequest("GET", "/", Map.of("Impersonate-User", List.of("a\r\nX: hunter2")), "");

    assertThatThrownBy(
            () ->
                new HttpServer(URI.create("https://127.0.0.1:1"), access(Tls.any(), null, null))
                    .ask(forged))
        .hasMessage("the value of header Impersonate-User has control characters");
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
