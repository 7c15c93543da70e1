package io.github.kubesealj.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.ExposedService;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.NeedsPeers;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import io.github.kubesealj.it.kube.RunningController;
import io.github.kubesealj.it.kube.ServiceAccountPod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the command finds upstream's controller, on a real API server with its own selectors, pages
 * and RBAC. Each test begins with the controller at its usual place.
 */
@NeedsCluster
@NeedsPeers
final class ControllerDiscoveryIT {
  private static final int PORT = 18090;
  private static final Path MANIFEST = Project.ROOT.resolve("src/main/kubernetes/controller.yaml");
  private static final Path KEYS = Project.VECTORS.resolve("keys");

  private static @Nullable RunningController controller;
  private static String certificate = "";

  @TempDir private Path folder;
  private final List<String> namespaces = new ArrayList<>();

  @BeforeAll
  static void start() {
    Cluster.kubectl("apply", "-f", MANIFEST.toString()).output();
    RunningController started = RunningController.startUpstreams(PORT);
    controller = started;
    certificate = started.get("/v1/cert.pem").orElseThrow().body();
  }

  @AfterAll
  static void stop() {
    if (controller != null) {
      controller.close();
      Cluster.kubectl("apply", "-f", MANIFEST.toString()).output();
    }
  }

  @BeforeEach
  void putItAtItsUsualPlace() {
    Cluster.kubectl("apply", "-f", MANIFEST.toString()).output();
    ServiceAccountPod.inKubeSystem(Cluster.get(), PORT);
    deletePublished();
  }

  /** The whole suite shares the cluster, and a search sees all of it. */
  @AfterEach
  void leaveNothingToFind() {
    for (String namespace : namespaces) {
      Cluster.kubectl("-n", namespace, "delete", "services,deployments", "--all").output();
    }
    deletePublished();
  }

  private static void deletePublished() {
    Cluster.kubectl(
            "-n",
            "kube-system",
            "delete",
            "configmap",
            "sealed-secrets-certificate",
            "--ignore-not-found")
        .output();
  }

  private static void removeFromItsUsualPlace() {
    Cluster.kubectl("-n", "kube-system", "delete", "service", "sealed-secrets-controller").output();
  }

  private String newNamespace() {
    String namespace = Cluster.get().newNamespace();
    namespaces.add(namespace);
    return namespace;
  }

  private static void apply(String namespace, String yaml) {
    Cluster.kubectlWithInput(yaml, "-n", namespace, "apply", "-f", "-").output();
  }

  /** As upstream's chart makes it, the Service for metrics included. */
  private static void installChart(String namespace, String name) {
    apply(
        namespace,
        """
        apiVersion: v1
        kind: Service
        metadata: {name: %1$s, labels: {app.kubernetes.io/name: sealed-secrets}}
        spec: {ports: [{name: http, port: 8080, targetPort: http}]}
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: %1$s-metrics
          labels: {app.kubernetes.io/name: sealed-secrets, app.kubernetes.io/component: metrics}
        spec: {ports: [{name: metrics, port: 8081, targetPort: metrics}]}
        """
            .formatted(name));
    ExposedService.expose(Cluster.get().client(), namespace, name, "http", PORT);
  }

  /** No label tells, only the image of the Deployment behind it. */
  private static void installUnlabelled(String namespace, String name) {
    apply(
        namespace,
        """
        apiVersion: v1
        kind: Service
        metadata: {name: %1$s}
        spec: {selector: {app: %1$s}, ports: [{port: 8080}]}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: %1$s}
        spec:
          selector: {matchLabels: {app: %1$s}}
          template:
            metadata: {labels: {app: %1$s, tier: ops}}
            spec:
              containers:
                - name: c
                  image: registry.example:5000/mirror/sealed-secrets-controller:0.40.0
        """
            .formatted(name));
    ExposedService.expose(Cluster.get().client(), namespace, name, null, PORT);
  }

  private Run.Result kubeseal(Path kubeconfig, String... flags) {
    List<String> arguments = new ArrayList<>(List.of("--fetch-cert"));
    arguments.addAll(List.of(flags));
    return Run.program(Project.KUBESEAL)
        .environment("KUBECONFIG", kubeconfig.toString())
        .environment("XDG_CACHE_HOME", folder.toString())
        .with(arguments.toArray(String[]::new));
  }

  private Run.Result kubeseal(String... flags) {
    return kubeseal(Cluster.kubeconfig(), flags);
  }

  private Path cache() {
    return folder.resolve("kubeseal-j/controllers.json");
  }

  @Test
  void findsItAtItsUsualPlaceWithoutAWord() {
    Run.Result result = kubeseal();

    assertThat(result.output()).isEqualTo(certificate);
    assertThat(result.err()).isEmpty();
    assertThat(cache()).doesNotExist();
  }

  @Test
  void findsTheChartsServiceAndRemembersIt() {
    String namespace = newNamespace();
    removeFromItsUsualPlace();
    installChart(namespace, "sealed-secrets");

    Run.Result first = kubeseal();
    Run.Result second = kubeseal();

    assertThat(first.output()).isEqualTo(certificate);
    assertThat(first.err())
        .contains(
            "using the controller " + namespace + "/sealed-secrets, found by its label",
            "--controller-namespace " + namespace + " --controller-name sealed-secrets");
    assertThat(cache()).content().contains(namespace);
    assertThat(second.output()).isEqualTo(certificate);
    assertThat(second.err()).isEmpty();
  }

