package io.github.kubesealj.controller.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiServerTest {
  private final AtomicReference<Optional<String>> certificate =
      new AtomicReference<>(Optional.empty());
  private final AtomicBoolean healthy = new AtomicBoolean(true);
  private final AtomicBoolean ready = new AtomicBoolean();
  private final HttpClient client = HttpClient.newHttpClient();
  private ApiServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        ApiServer.start(
            new ListenAddress("127.0.0.1", 0),
            new Pages(certificate::get, healthy::get, ready::get));
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    return client.send(
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void servesTheCertificateOfTheMoment() throws IOException, InterruptedException {
    HttpResponse<String> none = send("GET", "/v1/cert.pem");
    assertThat(none.statusCode()).isEqualTo(500);
    assertThat(none.body()).isEqualTo("cannot get certificate\n");

    certificate.set(Optional.of("PEM\n"));
    HttpResponse<String> some = send("GET", "/v1/cert.pem");
    assertThat(some.statusCode()).isEqualTo(200);
    assertThat(some.body()).isEqualTo("PEM\n");
    assertThat(header(some, "Content-Type")).isEqualTo("application/x-pem-file");
  }

  @Test
  void tellsHealthAndReadiness() throws IOException, InterruptedException {
    HttpResponse<String> health = send("GET", "/healthz");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("ok\n");
    assertThat(header(health, "Content-Type")).isEqualTo("text/plain; charset=utf-8");
    HttpResponse<String> notReady = send("GET", "/readyz");
    assertThat(notReady.statusCode()).isEqualTo(503);
    assertThat(notReady.body()).isEqualTo("not ready\n");

    ready.set(true);
    healthy.set(false);
    assertThat(send("GET", "/readyz").statusCode()).isEqualTo(200);
    assertThat(send("GET", "/healthz").statusCode()).isEqualTo(503);
  }

  @Test
  void takesAnyMethodAndAnswersHeadWithoutBody() throws IOException, InterruptedException {
    assertThat(send("POST", "/healthz").body()).isEqualTo("ok\n");
    HttpResponse<String> head = send("HEAD", "/healthz");
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Length")).isEqualTo("3");
  }

  @Test
  void knowsNoOtherPaths() throws IOException, InterruptedException {
    HttpResponse<String> metrics = send("GET", "/metrics");
    assertThat(metrics.statusCode()).isEqualTo(404);
    assertThat(metrics.body()).isEqualTo("404 page not found\n");
  }

  @ParameterizedTest
  @CsvSource({
    "//v1/cert.pem, /v1/cert.pem",
    "//v1//cert.pem?a=%20b, /v1/cert.pem?a=%20b",
    "/v1//cert.pem, /v1/cert.pem",
    "/v1/../healthz, /healthz",
    "/./healthz, /healthz",
    "/../../healthz//, /healthz/",
    "/%2F%2Fx%20y, /x%20y",
    "/%2F/x%0d%0aSet-Cookie:a, /x%0D%0ASet-Cookie:a"
  })
  void redirectsToTheCleanPathOnTheSameHost(String path, String location) throws IOException {
    assertThat(sendAsIs(path))
        .startsWith("HTTP/1.1 307 ")
        .contains("\nLocation: " + location + "\r\n")
        .doesNotContain("\nSet-Cookie");
  }

  @Test
  void readsPercentEncodedPaths() throws IOException {
    assertThat(sendAsIs("/%68ealthz")).startsWith("HTTP/1.1 200 OK").endsWith("ok\n");
  }

  /** Through a socket, since an HTTP client would tidy the path up. */
  private String sendAsIs(String path) throws IOException {
    try (Socket socket = new Socket(server.address().getAddress(), server.address().getPort())) {
      socket
          .getOutputStream()
          .write(("GET " + path + " HTTP/1.0\r\nHost: x\r\n\r\n").getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }

  @Test
  void refusesAPortThatIsTaken() {
    assertThatThrownBy(
            () ->
                ApiServer.start(
                    new ListenAddress("127.0.0.1", server.address().getPort()),
                    new Pages(Optional::empty, () -> true, () -> true)))
        .isInstanceOf(BindException.class);
  }
}
