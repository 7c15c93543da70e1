package io.github.kubesealj.controller.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.github.kubesealj.controller.fake.FakeCluster;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TargetWatchTest {
  private static final String LIST =
      """
      {"kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/v1",\
      "metadata":{"resourceVersion":"1"},"items":[\
      {"kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1","metadata":\
      {"namespace":"shop","name":"other","uid":"u","resourceVersion":"1",\
      "labels":{"app":"shop"},"managedFields":[{"manager":"kubectl"}],\
      "annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{}"}}}]}""";

  private final Map<String, String> acceptByQuery = new ConcurrentHashMap<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/v1/secrets", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean watch = exchange.getRequestURI().getQuery().contains("watch=true");
      acceptByQuery.put(watch ? "watch" : "list", exchange.getRequestHeaders().getFirst("Accept"));
      byte[] body = (watch ? "" : LIST).getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, watch ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Test
  void asksForMetadataOnly() throws InterruptedException {
    try (TargetWatch watch = TargetWatch.start(config(), id -> {})) {
      assertThat(FakeCluster.await(() -> acceptByQuery.size() == 2)).isTrue();
      assertThat(watch.isHealthy()).isTrue();
    }

    assertThat(acceptByQuery)
        .containsEntry("list", "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io")
        .containsEntry("watch", "application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io");
  }

  @Test
  void keepsNeitherAnnotationsNorLabelsOfSecrets() {
    try (TargetWatch watch = TargetWatch.start(config(), id -> {})) {
      ObjectMeta bare =
          new ObjectMetaBuilder()
              .withNamespace("shop")
              .withName("other")
              .withResourceVersion("1")
              .build();
      assertThat(watch.kept()).extracting(HasMetadata::getMetadata).containsExactly(bare);
    }
  }

  private Config config() {
    return new ConfigBuilder(Config.empty())
        .withMasterUrl("http://127.0.0.1:" + server.getAddress().getPort())
        .build();
  }
}
