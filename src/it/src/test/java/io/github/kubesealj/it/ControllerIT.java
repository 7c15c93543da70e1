package io.github.kubesealj.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceList;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.github.kubesealj.it.kube.Await;
import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import io.github.kubesealj.it.kube.RunningController;
import io.github.kubesealj.it.kube.ServiceAccountPod;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Our controller as a process, with the rights of the shipped manifests, on a real API server. */
@NeedsCluster
class ControllerIT {
  private static final int PORT = 8080;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static @Nullable RunningController controller;
  private String namespace = "";

  @BeforeAll
  static void start() {
    controller = startController();
  }

  private static RunningController startController() {
    return RunningController.start(
        Project.CONTROLLER, ServiceAccountPod.inKubeSystem(Cluster.get(), PORT), PORT);
  }

  @AfterAll
  static void stop() {
    if (controller != null) {
      controller.close();
    }
  }

  @BeforeEach
  void takeANamespace() {
    namespace = Cluster.get().newNamespace();
  }

  private static RunningController controller() {
    return Objects.requireNonNull(controller);
  }

  private String secretManifest(String name, String password) {
    return """
    apiVersion: v1
    kind: Secret
    metadata: {name: %s, namespace: %s, labels: {app: web}}
    type: Opaque
    stringData: {password: %s}
    """
        .formatted(name, namespace, password);
  }

  private static String sealed(String manifest) {
    return Run.program(Project.KUBESEAL)
        .environment("KUBECONFIG", Cluster.kubeconfig().toString())
        .input(manifest)
        .with("-o", "yaml")
        .output();
  }

  private static void apply(String manifest) {
    Cluster.kubectlWithInput(manifest, "apply", "-f", "-").output();
  }

  private MixedOperation<
          GenericKubernetesResource,
          GenericKubernetesResourceList,
          Resource<GenericKubernetesResource>>
      sealedSecrets() {
    return Cluster.get()
        .client()
        .genericKubernetesResources("bitnami.com/v1alpha1", "SealedSecret");
  }

  private @Nullable Secret secret(String name) {
    return Cluster.get().client().secrets().inNamespace(namespace).withName(name).get();
  }

  private static String value(@Nullable Secret secret, String key) {
    return secret == null || secret.getData() == null || !secret.getData().containsKey(key)
        ? ""
        : new String(Base64.getDecoder().decode(secret.getData().get(key)), UTF_8);
  }

