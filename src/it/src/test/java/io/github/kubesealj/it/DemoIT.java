package io.github.kubesealj.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The demo as a newcomer runs it; its launcher is a shell script. */
@DisabledOnOs(OS.WINDOWS)
class DemoIT {
  private static Run demo() {
    return Run.program(Project.ROOT.resolve("src/demo/target/dist/bin/demo"));
  }

  private static String[] arguments(String... flags) {
    return Stream.concat(Stream.of(Project.ROOT.toString()), Stream.of(flags))
        .toArray(String[]::new);
  }

  @Test
  void showsTheWholePathOnTheEmbeddedServer() {
    Run.Result result = demo().with(arguments());

    assertThat(result.output())
        .contains("kind: SealedSecret", "characters)", "password: \"bm90LWEtcmVhbC1wYXNzd29yZA==\"")
        .contains("status: \"True\"", "On your own cluster");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void refusesFlagsItDoesNotKnow() {
    Run.Result result = demo().with(arguments("--bogus"));

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).startsWith("error: usage:");
  }

  /** Beside the suite's control plane instead of one of its own. */
  @NeedsCluster
  @Nested
  class OnARealControlPlane {
    @Test
    void showsTheWholePath() {
      assertThat(
              demo()
                  .environment("KUBECONFIG", Cluster.kubeconfig().toString())
                  .with(arguments("--real"))
                  .output())
          .contains("A real control plane, Kubernetes v1.")
          .contains("password: \"bm90LWEtcmVhbC1wYXNzd29yZA==\"");
    }
  }
}
