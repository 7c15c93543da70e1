package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.kubesealj.cli.http.TlsServer;
import io.github.kubesealj.cli.kubeconfig.ClientConfig;
import io.github.kubesealj.cli.kubeconfig.Overrides;
import io.github.kubesealj.cli.terminal.FakeTerminal;
import io.github.kubesealj.cli.terminal.Terminal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpApiServerTest {
  private final List<Headers> headers = new CopyOnWriteArrayList<>();
  private final List<Duration> waits = new ArrayList<>();

  @TempDir Path folder;

  private ApiServer connect(String server, String user) throws Exception {
    Files.writeString(
        folder.resolve("config"),
        """
        current-context: c
        contexts: [{name: c, context: {cluster: k, user: u}}]
        clusters: [{name: k, cluster: {server: "%s", certificate-authority: "%s"}}]
        users: [{name: u, user: {%s}}]
        """
            .formatted(server, TlsServer.FILES.resolve("authority.crt"), user));
    Terminal terminal = new FakeTerminal(folder, "KUBECONFIG", "config").terminal();
    return new HttpApiServer(terminal, ClientConfig.load(terminal, Overrides.NONE), waits::add);
  }

  private HttpHandler noting(int status, String body) {
    return exchange -> {
      headers.add(exchange.getRequestHeaders());
      exchange.getRequestBody().readAllBytes();
      TlsServer.answer(exchange, status, body);
    };
  }

  private static HttpHandler busy(int status, String retryAfter, int times) {
    List<String> asked = new CopyOnWriteArrayList<>();
    return exchange -> {
      asked.add("once");
      exchange.getResponseHeaders().add("Retry-After", retryAfter);
      TlsServer.answer(exchange, asked.size() > times ? 200 : status, "answer");
    };
  }

  @Test
  void asksWithTheTokenAndAsTheOtherUser() throws Exception {
    try (TlsServer server = TlsServer.start("server", noting(200, "é"))) {
      ApiServer api =
          connect(
              "https://localhost:" + server.port() + "/k8s/clusters/c-1/",
              "token: abc, as: jané, as-uid: \"7\", as-groups: [a, b], as-user-extra: {\"Reason"
                  + " x\": [v, w]}");

      assertThat(api.get("/version?a=%20b", "application/x-pem-file, */*"))
          .isEqualTo(new ApiServer.Answer(200, "é"));
      assertThat(api.context()).isEqualTo("c");
      assertThat(api.url()).isEqualTo("https://localhost:" + server.port() + "/k8s/clusters/c-1");
      assertThat(server.requests()).containsExactly("GET /k8s/clusters/c-1/version?a=%20b");
      Headers seen = headers.getFirst();
      assertThat(seen.get("Authorization")).containsExactly("Bearer abc");
      assertThat(seen.get("Accept")).containsExactly("application/x-pem-file, */*");
      assertThat(
              new String(
                  seen.getFirst("Impersonate-User")
                      .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                  UTF_8))
          .isEqualTo("jané");
      assertThat(seen.get("Impersonate-Uid")).containsExactly("7");
      assertThat(seen.get("Impersonate-Group")).containsExactlyInAnyOrder("a", "b");
      assertThat(seen.get("Impersonate-Extra-Reason%20x")).containsExactlyInAnyOrder("v", "w");
    }
  }

  @Test
  void postsJson() throws Exception {
    List<String> bodies = new CopyOnWriteArrayList<>();
    try (TlsServer server =
        TlsServer.start(
            "server",
            exchange -> {
              bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
              bodies.add(exchange.getRequestHeaders().getFirst("Content-Type"));
              TlsServer.answer(exchange, 409, "");
            })) {
      assertThat(
              connect("https://localhost:" + server.port(), "token: abc")
                  .post("/v1/verify", "{\"é\":1}".getBytes(UTF_8)))
          .isEqualTo(new ApiServer.Answer(409, ""));
      assertThat(bodies).containsExactly("{\"é\":1}", "application/json");
    }
  }

  @Test
  void aRefusalIsAnAnswer() throws Exception {
    for (int status : new int[] {401, 403, 404, 500, 503}) {
      try (TlsServer server = TlsServer.start("server", noting(status, "why"))) {
        assertThat(connect("https://localhost:" + server.port(), "").get("/", "*/*"))
            .isEqualTo(new ApiServer.Answer(status, "why"));
      }
    }
    assertThat(waits).isEmpty();
  }

  @Test
  void waitsAsLongAsTheServerSaysAndAsksAgain() throws Exception {
    for (int status : new int[] {429, 503}) {
      waits.clear();
      try (TlsServer server = TlsServer.start("server", busy(status, "2", 3))) {
        ApiServer api = connect("https://localhost:" + server.port(), "token: abc");

        assertThat(api.post("/v1/rotate", new byte[] {'{', '}'}).status()).isEqualTo(200);
        assertThat(waits)
            .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2));
      }
    }
  }

  @Test
  void asksElevenTimesAtMost() throws Exception {
    try (TlsServer server = TlsServer.start("server", busy(429, "1", 100))) {
      assertThat(connect("https://localhost:" + server.port(), "").get("/", "*/*").status())
          .isEqualTo(429);
      assertThat(server.requests()).hasSize(11);
    }
  }

  @Test
  void waitsAMinuteAtMost() throws Exception {
    try (TlsServer server = TlsServer.start("server", busy(429, "25", 100))) {
      connect("https://localhost:" + server.port(), "").get("/", "*/*");
      assertThat(waits).hasSize(2);
    }
  }

  @Test
  void sendsNoCredentialsOverPlainHttp() throws Exception {
    HttpServer plain =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    plain.createContext("/", noting(200, ""));
    plain.start();
    try {
      connect("127.0.0.1:" + plain.getAddress().getPort(), "token: abc, as: jane").get("/", "*/*");
    } finally {
      plain.stop(0);
    }
    assertThat(headers.getFirst()).doesNotContainKey("Authorization");
    assertThat(headers.getFirst().get("Impersonate-user")).containsExactly("jane");
  }

  @Test
  void aServerThatIsNoUrlIsRefused() {
    for (String server : new String[] {"ftp://x", "https://", "https://a b", "https://x:y"}) {
      assertThatThrownBy(() -> connect(server, ""))
          .as(server)
          .hasMessage("the server is no URL that can be used");
    }
  }
}
