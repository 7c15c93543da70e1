package io.github.kubesealj.it.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.NeedsPeers;
import io.github.kubesealj.it.kube.Peers;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Upstream's own integration specs for kubeseal, all of them, with our command and upstream's
 * controller as upstream's chart installs it.
 *
 * <p>They get a control plane of their own, in a network namespace inside this one: they count on
 * the only controller, on port 8080, and on no other key than its one.
 */
@NeedsCluster
@NeedsPeers
final class UpstreamSuiteIT {
  private static final Pattern FAILED = Pattern.compile("(?m)^ *\\[FAIL] (.*)$");

  /** Beside the reports, since it is long. */
  private static final Path LOG =
      Project.ROOT.resolve("src/it/target/failsafe-reports/upstream-suite.log");

  @Test
  void passesUpstreamsSpecsForKubeseal() throws IOException {
    Files.createDirectories(LOG.getParent());
    Run.Result suite =
        Run.program(Project.ROOT.resolve("src/it/kube/upstream-suite"))
            .environment("PEERS", Peers.FOLDER.toString())
            .environment("SUITE_ARGS", "--ginkgo.focus-file=kubeseal_test.go --ginkgo.no-color")
            .environment("SUITE_LOG", LOG.toString())
            .environment("TAIL", "100000")
            .within(Duration.ofMinutes(5))
            .with(Project.KUBESEAL.toString(), Peers.CONTROLLER.toString(), "-");

    List<String> failed = FAILED.matcher(suite.out()).results().map(spec -> spec.group(1)).toList();
    assertThat(failed).as("specs that failed; what they saw is in " + LOG).isEmpty();
    assertThat(suite.out())
        .as(suite.err())
        .contains("Ran 15 of 41 Specs", "15 Passed | 0 Failed | 0 Pending | 26 Skipped");
    assertThat(suite.exit()).as(suite.err()).isZero();
  }
}