  @Test
  void looksAgainWhenWhatItRemembersHasGone() {
    String old = newNamespace();
    removeFromItsUsualPlace();
    installChart(old, "sealed-secrets");
    kubeseal().output();
    Cluster.kubectl("-n", old, "delete", "service", "--all").output();
    String moved = newNamespace();
    installChart(moved, "vault");

    Run.Result result = kubeseal();

    assertThat(result.output()).isEqualTo(certificate);
    assertThat(result.err()).contains("using the controller " + moved + "/vault");
    assertThat(cache()).content().contains(moved).doesNotContain(old);
  }

  @Test
  void findsAServiceByTheDeploymentBehindIt() {
    String namespace = newNamespace();
    removeFromItsUsualPlace();
    installUnlabelled(namespace, "vault");

    Run.Result result = kubeseal();

    assertThat(result.output()).isEqualTo(certificate);
    assertThat(result.err())
        .contains(
            "using the controller " + namespace + "/vault, found by the Deployment behind it");
  }

  @Test
  void amongTwoItDoesNotChoose() {
    String one = newNamespace();
    String other = newNamespace();
    removeFromItsUsualPlace();
    installChart(one, "sealed-secrets");
    installUnlabelled(other, "vault");

    Run.Result result = kubeseal();

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains(
            "error: cannot get sealed secret service: services \"sealed-secrets-controller\" not"
                + " found\nhint: 2 controllers were found",
            "--controller-namespace " + one + " --controller-name sealed-secrets\n",
            "--controller-namespace " + other + " --controller-name vault\n");
    assertThat(cache()).doesNotExist();
  }

  @Test
  void whoNamesAControllerGetsThatOneOrAnError() {
    String namespace = newNamespace();
    installChart(namespace, "sealed-secrets");

    assertThat(
            kubeseal("--controller-namespace", namespace, "--controller-name", "sealed-secrets")
                .output())
        .isEqualTo(certificate);
    Run.Result wrong = kubeseal("--controller-namespace", namespace);
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.err())
        .startsWith(
            "error: cannot get sealed secret service: services \"sealed-secrets-controller\" not"
                + " found\n")
        .contains("found by its label: " + namespace + "/sealed-secrets; use");
  }

  @Test
  void aUserOfOneNamespaceFindsTheControllerThere() throws IOException {
    String namespace = newNamespace();
    removeFromItsUsualPlace();
    installChart(namespace, "sealed-secrets");
    Path kubeconfig = userOf(namespace);

    Run.Result result = kubeseal(kubeconfig);

    assertThat(result.output()).isEqualTo(certificate);
    assertThat(result.err()).contains("using the controller " + namespace + "/sealed-secrets");
  }

  @Test
  void whenNothingIsFoundItTellsWhatItTriedAndWhatWasForbidden() throws IOException {
    String namespace = newNamespace();
    removeFromItsUsualPlace();
    Path kubeconfig = userOf(namespace);

    Run.Result result = kubeseal(kubeconfig);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .startsWith(
            "error: cannot get sealed secret service: services \"sealed-secrets-controller\" not"
                + " found\n"
                + "hint: name the controller's Service with --controller-name and"
                + " --controller-namespace, or a certificate file with --cert\n"
                + "hint: tried kube-system/sealed-secrets-controller, then Services labelled ")
        .contains(
            "hint: looked at services in " + namespace + "\n",
            "hint: you may not list services in all namespaces, namespaces in the cluster, services"
                + " in kube-system, deployments in kube-system, deployments in "
                + namespace);
  }

  /**
   * May look at Services of one namespace and ask them, and nothing else but what everybody may.
   */
  private Path userOf(String namespace) throws IOException {
    apply(
        namespace,
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: dev}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: {name: dev}
        rules:
          - {apiGroups: [""], resources: [services], verbs: [get, list]}
          - {apiGroups: [""], resources: [services/proxy], verbs: [get, create]}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: {name: dev}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: dev}
        subjects: [{kind: ServiceAccount, name: dev}]
        """);
    String state = Objects.requireNonNull(System.getenv("KUBE_STATE"));
    return Files.writeString(
        folder.resolve("kubeconfig"),
        """
        apiVersion: v1
        kind: Config
        current-context: dev
        clusters:
          - {name: c, cluster: {server: "https://%s:6443", certificate-authority: "%s"}}
        users: [{name: dev, user: {token: "%s"}}]
        contexts: [{name: dev, context: {cluster: c, user: dev, namespace: "%s"}}]
        """
            .formatted(
                Cluster.host(),
                state + "/pki/ca.crt",
                Cluster.kubectl("-n", namespace, "create", "token", "dev").output().strip(),
                namespace));
  }

  @Test
  void prefersThePublishedCertificate() throws IOException {
    String published = Files.readString(KEYS.resolve("rsa2048-b/tls.crt"));
    publish(Files.readString(KEYS.resolve("rsa2048-b/fingerprint")).strip());

    Run.Result result = kubeseal();

    assertThat(result.output()).isEqualTo(published);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void asksTheControllerWhereThePublishedCertificateIsNotItself() throws IOException {
    publish(Files.readString(KEYS.resolve("rsa2048-a/fingerprint")).strip());

    Run.Result result = kubeseal();

    assertThat(result.output()).isEqualTo(certificate);
    assertThat(result.err())
        .startsWith("warning: the ConfigMap kube-system/sealed-secrets-certificate is not used: ");
  }

  private static void publish(String fingerprint) {
    Cluster.kubectl(
            "-n",
            "kube-system",
            "create",
            "configmap",
            "sealed-secrets-certificate",
            "--from-file=tls.crt=" + KEYS.resolve("rsa2048-b/tls.crt"))
        .output();
    Cluster.kubectl(
            "-n",
            "kube-system",
            "annotate",
            "configmap",
            "sealed-secrets-certificate",
            "sealedsecrets.bitnami.com/certificate-fingerprint=" + fingerprint)
        .output();
  }
}
