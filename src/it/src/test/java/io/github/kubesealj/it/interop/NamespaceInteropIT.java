package io.github.kubesealj.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.it.kube.NeedsPeers;
import io.github.kubesealj.it.kube.Peers;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Into which namespace both commands seal what names none. */
@NeedsPeers
final class NamespaceInteropIT {
  private static final String CLUSTER =
      "clusters: [{name: c, cluster: {server: \"https://127.0.0.1:1\"}}]\n";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeKubeconfigs() throws Exception {
    write(
        "two",
        CLUSTER
            + """
            current-context: one
            contexts:
            - {name: one, context: {cluster: c, namespace: first}}
            - {name: two, context: {cluster: c, namespace: second}}
            - {name: none, context: {cluster: c}}
            """);
    write("current", "current-context: two\n");
    write("other", "contexts: [{name: two, context: {cluster: c, namespace: other}}]\n");
    write("empty", "kind: Config\n");
    write("lost", CLUSTER + "current-context: gone\n");
    write(
        "json",
        "{\"current-context\":\"x\",\"contexts\":[{\"name\":\"x\",\"context\":"
            + "{\"cluster\":\"c\",\"namespace\":\"from-json\"}}],\"clusters\":[{\"name\":\"c\","
            + "\"cluster\":{\"server\":\"https://127.0.0.1:1\"}}]}");
    Files.createDirectories(folder.resolve(".kube"));
    write(
        ".kube/config",
        CLUSTER
            + "current-context: h\n"
            + "contexts: [{name: h, context: {cluster: c, namespace: at-home}}]\n");
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two                 |                        | first",
        "two                 | --context two          | second",
        "two                 | --context=none         | default",
        "empty               |                        | -",
        "empty               | --server https://127.0.0.1:2 | default",
        "two                 | --context gone         | -",
        "two                 | -n given               | given",
        "two                 | -n ns/given            | given",
        "current:missing:two |                        | second",
        "current:other:two   |                        | other",
        "two:other           | --context two          | second",
        "two                 | --kubeconfig json      | from-json",
        "two                 | --kubeconfig missing   | -",
        "two                 | --cluster c --server https://127.0.0.1:2 | first",
        "lost                |                        | -",
        "json                |                        | from-json",
        "''                  |                        | at-home",
        "missing             |                        | -",
      })
  void bothSealIntoTheSame(String kubeconfig, @Nullable String flags, String expected)
      throws Exception {
    assertThat(namespace(Peers.KUBESEAL, kubeconfig, flags)).as("upstream").isEqualTo(expected);
    assertThat(namespace(Project.KUBESEAL, kubeconfig, flags)).as("ours").isEqualTo(expected);
  }

  /** A dash where it refuses. */
  private String namespace(Path program, String kubeconfig, @Nullable String flags)
      throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.add("--cert");
    arguments.add(Project.VECTORS.resolve("keys/rsa2048-a/tls.crt").toAbsolutePath().toString());
    if (flags != null) {
      arguments.addAll(List.of(flags.split(" ", -1)));
    }
    Run.Result result =
        Run.program(program.toAbsolutePath())
            .in(folder)
            .environment("KUBECONFIG", kubeconfig)
            .environment("HOME", folder.toString())
            .environment("POD_NAMESPACE", "of-no-pod")
            .input("kind: Secret\napiVersion: v1\nmetadata: {name: x}\nstringData: {a: b}\n")
            .with(arguments.toArray(String[]::new));
    if (result.exit() != 0) {
      return "-";
    }
    return String.valueOf(
        ManifestReader.read("sealed", result.out().getBytes(UTF_8))
            .getFirst()
            .sealedSecret()
            .metadata()
            .namespace());
  }
}
