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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  private static final String LABELS = "      labels:\n        app: shop\n";
  private static final Pattern CIPHERTEXT = Pattern.compile("A[QYg][A-Za-z0-9+/]{300,}={0,2}");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The collector looks for kinds it does not know yet every half minute. */
  private static final Duration COLLECTORS_PATIENCE = Duration.ofMinutes(2);

  private static @Nullable RunningController controller;

  @BeforeAll
  static void start() {
    // Upstream's publishes none; one of ours that ran before may have left its own.
    Cluster.get()
        .client()
        .configMaps()
        .inNamespace("kube-system")
        .withName("sealed-secrets-certificate")
        .delete();
    controller = RunningController.startUpstreams(PORT);
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

  @ParameterizedTest
  @MethodSource("commands")
  void saysOfTheSameObjectsThroughBothCommandsWhetherTheyOpen(Path kubeseal) {
    String sealed = seal(Project.KUBESEAL, "here");

    Run.Result fine = kubeseal(kubeseal).input(sealed).with("--validate");
    assertThat(fine.err() + fine.out()).isEmpty();
    assertThat(fine.exit()).isZero();

    Run.Result moved =
        kubeseal(kubeseal)
            .input(sealed.replace("namespace: here", "namespace: there"))
            .with("--validate");
    assertThat(moved.err()).startsWith("error: unable to decrypt sealed secret: db\n");
    assertThat(moved.exit()).isEqualTo(1);
  }

  @Test
  void sealsAFileAgainAndLeavesAllButTheValuesAsTheyAre(@TempDir Path folder) throws IOException {
    String namespace = Cluster.get().newNamespace();
    String before =
        "# for the shop\n"
            + seal(Peers.KUBESEAL, namespace)
                .replaceFirst("---\n", "")
                .replace(
                    "  template:\n",
                    "  template: # rendered\n    data:\n      conf: 'u={{ .user }}'\n")
            + "---\n# untouched\n{kind: ConfigMap,   apiVersion: v1}\n";
    Path file = Files.writeString(folder.resolve("sealed.yaml"), before);

    Run.Result result = kubeseal(Project.KUBESEAL).with("--re-encrypt", "-f", file.toString());

    assertThat(result.err() + result.out()).isEmpty();
    String after = Files.readString(file);
    assertThat(masked(after)).isEqualTo(masked(before)).contains("user: CIPHERTEXT");
    assertThat(after.lines().filter(line -> line.startsWith("    user: ")))
        .isNotEqualTo(before.lines().filter(line -> line.startsWith("    user: ")).toList());
    Cluster.kubectlWithInput(after.replaceFirst("(?s)---\n.*", ""), "apply", "-f", "-").output();
    assertThat(awaitSecret(namespace).getData())
        .containsEntry("user", base64("admin"))
        .containsEntry("conf", base64("u=admin"));
  }

  @Test
  void printsWhatWasSealedAgainAsUpstreamDoesTheTemplateAside() {
    String sealed = seal(Project.KUBESEAL, "here");

    List<String> printed =
        commands().stream()
            .map(kubeseal -> kubeseal(kubeseal).input(sealed).with("--rotate", "-o", "yaml"))
            .map(Run.Result::output)
            .map(UpstreamControllerInteropIT::masked)
            .toList();

    String ours = printed.getLast();
    assertThat(ours).contains("user: CIPHERTEXT").contains(LABELS);
    assertThat(printed.getFirst()).as("upstream's loses labels").endsWith(ours.replace(LABELS, ""));
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
    Cluster.kubectlWithInput(seal(kubeseal, namespace), "apply", "--server-side", "-f", "-")
        .output();
  }

  private static String seal(Path kubeseal, String namespace) {
    return kubeseal(kubeseal)
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
  }

  private static Run kubeseal(Path kubeseal) {
    return Run.program(kubeseal).environment("KUBECONFIG", Cluster.kubeconfig().toString());
  }

  private static String masked(String text) {
    return CIPHERTEXT.matcher(text).replaceAll("CIPHERTEXT");
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
