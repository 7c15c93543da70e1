package io.github.kubesealj.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.github.kubesealj.it.kube.Await;
import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.NeedsGarbageCollection;
import io.github.kubesealj.it.kube.NeedsPeers;
import io.github.kubesealj.it.kube.Peers;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import io.github.kubesealj.it.kube.RunningController;
import io.github.kubesealj.it.kube.ServiceAccountPod;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Upstream's controller with our manifests: our command and upstream's seal for it through the API
 * server's Service proxy.
 */
@NeedsCluster
@NeedsPeers
final class UpstreamControllerInteropIT {
  private static final int PORT = 18080;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The collector looks for kinds it does not know yet every half minute. */
  private static final Duration COLLECTORS_PATIENCE = Duration.ofMinutes(2);

  private static @Nullable RunningController controller;

  @BeforeAll
  static void start() {
    RunningController started =
        RunningController.start(
            Peers.CONTROLLER,
            ServiceAccountPod.inKubeSystem(Cluster.get(), PORT),
            PORT,
            "--listen-metrics-addr=:18081");
    controller = started;
    // It calls itself ready before it has a key.
    Await.until(
        "a certificate",
        PATIENCE,
        () -> started.get("/v1/cert.pem").map(answer -> answer.statusCode() == 200).orElse(false),
        started::log);
  }

  @AfterAll
  static void stop() {
    if (controller != null) {
      controller.close();
    }
  }

  static List<Path> commands() {
    return List.of(Peers.KUBESEAL, Project.KUBESEAL);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void opensInTheClusterWhatACommandSealedThroughTheServiceProxy(Path kubeseal) {
    String namespace = Cluster.get().newNamespace();
    applySealed(kubeseal, namespace);
    Secret secret = awaitSecret(namespace);
    assertThat(secret.getData())
        .containsOnlyKeys("user", "password")
        .containsEntry("password", base64("pässwörd"))
        .containsEntry("user", base64("admin"));
    assertThat(secret.getType()).isEqualTo("example.org/login");
    assertThat(secret.getMetadata().getLabels()).containsEntry("app", "shop");
    assertThat(secret.getMetadata().getOwnerReferences())
        .singleElement()
        .extracting(OwnerReference::getKind)
        .isEqualTo("SealedSecret");
  }

  @Test
  void printsTheSameCertificateThroughBothCommands() {
    List<String> certificates =
        commands().stream()
            .map(
                kubeseal ->
                    Run.program(kubeseal)
                        .environment("KUBECONFIG", Cluster.kubeconfig().toString())
                        .with("--fetch-cert")
                        .output())
            .toList();
    assertThat(certificates.getFirst()).startsWith("-----BEGIN CERTIFICATE-----");
    assertThat(certificates.getLast()).isEqualTo(certificates.getFirst());
  }

  @Test
  @NeedsGarbageCollection
  void losesTheSecretWithItsSealedSecret() {
    String namespace = Cluster.get().newNamespace();
    applySealed(Project.KUBESEAL, namespace);
    awaitSecret(namespace);
    Cluster.kubectl("-n", namespace, "delete", "sealedsecret", "db").output();
    Await.until(
        "garbage collection of " + namespace + "/db",
        COLLECTORS_PATIENCE,
        () -> secret(namespace).get() == null,
        () -> "");
  }

  private static void applySealed(Path kubeseal, String namespace) {
    String sealed =
        Run.program(kubeseal)
            .environment("KUBECONFIG", Cluster.kubeconfig().toString())
            .input(
                """
                apiVersion: v1
                kind: Secret
                metadata: {name: db, namespace: %s, labels: {app: shop}}
                type: example.org/login
                stringData: {user: admin, password: "pässwörd"}
                """
                    .formatted(namespace))
            .with("-o", "yaml")
            .output();
    Cluster.kubectlWithInput(sealed, "apply", "--server-side", "-f", "-").output();
  }

  private static Resource<Secret> secret(String namespace) {
    return Cluster.get().client().secrets().inNamespace(namespace).withName("db");
  }

  private static Secret awaitSecret(String namespace) {
    Resource<Secret> db = secret(namespace);
    Await.until(
        "the Secret " + namespace + "/db",
        PATIENCE,
        () -> db.get() != null,
        () -> Objects.requireNonNull(controller).log());
    return db.require();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
