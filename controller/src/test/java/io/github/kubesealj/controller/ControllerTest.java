package io.github.kubesealj.controller;

import static io.github.kubesealj.controller.fake.FakeCluster.await;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.github.kubesealj.controller.fake.FakeCluster;
import io.github.kubesealj.controller.http.ListenAddress;
import io.github.kubesealj.controller.keys.KeySettings;
import io.github.kubesealj.controller.watch.SealedSecretResource;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.manifest.SealedSecrets;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.PublishedCertificate;
import io.github.kubesealj.core.seal.SecretSealer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControllerTest {
  private static final Config CONFIG =
      Config.defaults("own")
          .withKeys(new KeySettings("the-key", 2048, "", Duration.ofDays(1)))
          .withListen(new ListenAddress("127.0.0.1", 0));

  private final FakeCluster cluster = new FakeCluster();

  @AfterEach
  void stop() {
    cluster.close();
  }

  private Controller start() throws StartException, InterruptedException {
    Controller controller = Controller.start(CONFIG, cluster.client(), Clock.systemUTC());
    assertThat(controller.awaitReady(Duration.ofSeconds(10))).isTrue();
    return controller;
  }

  private static String get(Controller controller, String path)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + controller.httpAddress().getPort() + path);
      return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  private static SealedSecretResource seal(Controller controller, String name, String value)
      throws IOException, InterruptedException, KeyMaterialException {
    byte[] pem = get(controller, "/v1/cert.pem").getBytes(US_ASCII);
    SecretSealer sealer =
        new SecretSealer(new ValueSealer(SealingCertificate.parse(pem), new SecureRandom()));
    try (PlainSecret plain =
        new PlainSecret(
            ObjectMeta.of("app", name),
            null,
            null,
            Map.of("password", SecretBytes.ofUtf8(value)))) {
      SealedSecretResource resource = new SealedSecretResource();
      resource.getMetadata().setNamespace("app");
      resource.getMetadata().setName(name);
      resource.setSpec(SealedSecrets.toMap(sealer.seal(plain)).get("spec"));
      return resource;
    }
  }

  private @Nullable Secret target(String name) {
    return cluster.client().secrets().inNamespace("app").withName(name).get();
  }

  private boolean holds(String name, String base64) {
    Secret target = target(name);
    return target != null && Map.of("password", base64).equals(target.getData());
  }

  private boolean status(String name, Predicate<Map<?, ?>> condition) {
    SealedSecretResource resource =
        cluster
            .client()
            .resources(SealedSecretResource.class)
            .inNamespace("app")
            .withName(name)
            .get();
    return resource != null
        && resource.getStatus() instanceof Map<?, ?> status
        && status.get("conditions") instanceof List<?> conditions
        && conditions.getFirst() instanceof Map<?, ?> first
        && condition.test(first);
  }

  private boolean synced(String name) {
    return status(name, condition -> "True".equals(condition.get("status")));
  }

  private long events(String reason) {
    return cluster.client().v1().events().inNamespace("app").list().getItems().stream()
        .filter(event -> reason.equals(event.getReason()))
        .count();
  }

  @Test
  void makesUpdatesAndRestoresATarget()
      throws StartException, IOException, InterruptedException, KeyMaterialException {
    try (Controller controller = start()) {
      cluster.client().resource(seal(controller, "db", "one")).create();
      assertThat(await(() -> holds("db", "b25l") && synced("db"))).isTrue();

      SealedSecretResource changed = cluster.client().resource(seal(controller, "db", "two")).get();
      changed.setSpec(seal(controller, "db", "two").getSpec());
      cluster.client().resource(changed).update();
      assertThat(await(() -> holds("db", "dHdv"))).isTrue();

      cluster.client().secrets().inNamespace("app").withName("db").delete();
      assertThat(await(() -> holds("db", "dHdv"))).isTrue();
    }
  }

  @Test
  void refusesToOverwriteAnUnmanagedSecretUntilItIsGone()
      throws StartException, IOException, InterruptedException, KeyMaterialException {
    cluster
        .client()
        .resource(
            new SecretBuilder()
                .withNewMetadata()
                .withNamespace("app")
                .withName("db")
                .endMetadata()
                .withData(Map.of("mine", "eA=="))
                .build())
        .create();
    try (Controller controller = start()) {
      cluster.client().resource(seal(controller, "db", "one")).create();
      assertThat(
              await(
                  () ->
                      status(
                          "db",
                          condition ->
                              "TargetNotManaged".equals(condition.get("reason"))
                                  && ("failed update: Resource \"db\" already exists and is not"
                                          + " managed by SealedSecret")
                                      .equals(condition.get("message")))))
          .isTrue();
      assertThat(Objects.requireNonNull(target("db")).getData()).isEqualTo(Map.of("mine", "eA=="));
      assertThat(await(() -> events("ErrUpdateFailed") == 1)).isTrue();

      cluster.client().secrets().inNamespace("app").withName("db").delete();
      assertThat(await(() -> holds("db", "b25l") && synced("db"))).isTrue();
    }
  }

  @Test
  void reportsOneMalformedObjectAndServesTheOthers()
      throws StartException, IOException, InterruptedException, KeyMaterialException {
    try (Controller controller = start()) {
      SealedSecretResource malformed = seal(controller, "bad", "x");
      malformed.setSpec(Map.of("encryptedData", "a text"));
      cluster.client().resource(malformed).create();
      cluster.client().resource(seal(controller, "good", "one")).create();

      assertThat(await(() -> synced("good"))).isTrue();
      assertThat(
              await(
                  () ->
                      status(
                          "bad",
                          condition -> "MalformedSealedSecret".equals(condition.get("reason")))))
          .isTrue();
      assertThat(target("bad")).isNull();
    }
  }

  private @Nullable ConfigMap published() {
    return cluster
        .client()
        .configMaps()
        .inNamespace("own")
        .withName(PublishedCertificate.CONFIG_MAP)
        .get();
  }

  @Test
  void publishesTheCertificateItServes() throws StartException, IOException, InterruptedException {
    try (Controller controller = start()) {
      assertThat(await(() -> published() != null)).isTrue();

      assertThat(Objects.requireNonNull(published()).getData())
          .isEqualTo(Map.of("tls.crt", get(controller, "/v1/cert.pem")));
    }
  }

  @Test
  void doesNotWaitForItsCertificateToBePublished()
      throws StartException, IOException, InterruptedException, KeyMaterialException {
    cluster.stall("GET", "/configmaps/" + PublishedCertificate.CONFIG_MAP);

    try (Controller controller = start()) {
      cluster.client().resource(seal(controller, "db", "one")).create();

      assertThat(await(() -> synced("db"))).isTrue();
    }
  }

  @Test
  void changesNothingWhenItStartsAgain()
      throws StartException, IOException, InterruptedException, KeyMaterialException {
    try (Controller controller = start()) {
      cluster.client().resource(seal(controller, "db", "one")).create();
      SealedSecretResource elsewhere = seal(controller, "db", "one");
      elsewhere.getMetadata().setName("moved");
      cluster.client().resource(elsewhere).create();
      assertThat(
              await(
                  () ->
                      synced("db")
                          && status("moved", c -> "NoMatchingKey".equals(c.get("reason")))
                          && events("Unsealed") == 1
                          && events("ErrUnsealFailed") == 1
                          && published() != null))
          .isTrue();
    }
    Map<String, String> before = cluster.versions();

    try (Controller controller = start()) {
      // Taken in after the old ones, and more work than they are: then they are through.
      cluster.client().resource(seal(controller, "later", "one")).create();
      assertThat(await(() -> synced("later") && events("Unsealed") == 2)).isTrue();
    }

    Map<String, String> after = cluster.versions();
    assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 3);
  }

  @Test
  void servesItsCertificateAndHealth() throws StartException, IOException, InterruptedException {
    try (Controller controller = start()) {
      assertThat(get(controller, "/v1/cert.pem")).startsWith("-----BEGIN CERTIFICATE-----\n");
      assertThat(get(controller, "/healthz")).isEqualTo("ok\n");
      assertThat(get(controller, "/readyz")).isEqualTo("ok\n");
    }
  }

  @Test
  void saysInOneLineThatItsAddressIsTaken() throws StartException, InterruptedException {
    try (Controller running = start()) {
      ListenAddress taken = new ListenAddress("127.0.0.1", running.httpAddress().getPort());

      assertThatThrownBy(
              () -> Controller.start(CONFIG.withListen(taken), cluster.client(), Clock.systemUTC()))
          .isInstanceOf(StartException.class)
          .hasMessage("HTTP server on " + taken + ": Address already in use");
    }
  }
}
