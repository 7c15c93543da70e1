package io.github.kubesealj.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.it.kube.Await;
import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import io.github.kubesealj.it.kube.RunningController;
import io.github.kubesealj.it.kube.ServiceAccountPod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The certificate that our controller publishes, with the rights of the shipped manifests. */
@NeedsCluster
class CertificateConfigMapIT {
  private static final int PORT = 28080;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String NAMESPACE = "kube-system";
  private static final String NAME = "sealed-secrets-certificate";
  private static final String PUBLISHER = "rolebinding/sealed-secrets-certificate-publisher";
  private static final String ACCOUNT =
      "system:serviceaccount:kube-system:sealed-secrets-controller";

  @BeforeEach
  @AfterEach
  void startFromWhatIsShipped() {
    Cluster.get().client().configMaps().inNamespace(NAMESPACE).withName(NAME).delete();
    Cluster.kubectl(
            "apply", "-f", Project.ROOT.resolve("src/main/kubernetes/controller.yaml").toString())
        .output();
    awaitRight("yes");
  }

  /** The authorizer follows its objects, a little later. */
  private static void awaitRight(String expected) {
    Await.until(
        "may update the ConfigMap: " + expected,
        PATIENCE,
        () ->
            Cluster.kubectl(
                    "auth",
                    "can-i",
                    "update",
                    "configmaps/" + NAME,
                    "-n",
                    NAMESPACE,
                    "--as",
                    ACCOUNT)
                .out()
                .strip()
                .equals(expected),
        () -> "");
  }

  private static RunningController start() {
    return RunningController.start(
        Project.CONTROLLER, ServiceAccountPod.inKubeSystem(Cluster.get(), PORT), PORT);
  }

  private static void awaitLog(RunningController controller, String text) {
    Await.until(text, PATIENCE, () -> controller.log().contains(text), controller::log);
  }

  private static @Nullable ConfigMap found() {
    return Cluster.get().client().configMaps().inNamespace(NAMESPACE).withName(NAME).get();
  }

  private static ConfigMap published() {
    return Objects.requireNonNull(found());
  }

  private static String served(RunningController controller) {
    return controller.get("/v1/cert.pem").orElseThrow().body();
  }

  @Test
  void holdsTheCertificateThatIsServedAndNothingElse() throws KeyMaterialException {
    try (RunningController controller = start()) {
      awaitLog(controller, "Certificate published");

      String pem = served(controller);
      assertThat(published().getData()).isEqualTo(Map.of("tls.crt", pem));
      assertThat(published().getMetadata().getAnnotations())
          .isEqualTo(
              Map.of(
                  "sealedsecrets.bitnami.com/certificate-fingerprint",
                  SealingCertificate.parse(pem.getBytes(UTF_8)).fingerprint()));
      assertThat(published().getMetadata().getLabels())
          .containsEntry("app.kubernetes.io/managed-by", "sealed-secrets-controller");
    }
  }

  @Test
  void isForEveryoneLoggedInToReadAndForNobodyElseToWrite() {
    try (RunningController controller = start()) {
      awaitLog(controller, "Certificate published");

      Run.Result read = asSomebody("get", "configmap", NAME, "-o", "jsonpath={.data.tls\\.crt}");
      assertThat(read.output()).isEqualTo(served(controller));
      assertThat(asSomebody("get", "configmaps").exit()).isNotZero();
      assertThat(asSomebody("annotate", "configmap", NAME, "a=b").err()).contains("forbidden");
    }
  }

  private static Run.Result asSomebody(String... arguments) {
    List<String> all =
        new ArrayList<>(
            List.of("-n", NAMESPACE, "--as=somebody", "--as-group=system:authenticated"));
    all.addAll(List.of(arguments));
    return Cluster.kubectl(all.toArray(String[]::new));
  }

  @Test
  void isNotWrittenAgainByASecondStart() {
    try (RunningController controller = start()) {
      awaitLog(controller, "Certificate published");
    }
    String before = published().getMetadata().getResourceVersion();

    try (RunningController again = start()) {
      awaitLog(again, "Certificate is published already");
    }

    assertThat(published().getMetadata().getResourceVersion()).isEqualTo(before);
  }

  @Test
  void isMendedAndKeepsWhatOthersAdded() {
    try (RunningController controller = start()) {
      awaitLog(controller, "Certificate published");
    }
    Cluster.kubectl("-n", NAMESPACE, "label", "configmap", NAME, "team=shop").output();
    Cluster.kubectl(
            "-n",
            NAMESPACE,
            "patch",
            "configmap",
            NAME,
            "-p",
            "{\"data\": {\"tls.crt\": \"outdated\", \"README\": \"for all\"}}")
        .output();

    try (RunningController again = start()) {
      awaitLog(again, "Certificate published");

      assertThat(published().getData())
          .isEqualTo(Map.of("tls.crt", served(again), "README", "for all"));
      assertThat(published().getMetadata().getLabels()).containsEntry("team", "shop");
    }
  }

  @Test
  void isMissingButNotMissedWhereManifestsGiveNoRightToIt() {
    Cluster.kubectl("-n", NAMESPACE, "delete", PUBLISHER).output();
    awaitRight("no");
    String namespace = Cluster.get().newNamespace();

    try (RunningController controller = start()) {
      awaitLog(controller, "Certificate not published");

      assertThat(controller.log().lines().filter(line -> line.contains("level=WARN")))
          .singleElement()
          .asString()
          .contains("is forbidden", ACCOUNT);
      assertThat(found()).isNull();
      sealAndApply(namespace);
      Await.until(
          "the Secret",
          PATIENCE,
          () ->
              Cluster.get().client().secrets().inNamespace(namespace).withName("db").get() != null,
          controller::log);
    }
  }

  private static void sealAndApply(String namespace) {
    String sealed =
        Run.program(Project.KUBESEAL)
            .environment("KUBECONFIG", Cluster.kubeconfig().toString())
            .input(
                """
                apiVersion: v1
                kind: Secret
                metadata: {name: db, namespace: %s}
                stringData: {password: one}
                """
                    .formatted(namespace))
            .with("-o", "yaml")
            .output();
    Cluster.kubectlWithInput(sealed, "apply", "-f", "-").output();
  }
}