  private void awaitPassword(String name, String password) {
    Await.until(
        "password of " + name,
        PATIENCE,
        () -> value(secret(name), "password").equals(password),
        controller()::log);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> synced(String name) {
    GenericKubernetesResource found = sealedSecrets().inNamespace(namespace).withName(name).get();
    return Optional.ofNullable((Map<String, Object>) found.getAdditionalProperties().get("status"))
        .map(status -> (List<Map<String, Object>>) status.get("conditions"))
        .map(List::getFirst)
        .orElse(Map.of());
  }

  private void awaitSynced(String name, String status) {
    Await.until(
        name + " Synced=" + status,
        PATIENCE,
        () -> status.equals(synced(name).get("status")),
        controller()::log);
  }

  private List<String> eventReasons(String name) {
    return Cluster.get().client().v1().events().inNamespace(namespace).list().getItems().stream()
        .filter(event -> event.getInvolvedObject().getName().equals(name))
        .map(event -> event.getType() + " " + event.getReason())
        .sorted()
        .toList();
  }

  private void awaitEvent(String name, String typeAndReason) {
    Await.until(
        "Event " + typeAndReason,
        PATIENCE,
        () -> eventReasons(name).contains(typeAndReason),
        controller()::log);
  }

  @Test
  void opensWhatOurCommandSealedThroughTheServiceProxy() {
    apply(sealed(secretManifest("db", "one")));

    awaitPassword("db", "one");
    awaitSynced("db", "True");
    Secret target = Objects.requireNonNull(secret("db"));
    assertThat(target.getType()).isEqualTo("Opaque");
    assertThat(target.getMetadata().getLabels()).containsEntry("app", "web");
    OwnerReference owner = target.getMetadata().getOwnerReferences().getFirst();
    assertThat(owner.getKind()).isEqualTo("SealedSecret");
    assertThat(owner.getApiVersion()).isEqualTo("bitnami.com/v1alpha1");
    assertThat(owner.getController()).isTrue();
    assertThat(owner.getBlockOwnerDeletion()).isNull();
    assertThat(synced("db")).containsEntry("type", "Synced").doesNotContainKey("message");
    awaitEvent("db", "Normal Unsealed");
  }

  @Test
  void followsAnEdit() {
    apply(sealed(secretManifest("db", "one")));
    awaitPassword("db", "one");

    apply(sealed(secretManifest("db", "two")));

    awaitPassword("db", "two");
    Await.until(
        "observedGeneration",
        PATIENCE,
        () -> Objects.equals(status("db").get("observedGeneration"), generation("db")),
        controller()::log);
  }

  @Test
  void rendersTemplatesAndSaysNothingOfTheirValues() {
    String sealed = sealed(secretManifest("db", "s3cr3t-value"));
    apply(templated(sealed, "db://{{ .password | b64enc }}"));
    Await.until(
        "rendered url",
        PATIENCE,
        () -> value(secret("db"), "url").equals("db://czNjcjN0LXZhbHVl"),
        controller()::log);

    apply(templated(sealed, "{{ fail .password }}{{ .password }}"));

    awaitSynced("db", "False");
    assertThat(synced("db").get("message")).asString().contains("template: url:1:3: ");
    awaitEvent("db", "Warning ErrUnsealFailed");
    assertThat(synced("db").toString() + eventMessages("db") + controller().log())
        .doesNotContain("s3cr3t-value");
    assertThat(value(secret("db"), "url")).isEqualTo("db://czNjcjN0LXZhbHVl");
  }

  private static String templated(String sealed, String url) {
    return sealed.replace("  template:\n", "  template:\n    data:\n      url: '" + url + "'\n");
  }

  private List<String> eventMessages(String name) {
    return Cluster.get().client().v1().events().inNamespace(namespace).list().getItems().stream()
        .filter(event -> event.getInvolvedObject().getName().equals(name))
        .map(Event::getMessage)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> status(String name) {
    return (Map<String, Object>)
        sealedSecrets()
            .inNamespace(namespace)
            .withName(name)
            .get()
            .getAdditionalProperties()
            .getOrDefault("status", Map.of());
  }

  private int generation(String name) {
    return Math.toIntExact(
        sealedSecrets().inNamespace(namespace).withName(name).get().getMetadata().getGeneration());
  }

  @Test
  void saysWhyAValueStaysShut() {
    apply(sealed(secretManifest("db", "one")).replace("name: db", "name: renamed"));

    awaitSynced("renamed", "False");
    assertThat(synced("renamed").get("message"))
        .asString()
        .contains("no key could decrypt secret (password)");
    awaitEvent("renamed", "Warning ErrUnsealFailed");
    assertThat(secret("renamed")).isNull();
  }

  @Test
  void healsWhenTheScopeAnnotationIsMended() {
    String clusterWide =
        sealed(
            secretManifest("db", "one")
                .replace(
                    "labels: {app: web}",
                    "annotations: {sealedsecrets.bitnami.com/cluster-wide: \"true\"}"));
    String annotation = "sealedsecrets.bitnami.com/cluster-wide";
    apply(clusterWide.replaceFirst("  annotations:\n    " + annotation + ": \"true\"\n", ""));
    awaitSynced("db", "False");

    Cluster.kubectl("-n", namespace, "annotate", "sealedsecret", "db", annotation + "=true")
        .output();

    awaitPassword("db", "one");
    awaitSynced("db", "True");
  }

  @Test
  void refusesToOverwriteAnUnmanagedSecretUntilItConsents() {
    Cluster.get()
        .client()
        .resource(
            new SecretBuilder()
                .withNewMetadata()
                .withName("db")
                .withNamespace(namespace)
                .endMetadata()
                .withStringData(Map.of("password", "theirs"))
                .build())
        .create();

    apply(sealed(secretManifest("db", "ours")));

    awaitSynced("db", "False");
    assertThat(synced("db").get("message"))
        .isEqualTo(
            "failed update: Resource \"db\" already exists and is not managed by SealedSecret");
    awaitEvent("db", "Warning ErrUpdateFailed");
    assertThat(value(secret("db"), "password")).isEqualTo("theirs");

    Cluster.kubectl(
            "-n", namespace, "annotate", "secret", "db", "sealedsecrets.bitnami.com/managed=true")
        .output();

    awaitPassword("db", "ours");
    awaitSynced("db", "True");
  }

  @Test
  void mergesIntoASecretThatAsksForIt() {
    Cluster.get()
        .client()
        .resource(
            new SecretBuilder()
                .withNewMetadata()
                .withName("db")
                .withNamespace(namespace)
                .withAnnotations(Map.of("sealedsecrets.bitnami.com/patch", "true"))
                .endMetadata()
                .withStringData(Map.of("password", "theirs", "other", "stays"))
                .build())
        .create();

    apply(sealed(secretManifest("db", "ours")));

    awaitPassword("db", "ours");
    Secret merged = Objects.requireNonNull(secret("db"));
    assertThat(value(merged, "other")).isEqualTo("stays");
    assertThat(merged.getMetadata().getOwnerReferences()).isEmpty();
  }

  @Test
  @EnabledIf("collectsGarbage")
  void theSecretGoesWithItsSealedSecret() {
    apply(sealed(secretManifest("db", "one")));
    awaitPassword("db", "one");

    sealedSecrets().inNamespace(namespace).withName("db").delete();

    Await.until("Secret gone", PATIENCE, () -> secret("db") == null, controller()::log);
  }

  static boolean collectsGarbage() {
    return Cluster.collectsGarbage();
  }

  @Test
  void keepsItsKeyAsUpstreamDoes() {
    List<Secret> keys =
        Cluster.get()
            .client()
            .secrets()
            .inNamespace("kube-system")
            .withLabel("sealedsecrets.bitnami.com/sealed-secrets-key", "active")
            .list()
            .getItems();

    assertThat(keys).isNotEmpty();
    Secret key = keys.getLast();
    assertThat(key.getType()).isEqualTo("kubernetes.io/tls");
    assertThat(key.getMetadata().getName()).matches("sealed-secrets-key[a-z0-9]{5}");
    assertThat(key.getData()).containsOnlyKeys("tls.key", "tls.crt");
    assertThat(value(key, "tls.key")).startsWith("-----BEGIN RSA PRIVATE KEY-----\n");
    assertThat(
            Run.program(Project.KUBESEAL)
                .environment("KUBECONFIG", Cluster.kubeconfig().toString())
                .with("--fetch-cert")
                .output())
        .isIn(keys.stream().map(each -> value(each, "tls.crt")).collect(Collectors.toSet()));
  }

  @Test
  void endsWellOnSigtermAndASecondStartChangesNothing() {
    apply(sealed(secretManifest("db", "one")));
    apply(sealed(secretManifest("lost", "one")).replace("name: lost", "name: moved"));
    awaitSynced("db", "True");
    awaitSynced("moved", "False");
    awaitEvent("db", "Normal Unsealed");
    awaitEvent("moved", "Warning ErrUnsealFailed");
    String before = everything();

    assertThat(controller().terminate()).isZero();
    controller().close();
    controller = startController();
    // Whatever the second start had to say about the old objects, it has said when a new one is
    // done.
    apply(sealed(secretManifest("marker", "three")));
    awaitPassword("marker", "three");
    awaitSynced("marker", "True");

    assertThat(everything()).isEqualTo(before);
    assertThat(controller().log()).doesNotContain("New key written");
  }

  /** Names and versions of all that a controller could have written, this test's marker aside. */
  private String everything() {
    return Cluster.kubectl(
                "get",
                "secrets,sealedsecrets,events",
                "-n",
                namespace,
                "-o",
                "jsonpath={range .items[*]}{.kind} {.metadata.name}"
                    + " {.metadata.resourceVersion}{\"\\n\"}{end}")
            .output()
            .lines()
            .filter(line -> !line.contains("marker"))
            .collect(Collectors.joining("\n"))
        + Cluster.kubectl(
                "get",
                "secrets",
                "-n",
                "kube-system",
                "-o",
                "jsonpath={range .items[*]}{.metadata.name} {.metadata.resourceVersion}{\"\\n\"}{end}")
            .output();
  }

  @Test
  void neverLogsAValue() {
    apply(sealed(secretManifest("db", "hunter2-canary")));
    awaitPassword("db", "hunter2-canary");

    assertThat(controller().log()).doesNotContain("hunter2").doesNotContain("PRIVATE KEY");
  }

  @Test
  void answersOverHttpAsUpstreamDoes() {
    assertThat(controller().get("/healthz").orElseThrow().body()).isEqualTo("ok\n");
    assertThat(controller().get("/readyz").orElseThrow().statusCode()).isEqualTo(200);
    assertThat(controller().get("/v1/cert.pem").orElseThrow().headers().firstValue("Content-Type"))
        .contains("application/x-pem-file");
    assertThat(controller().get("/nothing").orElseThrow().statusCode()).isEqualTo(404);
  }
}
