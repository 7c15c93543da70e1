package io.github.kubesealj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeIntoTest {
  private static final String KEY = "rsa2048-a";
  private static final String INPUT =
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: db, namespace: prod}
      stringData: {password: hunter2, fresh: f}
      """;

  private static String old = "";
  private static String oldInWeb = "";

  @TempDir Path folder;

  @BeforeAll
  static void seal() {
    old = SealedFiles.item(KEY, "S-old");
    oldInWeb = SealedFiles.item(KEY, "S-web", "--namespace", "prod", "--name", "web");
  }

  private static String target() {
    return """
        # the database
        apiVersion: bitnami.com/v1alpha1
        kind: SealedSecret
        metadata:
          namespace: prod   # where it lives
          name: "db"
        spec:
          encryptedData:

            # rotate in spring
            password: %s
            old:     %s # quoted by nobody
          template:
            type: Opaque
            metadata:
              labels: {app: web}
            data:
              conf: 'p={{ .password }}'
        """
        .formatted(old, old);
  }

  private static String twoTargets() {
    return target()
        + """
        ---
        # not ours
        kind: ConfigMap
        data:  {  a:   'b'  }
        ---
        kind: SealedSecret
        apiVersion: bitnami.com/v1alpha1
        metadata: {name: web, namespace: prod}
        spec: {encryptedData: {"old": "%s"}}
        """
            .formatted(oldInWeb);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("target.yaml"), text);
  }

  private Result merge(String input, String... flags) {
    List<String> args =
        new ArrayList<>(
            List.of("--cert", SealedFiles.certificate(KEY), "--merge-into", "target.yaml"));
    args.addAll(List.of(flags));
    return new RunningKubeseal(folder)
        .environment("HOME", folder.toString())
        .input(input)
        .run(args.toArray(String[]::new));
  }

  private String merged(String input, String... flags) throws IOException {
    Result result = merge(input, flags);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).isEmpty();
    return Files.readString(folder.resolve("target.yaml"));
  }

  @Test
  void everyByteStaysThatIsNotReplacedOrAdded() throws IOException {
    write(twoTargets());

    String after = merged(INPUT);

    assertThat(SealedFiles.masked(after))
        .isEqualTo(
            SealedFiles.masked(twoTargets())
                .replace(
                    "    old:     CIPHERTEXT # quoted by nobody\n",
                    "    old:     CIPHERTEXT # quoted by nobody\n    fresh: CIPHERTEXT\n"));
    assertThat(after).contains("    old:     " + old + " #").contains("\"old\": \"" + oldInWeb);
  }

  @ParameterizedTest
  @CsvSource({"strict,", "namespace-wide,namespace-wide", "cluster-wide,cluster-wide"})
  void theTargetsScopeNameAndNamespaceCount(String scope, String annotation) throws IOException {
    String item =
        "strict".equals(scope)
            ? old
            : SealedFiles.item(KEY, "S-old", "--namespace", "prod", "--scope", scope);
    String annotations =
        annotation == null
            ? ""
            : "  annotations: {sealedsecrets.bitnami.com/" + annotation + ": \"true\"}\n";
    write(
        target().replace(old, item).replace("  name: \"db\"\n", "  name: \"db\"\n" + annotations));

    String after =
        merged(
            """
            kind: Secret
            metadata: {name: zz, namespace: yy, labels: {new: l}, annotations: {team: t}}
            stringData: {password: hunter2}
            """);

    assertThat(SealedFiles.opened(after, KEY))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("db/password", "hunter2", "db/old", "S-old", "db/conf", "p=hunter2"));
    assertThat(after).contains("app: web").contains("new: l").contains("team: t");
  }

  @Test
  void amongSeveralTheNameChoosesAndListsAreExpanded() throws IOException {
    write(twoTargets());

    String after =
        merged(
            """
            kind: List
            apiVersion: v1
            items:
            - {kind: Secret, apiVersion: v1, metadata: {name: web}, stringData: {one: "1"}}
            - {kind: Secret, apiVersion: v1, metadata: {name: db}, stringData: {two: "2"}}
            ---
            {kind: Secret, apiVersion: v1, metadata: {name: web, namespace: prod}, stringData: {three: "3"}}
            """);

    assertThat(after).contains("# not ours\nkind: ConfigMap\ndata:  {  a:   'b'  }\n---\n");
    String sealedOnly = after.replaceAll("(?s)# not ours.*?---\n", "");
    assertThat(SealedFiles.opened(sealedOnly, KEY))
        .containsEntry("db/two", "2")
        .containsEntry("web/one", "1")
        .containsEntry("web/three", "3")
        .containsEntry("web/old", "S-web")
        .doesNotContainKeys("db/one", "db/three", "web/two");
  }

  @Test
  void jsonStaysJsonWhateverTheFormatAskedFor() throws IOException {
    write(
        """
        {"kind": "SealedSecret", "apiVersion": "bitnami.com/v1alpha1",
         "metadata": {"name": "db", "namespace": "prod"},
         "spec": {"encryptedData": {"old": "%s"}}}
        """
            .formatted(old));

    Result result = merge(INPUT, "-o", "yaml");

    assertThat(result.err()).isEqualTo("warning: --format is ignored: target.yaml stays json\n");
    String after = Files.readString(folder.resolve("target.yaml"));
    assertThat(after)
        .startsWith("{\"kind\": \"SealedSecret\", \"apiVersion\": \"bitnami.com/v1alpha1\",\n");
    assertThat(SealedFiles.opened(after, KEY))
        .isEqualTo(Map.of("db/fresh", "f", "db/old", "S-old", "db/password", "hunter2"));
  }

  @Test
  void aSealedSecretWithoutNamespaceTakesTheInputsOrTheFlags() throws IOException {
    String bare = target().replace("  namespace: prod   # where it lives\n", "");
    for (String[] flags : List.of(new String[] {}, new String[] {"-n", "prod"})) {
      write(bare);

      String after =
          merged(flags.length == 0 ? INPUT : INPUT.replace(", namespace: prod", ""), flags);

      assertThat(after).doesNotContain("namespace: prod");
      assertThat(
              SealedFiles.opened(
                  after.replace("  name: \"db\"", "  name: \"db\"\n  namespace: prod"), KEY))
          .containsEntry("db/fresh", "f");
    }
    write(bare);
    String other = "---\n" + INPUT.replace("namespace: prod", "namespace: other");
    assertThat(merge(INPUT + other).firstErrorLine())
        .isEqualTo(
            "error: namespace mismatch: the Secrets for db, which says no namespace, are in"
                + " different ones (stdin:6:1 (document 2))");
    assertThat(folder.resolve("target.yaml")).hasContent(bare);
  }

  @Test
  void aNamespaceThatNobodySaidIsTold() throws IOException {
    write(target().replace("  namespace: prod   # where it lives\n", ""));
    String input = INPUT.replace(", namespace: prod", "");
    assertThat(merge(input).firstErrorLine())
        .isEqualTo("error: secret must declare a namespace (stdin:1:1)");

    Files.createDirectory(folder.resolve(".kube"));
    Files.writeString(
        folder.resolve(".kube/config"),
        "current-context: c\ncontexts: [{name: c, context: {cluster: c}}]\n");

    assertThat(merge(input).firstErrorLine())
        .isEqualTo(
            "warning: sealing db in namespace default, scope strict: no namespace was given, and"
                + " the kubeconfig's context names none; say it with -n");
  }

  @Test
  void theModeAndTheLinkStay() throws IOException {
    Path real = Files.writeString(folder.resolve("real"), target());
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("target.yaml"), Path.of("real"));

    merged(INPUT);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(real)).contains("fresh:");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-----");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--scope cluster-wide | error: --scope cluster-wide does not fit prod/db, which is strict"
            + " (target.yaml:2:1)",
        "-n other             | error: namespace mismatch: input secret is in namespace \"prod\" but"
            + " \"other\" was specified (target.yaml:2:1)",
        "--name web           | error: --name web is not in target.yaml, which holds prod/db",
      })
  void flagsMustNotContradictTheTarget(String flags, String message) throws IOException {
    write(target());

    Result result = merge(INPUT, flags.split(" ", -1));

    assertThat(result.firstErrorLine()).isEqualTo(message);
    assertThat(folder.resolve("target.yaml")).hasContent(target());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metadata: {name: zz}\\nstringData: {a: b}"
            + " | error: no SealedSecret of target.yaml matches the input Secret (stdin:1:1)",
        "metadata: {name: web, namespace: test}\\nstringData: {a: b}"
            + " | error: no SealedSecret of target.yaml matches the input Secret (stdin:1:1)",
        "stringData: {a: b}"
            + " | error: more than one SealedSecret of target.yaml matches the input Secret"
            + " (stdin:1:1)",
        "metadata: {name: web}" + " | error: secret.data is empty in input Secret",
        "metadata: {name: web}\\nstringData: {a/b: c}"
            + " | error: \"a/b\" is no key of a Secret (stdin:1:1)",
        "metadata: {name: web}\\nstringData: {a: b}\\n---\\nkind: ConfigMap"
            + " | error: stdin:4:1 (document 2): expected a Secret but found a ConfigMap",
        "'' | error: no secrets found",
      })
  void anErrorChangesNothing(String input, String message) throws IOException {
    write(twoTargets());

    Result result = merge(input.replace("\\n", "\n"));

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.firstErrorLine()).startsWith(message);
    assertThat(folder.resolve("target.yaml")).hasContent(twoTargets());
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theCandidatesAreNamed() throws IOException {
    write(twoTargets());

    assertThat(merge(INPUT, "--name", "zz").err()).contains("target.yaml holds prod/db, prod/web");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                          | error: no sealed secrets found in target.yaml",
        "'# nothing but a comment'   | error: no sealed secrets found in target.yaml",
        "'kind: Secret'              | error: target.yaml:1:1: expected a SealedSecret but found a Secret",
        "'kind: [a'                  | error: target.yaml:1:",
        "'kind: SealedSecret'        | error: target.yaml:1:1: expected apiVersion",
        "'kind: SealedSecret\\napiVersion: bitnami.com/v1alpha1\\nmetadata: {name: a}\\nspec: {data: AgA=}'"
            + " | error: target.yaml:1:1: spec.data, the deprecated form of a SealedSecret, takes no"
            + " further items",
      })
  void aFileThatTakesNoItemsIsRefused(String file, String message) throws IOException {
    String text = file.replace("\\n", "\n");
    write(text);

    Result result = merge(INPUT);

    assertThat(result.firstErrorLine()).startsWith(message);
    assertThat(Files.readString(folder.resolve("target.yaml"))).isEqualTo(text);
  }

  @Test
  void whatIsFoundInsteadIsNamed() throws IOException {
    write("kind: ConfigMap\n---\nkind: Secret\n");

    assertThat(merge(INPUT).err())
        .contains("no sealed secrets found in target.yaml")
        .contains("target.yaml:1:1: expected a SealedSecret but found a ConfigMap")
        .contains("target.yaml:3:1 (document 2): expected a SealedSecret but found a Secret");
  }

  @Test
  void anotherScopeOrTypeOfTheInputIsTold() throws IOException {
    write(target());

    Result result =
        merge(
            """
            kind: Secret
            metadata: {name: db, annotations: {sealedsecrets.bitnami.com/cluster-wide: "true"}}
            type: example.org/login
            stringData: {fresh: f}
            """);

    assertThat(result.exit()).isEqualTo(ExitCode.OK);
    assertThat(result.err())
        .isEqualTo(
            "warning: the input Secret is annotated cluster-wide (stdin:1:1), but sealed strict as"
                + " prod/db is\n"
                + "warning: the type of prod/db stays Opaque (target.yaml:2:1); the input Secret's"
                + " is another (stdin:1:1)\n");
    String after = Files.readString(folder.resolve("target.yaml"));
    assertThat(after).doesNotContain("cluster-wide").doesNotContain("example.org");
    assertThat(SealedFiles.opened(after, KEY)).containsEntry("db/fresh", "f");
  }

  @Test
  void noDataAllowedMergesLabelsAlone() throws IOException {
    write(target());

    String after = merged("metadata: {name: db, labels: {new: l}}", "--allow-empty-data");

    assertThat(after).isEqualTo(target().replace("{app: web}", "{app: web, new: l}"));
  }
}
