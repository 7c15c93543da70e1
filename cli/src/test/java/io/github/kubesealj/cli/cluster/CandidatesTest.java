package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.cluster.Candidates.Candidate;
import io.github.kubesealj.cli.cluster.Candidates.Reason;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On upstream's chart as helm renders it, and on our manifest. */
class CandidatesTest {
  private static String chart() throws IOException {
    try (var in =
        Objects.requireNonNull(CandidatesTest.class.getResourceAsStream("chart-2.19.3.yaml"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String manifest() throws IOException {
    return Files.readString(Path.of("../src/main/kubernetes/controller.yaml"));
  }

  private static List<Candidate> among(String manifests) throws ManifestException {
    List<JsonObject> services = new ArrayList<>();
    List<JsonObject> deployments = new ArrayList<>();
    for (ManifestDocument document : ManifestReader.read("m", manifests.getBytes(UTF_8))) {
      switch (document.kind()) {
        case "Service" -> services.add(document.json());
        case "Deployment" -> deployments.add(document.json());
        case null, default -> {}
      }
    }
    return Candidates.among(services, deployments);
  }

  private static Candidate candidate(String namespace, String name, String port, Reason reason) {
    return new Candidate(new ControllerEndpoint(new ControllerName(namespace, name), port), reason);
  }

  @Test
  void theChartHasOneByItsLabel() throws Exception {
    assertThat(among(chart()))
        .containsExactly(candidate("sealed-secrets", "sealed-secrets", "http", Reason.LABEL));
  }

  @Test
  void theManifestHasOneByItsLabel() throws Exception {
    assertThat(among(manifest()))
        .containsExactly(candidate("kube-system", "sealed-secrets-controller", "", Reason.LABEL));
  }

  @Test
  void withoutLabelsTheChartsImageTells() throws Exception {
    assertThat(among(chart().replace("app.kubernetes.io/", "example.org/")))
        .containsExactly(candidate("sealed-secrets", "sealed-secrets", "http", Reason.OWNER));
  }

  @Test
  void anUnnamedPortOfTheMetricsIsTakenForWhatItLeadsTo() throws Exception {
    String renamed =
        chart()
            .replace("app.kubernetes.io/", "example.org/")
            .replaceAll("- name: (http|metrics)\n      port:", "- port:")
            .replace("targetPort: http", "targetPort: 8080")
            .replace("targetPort: metrics", "targetPort: 8081");
    assertThat(among(renamed))
        .containsExactly(candidate("sealed-secrets", "sealed-secrets", "", Reason.OWNER));
  }

  @Test
  void aServiceOfAnotherNamespaceIsNotTheDeployments() throws Exception {
    String elsewhere =
        chart()
            .replace("app.kubernetes.io/", "example.org/")
            .replaceFirst("namespace: sealed-secrets", "namespace: other");
    assertThat(among(elsewhere)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sealed-secrets-controller, true",
    "docker.io/bitnami/sealed-secrets-controller:0.39.1, true",
    "registry.example:5000/x/kubeseal-j-controller, true",
    "registry.example:5000/kubeseal-j/controller:0.1.0@sha256:abc, true",
    "kubeseal-j/controller, true",
    "xkubeseal-j/controller, false",
    "controller:1, false",
    "sealed-secrets-controller/proxy, false",
    "sealed-secrets-controller-exporter:1, false",
    "'', false"
  })
  void theImageTellsWhetherAControllerRuns(String image, boolean expected) {
    JsonObject deployment =
        Json.parse(
                """
                {"spec": {"template": {"spec": {"containers":
                  [{"image": "nginx"}, {"image": "%s"}]}}}}"""
                    .formatted(image))
            .orElseThrow();
    assertThat(Candidates.runsAController(deployment)).isEqualTo(expected);
  }
}
