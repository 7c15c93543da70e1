package io.github.kubesealj.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.it.kube.NeedsPeers;
import io.github.kubesealj.it.kube.Peers;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our command as it is shipped against upstream's, with the same flags, in both formats. */
@NeedsPeers
final class CommandInteropIT {
  @TempDir private static Path folder;
  private static KeyFiles key = new KeyFiles(Path.of("none"), Path.of("none"));

  @BeforeAll
  static void makeKey() {
    key = KeyFiles.generate(folder, 2048);
  }

  @ParameterizedTest
  @EnumSource(SealingScope.class)
  void upstreamOpensWhatOurCommandSeals(SealingScope scope) throws ManifestException {
    assertThat(roundTrip(Project.KUBESEAL, Peers.KUBESEAL, scope))
        .containsExactlyInAnyOrderEntriesOf(Samples.values());
  }

  @ParameterizedTest
  @EnumSource(SealingScope.class)
  void ourCommandOpensWhatUpstreamSeals(SealingScope scope) throws ManifestException {
    assertThat(roundTrip(Peers.KUBESEAL, Project.KUBESEAL, scope))
        .containsExactlyInAnyOrderEntriesOf(Samples.values());
  }

  private static Map<String, byte[]> roundTrip(Path sealing, Path opening, SealingScope scope)
      throws ManifestException {
    String format = scope == SealingScope.STRICT ? "json" : "yaml";
    String sealed =
        Run.program(sealing)
            .input(Samples.yaml(SealingScope.STRICT, Samples.values()))
            .with(
                "--cert", key.certificate().toString(), "--scope", scope.text(), "--format", format)
            .output();
    String opened =
        Run.program(opening)
            .input(sealed)
            .with(
                "--recovery-unseal",
                "--recovery-private-key",
                key.privateKey().toString(),
                "-o",
                "yaml")
            .output();
    return Samples.values(
        ManifestReader.read("opened", opened.getBytes(UTF_8)).getFirst().secret());
  }
}
