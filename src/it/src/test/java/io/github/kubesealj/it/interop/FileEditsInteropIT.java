package io.github.kubesealj.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.it.kube.NeedsPeers;
import io.github.kubesealj.it.kube.Peers;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that upstream's command sealed, changed in place by ours, opened by upstream's. */
@NeedsPeers
final class FileEditsInteropIT {
  private static final Pattern CIPHERTEXT = Pattern.compile("A[QYg][A-Za-z0-9+/]{300,}={0,2}");
  private static final String CONF = "u={{ .user }}";

  @TempDir private static Path folder;
  private static KeyFiles old = new KeyFiles(Path.of("none"), Path.of("none"));
  private static KeyFiles newest = old;

  @BeforeAll
  static void makeKeys() {
    old = KeyFiles.generate(folder, 2048);
    newest = KeyFiles.generate(folder, 3072);
  }

  @ParameterizedTest
  @EnumSource(SealingScope.class)
  void upstreamOpensWhatWasMergedIntoItsFile(SealingScope scope) throws Exception {
    String before = sealed(scope);
    Path file = Files.writeString(folder.resolve("merge.yaml"), before);

    String said =
        Run.program(Project.KUBESEAL)
            .input(
                """
                kind: Secret
                metadata: {name: elsewhere, labels: {tier: back}}
                stringData: {user: root, fresh: "✓"}
                """)
            .with("--cert", newest.certificate().toString(), "--merge-into", file.toString())
            .output();

    assertThat(said).isEmpty();
    String after = Files.readString(file);
    assertThat(masked(after))
        .isEqualTo(
            masked(before)
                .replace("    user: CIPHERTEXT\n", "    user: CIPHERTEXT\n    fresh: CIPHERTEXT\n")
                .replace("        app: shop\n", "        app: shop\n        tier: back\n"));
    PlainSecret opened =
        open(after, old.privateKey().toString() + "," + newest.privateKey().toString());
    assertThat(texts(opened))
        .isEqualTo(Map.of("user", "root", "password", "pässwörd", "fresh", "✓", "conf", "u=root"));
    assertThat(opened.metadata().labels()).isEqualTo(Map.of("app", "shop", "tier", "back"));
  }

  @ParameterizedTest
  @EnumSource(SealingScope.class)
  void upstreamOpensWithTheNewestKeyAloneWhatWasSealedAgain(SealingScope scope) throws Exception {
    String before = sealed(scope);
    Path file = Files.writeString(folder.resolve("again.yaml"), before);

    reEncrypt(file);

    String after = Files.readString(file);
    assertThat(after).isNotEqualTo(before);
    assertThat(masked(after)).isEqualTo(masked(before));
    assertThat(texts(open(after, newest.privateKey().toString())))
        .isEqualTo(Map.of("user", "admin", "password", "pässwörd", "conf", "u=admin"));
    reEncrypt(file);
    assertThat(file).hasContent(after);
  }

  private static void reEncrypt(Path file) {
    assertThat(
            Run.program(Project.KUBESEAL)
                .with(
                    "--re-encrypt",
                    "--recovery-private-key",
                    old.privateKey().toString(),
                    "--recovery-private-key",
                    newest.privateKey().toString(),
                    "--cert",
                    newest.certificate().toString(),
                    "-f",
                    file.toString())
                .output())
        .isEmpty();
  }

  /** By upstream, under the old key, with a template and comments of ours. */
  private static String sealed(SealingScope scope) {
    return Run.program(Peers.KUBESEAL)
        .input(
            """
            apiVersion: v1
            kind: Secret
            metadata: {name: db, namespace: shop, labels: {app: shop}}
            stringData: {user: admin, password: "pässwörd"}
            """)
        .with("--cert", old.certificate().toString(), "--scope", scope.text(), "-o", "yaml")
        .output()
        .replace("---\n", "---   # of the shop\n")
        .replace("  template:\n", "\n  template: # rendered\n    data: {conf: '" + CONF + "'}\n");
  }

  private static PlainSecret open(String sealed, String keys)
      throws IOException, ManifestException {
    String opened =
        Run.program(Peers.KUBESEAL)
            .input(sealed)
            .with("--recovery-unseal", "--recovery-private-key", keys, "-o", "yaml")
            .output();
    return ManifestReader.read("opened", opened.getBytes(UTF_8)).getFirst().secret();
  }

  private static Map<String, String> texts(PlainSecret secret) {
    Map<String, String> texts = new TreeMap<>();
    secret.data().forEach((key, value) -> texts.put(key, new String(value.toByteArray(), UTF_8)));
    return texts;
  }

  private static String masked(String text) {
    return CIPHERTEXT.matcher(text).replaceAll("CIPHERTEXT");
  }
}
