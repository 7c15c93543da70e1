package io.github.kubesealj.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.seal.SecretSealer;
import io.github.kubesealj.core.seal.SecretTemplates;
import io.github.kubesealj.core.seal.SecretUnsealer;
import io.github.kubesealj.core.seal.UnsealResult;
import io.github.kubesealj.it.kube.NeedsPeers;
import io.github.kubesealj.it.kube.Peers;
import io.github.kubesealj.it.kube.Run;
import io.github.kubesealj.template.function.Surroundings;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our library against upstream's command, on keys of our own making. */
@NeedsPeers
final class LibraryInteropIT {
  @TempDir private static Path folder;
  private static final Map<Integer, KeyFiles> KEYS = new ConcurrentHashMap<>();

  private static KeyFiles key(int bits) {
    return KEYS.computeIfAbsent(bits, length -> KeyFiles.generate(folder, length));
  }

  @ParameterizedTest
  @CsvSource({
    "2048, STRICT",
    "2048, NAMESPACE_WIDE",
    "2048, CLUSTER_WIDE",
    "3072, STRICT",
    "4096, STRICT"
  })
  void upstreamOpensWhatWeSeal(int bits, SealingScope scope) throws ManifestException {
    SecretSealer sealer =
        new SecretSealer(new ValueSealer(key(bits).sealingCertificate(), new SecureRandom()));
    SealedSecret sealed = sealer.seal(Samples.secret(scope, Samples.values()));
    String opened =
        Run.program(Peers.KUBESEAL)
            .input(ManifestWriter.write(sealed, ManifestFormat.YAML))
            .with(
                "--recovery-unseal",
                "--recovery-private-key",
                key(bits).privateKey().toString(),
                "-o",
                "yaml")
            .output();
    assertThat(values(opened)).containsExactlyInAnyOrderEntriesOf(Samples.values());
  }

  @ParameterizedTest
  @CsvSource({
    "2048, STRICT",
    "2048, NAMESPACE_WIDE",
    "2048, CLUSTER_WIDE",
    "3072, STRICT",
    "4096, STRICT"
  })
  void weOpenWhatUpstreamSeals(int bits, SealingScope scope) throws ManifestException {
    SealedSecret sealed = sealedByUpstream(bits, scope);
    assertThat(sealed.scope()).isEqualTo(scope);
    UnsealResult result = unsealer(bits).unseal(sealed);
    assertThat(result)
        .isInstanceOfSatisfying(
            UnsealResult.Unsealed.class,
            unsealed -> {
              assertThat(Samples.values(unsealed.secret()))
                  .containsExactlyInAnyOrderEntriesOf(Samples.values());
              assertThat(unsealed.secret().metadata().name()).isEqualTo("database");
            });
  }

  @Test
  void aNameThatChangedStaysShutForBoth() throws ManifestException {
    SealedSecret sealed = sealedByUpstream(2048, SealingScope.STRICT);
    SealedSecret renamed =
        new SealedSecret(sealed.metadata().withName("other"), sealed.spec(), sealed.rest());
    assertThat(unsealer(2048).unseal(renamed)).isInstanceOf(UnsealResult.Failed.class);
    Run.Result upstream =
        Run.program(Peers.KUBESEAL)
            .input(ManifestWriter.write(renamed, ManifestFormat.YAML))
            .with("--recovery-unseal", "--recovery-private-key", key(2048).privateKey().toString());
    assertThat(upstream.exit()).isNotZero();
    assertThat(upstream.err()).contains("no key could decrypt secret");
  }

  private static SecretUnsealer unsealer(int bits) {
    SecretTemplates templates =
        SecretTemplates.sprig(
            new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom()));
    return new SecretUnsealer(new ValueOpener(key(bits).ring()), true, templates);
  }

  private static SealedSecret sealedByUpstream(int bits, SealingScope scope)
      throws ManifestException {
    String sealed =
        Run.program(Peers.KUBESEAL)
            .input(Samples.yaml(scope, Samples.values()))
            .with("--cert", key(bits).certificate().toString(), "-o", "yaml")
            .output();
    return ManifestReader.read("upstream", sealed.getBytes(UTF_8)).getFirst().sealedSecret();
  }

  private static Map<String, byte[]> values(String yaml) throws ManifestException {
    return Samples.values(ManifestReader.read("opened", yaml.getBytes(UTF_8)).getFirst().secret());
  }
}
