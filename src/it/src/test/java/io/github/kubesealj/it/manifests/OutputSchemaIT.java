package io.github.kubesealj.it.manifests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command prints for the inputs of upstream's recorded invocations, given to an API server
 * with unknown fields forbidden.
 */
@NeedsCluster
final class OutputSchemaIT {
  /** Names that no API server knows, and upstream seals for all the same. */
  private static final Map<String, String> REFUSED =
      Map.of("025-bad-name", "namespaces \"Prod\" not found");

  private static List<RecordedSeal> cases = List.of();

  @TempDir private static Path folder;

  @BeforeAll
  static void seal() throws IOException {
    cases = RecordedSeal.all(folder);
    Cluster.get();
  }

  static Stream<RecordedSeal> printed() throws IOException {
    if (cases.isEmpty()) {
      seal();
    }
    return cases.stream();
  }

  @Test
  void manyInvocationsSealSomething() {
    assertThat(cases).extracting(RecordedSeal::name).hasSizeGreaterThan(80);
    assertThat(cases).extracting(RecordedSeal::name).containsAll(REFUSED.keySet());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void theApiServerTakesIt(RecordedSeal seal) throws ManifestException {
    String refused = REFUSED.get(seal.name());
    if (refused == null) {
      for (ManifestDocument document : ManifestReader.read("out", seal.output().getBytes(UTF_8))) {
        makeNamespace(document.sealedSecret().metadata());
      }
    }

    Run.Result result =
        Cluster.kubectlWithInput(
            seal.output(), "apply", "--dry-run=server", "--validate=strict", "-f", "-");

    if (refused == null) {
      assertThat(result.err()).isEmpty();
      assertThat(result.exit()).isZero();
    } else {
      assertThat(result.err()).contains(refused);
    }
  }

  private static void makeNamespace(ObjectMeta metadata) {
    if (metadata.namespace() != null) {
      Cluster.kubectlWithInput(
              "{apiVersion: v1, kind: Namespace, metadata: {name: \""
                  + metadata.namespace()
                  + "\"}}",
              "apply",
              "-f",
              "-")
          .output();
    }
  }
}
