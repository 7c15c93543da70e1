package io.github.kubesealj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run tells, and what it leaves in folders. */
class SealTest {
  private static final String CERT =
      Path.of("../keys-example/vectors/keys/rsa2048-a/tls.crt").toAbsolutePath().toString();

  @TempDir Path folder;

  @BeforeEach
  void aKubeconfigWithoutNamespace() throws IOException {
    Files.createDirectory(folder.resolve(".kube"));
    Files.writeString(
        folder.resolve(".kube/config"),
        "current-context: c\ncontexts: [{name: c, context: {cluster: c}}]\n");
  }

  private RunningKubeseal kubeseal() {
    return new RunningKubeseal(folder)
        .environment("HOME", folder.toString())
        .environment("SEALED_SECRETS_CERT", CERT);
  }

  private static String secret(String metadata) {
    return "---\nkind: Secret\nmetadata: {" + metadata + "}\nstringData: {password: hunter2}\n";
  }

  private static String secrets(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> secret("name: s" + i))
        .collect(Collectors.joining());
  }

  private List<String> filesIn(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: db, namespace: prod | '' | note: sealing db in namespace prod, scope strict (by default)",
        "name: db, namespace: prod | --scope=strict | ''",
        "name: db | -n prod --scope namespace-wide | ''",
        "name: db, namespace: prod, annotations: {sealedsecrets.bitnami.com/namespace-wide: \"true\"} | '' | ''",
        "name: db | --scope cluster-wide | ''",
      })
  void aPersonIsToldWhatWasNotExplicit(String metadata, String flags, String told) {
    Result result =
        kubeseal()
            .attended()
            .input(secret(metadata))
            .run(flags.isEmpty() ? new String[0] : flags.split(" "));

    assertThat(result.exit()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).isEqualTo(told.isEmpty() ? "" : told + System.lineSeparator());
  }

  @Test
  void aScriptIsToldOfAnImpliedNamespaceOnlyAndOnceForAllAlike() {
    Result result = kubeseal().input(secrets(7) + secret("name: x, namespace: prod")).run();

    assertThat(result.err())
        .isEqualTo(
            "warning: sealing s0, s1, s2, s3, s4 and 2 more in namespace default, scope strict (by"
                + " default): no namespace was given, and the kubeconfig's context names none; say"
                + " it with -n%n".formatted());
  }

  @Test
  void quietSilencesNotesWarningsAndHintsButNoError() {
    RunningKubeseal person = kubeseal().attended().atATerminal().input(secrets(60));

    assertThat(person.run("--quiet").err()).isEmpty();
    assertThat(person.run("--quiet", "-n", "other", "-o", "xml").err())
        .startsWith("error: unsupported output format: xml");
    assertThat(kubeseal().input("a: [").run("--quiet").err()).startsWith("error: stdin:1:");
  }

  @Test
  void manyDocumentsShowAPersonHowFarTheyAre() {
    String err =
        kubeseal().attended().input(secrets(51)).run("-n", "prod", "--scope", "strict").err();

    assertThat(err).startsWith("\rsealing [").contains("] 51/51").endsWith(" \r");
    assertThat(err.chars().filter(c -> c == '\n')).isEmpty();
    String[] lines = err.split("\r", -1);
    assertThat(lines[lines.length - 2]).isBlank().hasSameSizeAs(lines[lines.length - 3]);
  }

  @Test
  void fewDocumentsAndScriptsSeeNoProgress() {
    assertThat(kubeseal().attended().input(secrets(50)).run("-n=prod", "--scope=strict").err())
        .isEmpty();
    assertThat(kubeseal().input(secrets(51)).run("-n=prod", "--scope=strict").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"json, {", "yaml, ---"})
  void aFolderGetsAFileForEachDocument(String format, String beginning) throws IOException {
    Result result =
        kubeseal()
            .input(secret("name: a, namespace: x") + secret("name: b, namespace: x"))
            .run("--output-dir", "out", "-o", format);

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEmpty();
    assertThat(filesIn("out")).containsExactly("a." + format, "b." + format);
    assertThat(folder.resolve("out/b." + format)).content().startsWith(beginning).contains("b");
  }

  @Test
  void whatIsAbsentIsNotPrinted() {
    String input =
        "kind: Secret\nmetadata: {name: a, namespace: x, creationTimestamp: null, labels: {},"
            + " annotations: {}}\ndata: {}\n";
    String printed =
        """
        ---
        apiVersion: bitnami.com/v1alpha1
        kind: SealedSecret
        metadata:
          name: a
          namespace: x
        spec:
          encryptedData: {}
          template:
            metadata:
              name: a
              namespace: x
        """;

    assertThat(kubeseal().input(input).run("--allow-empty-data", "-o", "yaml").out())
        .isEqualTo(printed);
  }

  @Test
  void documentsOfOneNameAreToldApartByTheirNamespaces() throws IOException {
    kubeseal()
        .input(
            secret("name: a, namespace: x")
                + secret("name: a, namespace: z")
                + secret("name: b, namespace: x"))
        .run("--output-dir", "out");

    assertThat(filesIn("out")).containsExactly("b.json", "x.a.json", "z.a.json");
  }

  @ParameterizedTest
  @CsvSource({
    "'name: a, namespace: x', 'name: a, namespace: x', x.a.json",
    "'name: a, namespace: x', 'name: x.a, namespace: z', x.a.json"
  })
  void twoDocumentsForOneFileAreAnErrorAndNothingIsWritten(String one, String two, String file) {
    Result result =
        kubeseal()
            .input(secret(one) + secret(two) + secret("name: a, namespace: other"))
            .run("--output-dir", "out");

    assertThat(result.firstErrorLine())
        .isEqualTo("error: two documents would be written to " + file);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "/etc/evil", "a/b", "..", "A", "a b", "a\\b", "-"})
  void aNameThatIsNoneLeavesNoFolder(String name) {
    Result result =
        kubeseal().input(secret("name: '" + name + "', namespace: x")).run("--output-dir", "out");

    assertThat(result.firstErrorLine())
        .isEqualTo("error: \"" + name + "\" cannot name a file of --output-dir");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(folder.resolve("evil.json")).doesNotExist();
  }

  @Test
  void oneBadDocumentLeavesTheFolderAsItWas() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    Files.writeString(folder.resolve("out/a.json"), "before");

    Result result =
        kubeseal()
            .input(secret("name: a, namespace: x") + secret("namespace: x"))
            .run("--output-dir", "out");

    assertThat(result.firstErrorLine()).startsWith("error: missing metadata.name in input Secret");
    assertThat(filesIn("out")).containsExactly("a.json");
    assertThat(folder.resolve("out/a.json")).hasContent("before");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--output-dir out -w x                | --sealed-secret-file does not go with --output-dir",
        "--output-dir out --raw               | --output-dir is for whole Secrets that are sealed",
        "--output-dir out --recovery-unseal   | --output-dir is for whole Secrets that are sealed",
        "--validate -w x                      | --sealed-secret-file does not go with --validate, which prints nothing",
        "--merge-into y -w x                  | --sealed-secret-file does not go with --merge-into, which names the file that is written",
      })
  void flagsThatContradictEachOtherAreUsageErrors(String flags, String message) throws IOException {
    Files.writeString(folder.resolve("x"), "before");

    Result result = kubeseal().input(secret("name: a")).run(flags.split(" "));

    assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(result.firstErrorLine()).isEqualTo("error: " + message);
    assertThat(folder.resolve("x")).hasContent("before");
  }

  @Test
  void aModeThatLosesAgainstAnotherIsNamed() {
    Result result =
        kubeseal()
            .input(secret("name: a"))
            .run("--raw", "--merge-into", "x", "--recovery-unseal", "--fetch-cert=false");

    assertThat(result.err().lines())
        .startsWith(
            "warning: --merge-into is ignored beside --recovery-unseal",
            "warning: --raw is ignored beside --recovery-unseal")
        .filteredOn(line -> line.startsWith("warning"))
        .hasSize(2);
    assertThat(kubeseal().run("--version", "--raw", "--fetch-cert").err()).isEmpty();
  }

  @Test
  void keysThatNobodyUsesAreNamed() {
    assertThat(
            kubeseal()
                .input(secret("name: a"))
                .run("-n", "prod", "--recovery-private-key", "nowhere")
                .err())
        .isEqualTo(
            "warning: --recovery-private-key is ignored without --recovery-unseal or"
                + " --re-encrypt%n".formatted());
  }
}
