package io.github.kubesealj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubesealTest {
  private static final Path KEYS = Path.of("../keys-example/vectors/keys").toAbsolutePath();
  private static final String CERT = KEYS.resolve("rsa2048-a/tls.crt").toString();
  private static final String SECRET =
      """
      apiVersion: v1
      kind: Secret
      metadata:
        name: db
      stringData:
        password: hunter2
      """;

  @TempDir Path folder;

  private RunningKubeseal kubeseal() {
    return new RunningKubeseal(folder).environment("HOME", folder.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--bogus               | unknown flag: --bogus",
        "--bogus=1             | unknown flag: --bogus",
        "-x                    | unknown shorthand flag: 'x' in -x",
        "--format              | flag needs an argument: --format",
        "--fetch-cert=maybe    | invalid argument \"maybe\" for \"--fetch-cert\" flag: strconv.ParseBool: parsing \"maybe\": invalid syntax",
        "--scope=none          | invalid argument \"none\" for \"--scope\" flag: must be one of: strict, namespace-wide, cluster-wide",
      })
  void usageErrorsAreTwoLinesOnStandardErrorAndExit2(String flag, String message) {
    Result result = kubeseal().run(flag);

    assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo("error: %s%nhint: kubeseal --help lists the flags%n".formatted(message));
  }

  @Test
  void aBadVariableIsNamed() {
    Result result = kubeseal().environment("SEALED_SECRETS_SCOPE", "none").run();

    assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(result.firstErrorLine())
        .isEqualTo(
            "error: invalid value \"none\" in SEALED_SECRETS_SCOPE: must be one of: strict,"
                + " namespace-wide, cluster-wide");
    assertThat(kubeseal().environment("SEALED_SECRETS_VERSION", "maybe").run().firstErrorLine())
        .contains("SEALED_SECRETS_VERSION");
  }

  @Test
  void theCommandLineWinsOverTheEnvironment() {
    Result result =
        kubeseal()
            .environment("SEALED_SECRETS_FORMAT", "json")
            .environment("SEALED_SECRETS_CERT", CERT)
            .environment("SEALED_SECRETS_NAMESPACE", "prod")
            .input(SECRET)
            .run("-oyaml");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("---\n").contains("namespace: prod");
  }

  @Test
  void versionWinsOverHelp() {
    assertThat(kubeseal().run("--help", "--version").out()).matches("kubeseal version: v[0-9.]+\n");
    assertThat(kubeseal().run("-h").out()).contains("--sealed-secret-file");
    assertThat(kubeseal().run("--version=false", "--help").out()).contains("Usage");
  }

  @Test
  void anUnknownFormatIsRefusedBeforeReading() {
    assertThat(kubeseal().input("garbage: [").run("-o", "xml").firstErrorLine())
        .isEqualTo("error: unsupported output format: xml");
  }

  @Test
  void aFailedRunLeavesTheOutputFileAsItWas() throws IOException {
    Path output = Files.writeString(folder.resolve("out.yaml"), "before");

    Result result =
        kubeseal()
            .input(SECRET + "---\nkind: ConfigMap\n")
            .run("--cert", CERT, "-n", "prod", "-w", "out.yaml");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(output).hasContent("before");
  }

  @Test
  void anOutputFileDecidesTheFormatByItsExtension() throws IOException {
    kubeseal().input(SECRET).run("--cert", CERT, "-n", "prod", "-o", "json", "-w", "out.yml");

    assertThat(Files.readString(folder.resolve("out.yml"))).startsWith("---\n");
  }

  @Test
  void theNamespaceComesFromTheCurrentContextOverSeveralFiles() throws IOException {
    Files.writeString(folder.resolve("a"), "current-context: two\n");
    Files.writeString(
        folder.resolve("b"),
        "contexts:\n- {name: one, context: {namespace: x}}\n- {name: two, context: {namespace:"
            + " from-two}}\n");

    Result result =
        kubeseal()
            .environment(
                "KUBECONFIG", "a" + File.pathSeparator + "missing" + File.pathSeparator + "b")
            .input(SECRET)
            .run("--cert", CERT, "-o", "yaml");

    assertThat(result.out()).contains("namespace: from-two");
  }

  @Test
  void aKubeconfigWithoutNamespaceMeansDefault() throws IOException {
    Files.createDirectory(folder.resolve(".kube"));
    Files.writeString(
        folder.resolve(".kube/config"),
        "current-context: a\ncontexts: [{name: a, context: {cluster: c}}]\n");

    assertThat(kubeseal().input(SECRET).run("--cert", CERT, "-o", "yaml").out())
        .contains("namespace: default");
  }

  @Test
  void aMissingKubeconfigIsNamed() {
    assertThat(
            kubeseal().input(SECRET).run("--cert", CERT, "--kubeconfig", "nofile").firstErrorLine())
        .isEqualTo("error: stat nofile: no such file or directory");
  }

  @Test
  void anExplicitStrictScopeDoesNotSilentlyLoseToAnAnnotation() {
    Result result =
        kubeseal()
            .input(
                SECRET.replace(
                    "  name: db",
                    "  name: db\n  annotations: {sealedsecrets.bitnami.com/cluster-wide:"
                        + " \"true\"}"))
            .run("--cert", CERT, "--scope", "strict");

    assertThat(result.exit()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).startsWith("warning: --scope strict does not override");
  }

  @Test
  void aPersonIsToldWhatIsExpectedOnStandardInput() {
    assertThat(kubeseal().atATerminal().input(SECRET).run("--cert", CERT, "-n", "prod").err())
        .isEqualTo("(tty detected: expecting json/yaml k8s resource in stdin)%n".formatted());
  }

  @Test
  void noErrorShowsAValue() {
    for (String broken :
        new String[] {
          "data: {password: hunter2}", "stringData: {a: [hunter2]}", "a: *hunter2", "- hunter2",
          "hunter2", "stringData: {a: hunter2, a: hunter2}", "{\"a\": hunter2}", "a: \"hunter2"
        }) {
      Result result = kubeseal().input(broken).run("--cert", CERT, "-n", "prod", "--name", "db");

      assertThat(result.exit()).as(broken).isEqualTo(ExitCode.FAILED);
      assertThat(result.err()).as(broken).doesNotContain("hunter2");
      assertThat(result.out()).isEmpty();
    }
  }

  @Test
  void oneBadKeyAmongGoodOnesIsAWarning() throws IOException {
    String good = Files.readString(KEYS.resolve("rsa2048-a/tls.key")).indent(4);
    Files.writeString(
        folder.resolve("keys.yaml"),
        "kind: Secret\nmetadata: {name: good}\nstringData:\n  tls.key: |\n"
            + good
            + "---\nkind: Secret\nmetadata: {name: bad}\nstringData: {tls.key: nothing}\n");
    String sealed = kubeseal().input(SECRET).run("--cert", CERT, "-n", "prod").out();

    Result result =
        kubeseal().input(sealed).run("--recovery-unseal", "--recovery-private-key", "keys.yaml");

    assertThat(result.exit()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).startsWith("warning: keys.yaml:").contains("(document 2)");
    assertThat(result.out()).contains("\"password\": \"aHVudGVyMg==\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a/b", ".", "..", "..data", "é", ""})
  void aKeyTheApiServerWouldRefuseIsNotSealed(String key) {
    Result result =
        kubeseal()
            .input(SECRET.replace("password:", "\"" + key + "\":"))
            .run("--cert", CERT, "-n", "prod");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.firstErrorLine())
        .isEqualTo("error: \"" + key + "\" is no key of a Secret (stdin:1:1)");
  }

  @Test
  void aBadScopeIsRefusedInEveryMode() {
    for (String mode : new String[] {"--version", "--fetch-cert", "--recovery-unseal"}) {
      assertThat(kubeseal().run(mode, "--scope", "none").exit()).isEqualTo(ExitCode.USAGE);
    }
  }

  @Test
  void aCertificateIsNoKeyFile() {
    assertThat(kubeseal().run("--recovery-unseal", "--recovery-private-key", CERT).firstErrorLine())
        .isEqualTo("error: " + CERT + ": no RSA PRIVATE KEY or PRIVATE KEY block was found");
  }
}
