package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One value, sealed and opened again. */
class RawTest {
  private static final Path KEYS = Path.of("../keys-example/vectors/keys").toAbsolutePath();
  private static final String CERT = KEYS.resolve("rsa2048-a/tls.crt").toString();
  private static final Pattern OPENED = Pattern.compile("\"item\": \"([^\"]*)\"");

  @TempDir Path folder;

  private RunningKubeseal kubeseal() {
    return new RunningKubeseal(folder).environment("HOME", folder.toString());
  }

  /** The value that a SealedSecret of this scope opens to. */
  private byte[] opened(String sealed, String scope) {
    String manifest =
        """
        apiVersion: bitnami.com/v1alpha1
        kind: SealedSecret
        metadata:
          name: db
          namespace: prod
          annotations: {sealedsecrets.bitnami.com/%s: "true"}
        spec:
          encryptedData: {item: %s}
        """
            .formatted(scope, sealed);
    Result result =
        kubeseal()
            .input(manifest)
            .run(
                "--recovery-unseal",
                "--recovery-private-key",
                KEYS.resolve("rsa2048-a/tls.key").toString());
    Matcher value = OPENED.matcher(result.out());
    assertThat(value.find()).as(result.err()).isTrue();
    return Base64.getDecoder().decode(value.group(1));
  }

  @ParameterizedTest
  @CsvSource({
    "strict, --name db -n prod",
    "namespace-wide, -n prod",
    "cluster-wide, ''",
    "cluster-wide, --name other -n other"
  })
  void standardInputIsSealedByteForByte(String scope, String place) {
    byte[] value = {0, 1, (byte) 0xff, '\r', '\n', '\n'};

    Result result = run(value, ("--scope " + scope + " " + place).strip().split(" "));

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).matches("[A-Za-z0-9+/]+=*");
    assertThat(opened(result.out(), scope)).isEqualTo(value);
  }

  private Result run(byte[] value, String... flags) {
    String[] args = new String[flags.length + 3];
    args[0] = "--cert";
    args[1] = CERT;
    args[2] = "--raw";
    System.arraycopy(flags, 0, args, 3, flags.length);
    return kubeseal().input(value).run(args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "item=value", "-", "item=-"})
  void theValueComesFromAFileOrStandardInput(String fromFile) throws IOException {
    Files.writeString(folder.resolve("value"), "hunter2");

    Result result = run("hunter2".getBytes(UTF_8), "--scope=cluster-wide", "--from-file", fromFile);

    assertThat(opened(result.out(), "cluster-wide")).isEqualTo("hunter2".getBytes(UTF_8));
  }

  @Test
  void theFirstEqualsSignEndsTheItemsName() throws IOException {
    Files.writeString(folder.resolve("a=b"), "v");

    assertThat(run(new byte[0], "--scope=cluster-wide", "--from-file=item=a=b").err()).isEmpty();
    assertThat(run(new byte[0], "--scope=cluster-wide", "--from-file=a=b").firstErrorLine())
        .isEqualTo("error: open b: no such file or directory");
  }

  @Test
  void theOutputFileWorksAndTheInputFileIsIgnoredWithAWarning() throws IOException {
    Result result =
        run("v".getBytes(UTF_8), "--scope=cluster-wide", "-f", "nowhere", "-w", "sealed.yaml");

    assertThat(result.err())
        .isEqualTo(
            "warning: --secret-file is ignored beside --raw: --from-file names the file of a"
                + " value%n".formatted());
    assertThat(result.out()).isEmpty();
    assertThat(opened(Files.readString(folder.resolve("sealed.yaml")), "cluster-wide"))
        .isEqualTo("v".getBytes(UTF_8));
  }

  @Test
  void theNamespaceOfTheContextCountsAndAPersonIsToldSo() throws IOException {
    Files.writeString(
        folder.resolve("config"),
        "current-context: c\ncontexts: [{name: c, context: {namespace: prod}}]\n");

    Result result =
        kubeseal()
            .attended()
            .environment("KUBECONFIG", "config")
            .input("v")
            .run("--cert", CERT, "--raw", "--name", "db");

    assertThat(result.err())
        .isEqualTo(
            "note: sealing db in namespace prod (the current context's), scope strict (by"
                + " default)%n".formatted());
    assertThat(opened(result.out(), "strict")).isEqualTo("v".getBytes(UTF_8));
  }

  @Test
  void aNamespaceThatNobodyNamesIsAWarning() throws IOException {
    Files.createDirectory(folder.resolve(".kube"));
    Files.writeString(
        folder.resolve(".kube/config"),
        "current-context: c\ncontexts: [{name: c, context: {cluster: c}}]\n");

    assertThat(run("v".getBytes(UTF_8), "--name=db").firstErrorLine())
        .startsWith("warning: sealing db in namespace default, scope strict (by default): ");
    assertThat(run("v".getBytes(UTF_8), "--scope", "namespace-wide").firstErrorLine())
        .startsWith("warning: sealing the value in namespace default, scope namespace-wide: ");
    assertThat(run("v".getBytes(UTF_8), "--name=db", "--quiet").err()).isEmpty();
  }

  @Test
  void aPodWithoutANamespaceAsksForTheFlag() {
    Result result =
        kubeseal()
            .environment("KUBERNETES_SERVICE_HOST", "10.96.0.1")
            .run("--cert", CERT, "--raw", "--scope", "namespace-wide");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.firstErrorLine())
        .isEqualTo(
            "error: must provide the --namespace flag with --raw and --scope namespace-wide");
  }

  @Test
  void theCertificateComesBeforeEverythingElse() {
    assertThat(kubeseal().run("--cert", "nope", "--raw").firstErrorLine())
        .isEqualTo("error: open nope: no such file or directory");
  }

  @Test
  void aPersonIsToldOfTheNewlineTheyTyped() {
    Result result =
        kubeseal()
            .atATerminal()
            .attended()
            .input("hunter2\n")
            .run("--cert", CERT, "--raw", "--scope=cluster-wide");

    assertThat(result.err().lines())
        .satisfiesExactly(
            hint ->
                assertThat(hint)
                    .isEqualTo("(tty detected: expecting a secret to encrypt in stdin)"),
            warning -> assertThat(warning).startsWith("warning: the value ends with a newline"));
    assertThat(opened(result.out(), "cluster-wide")).isEqualTo("hunter2\n".getBytes(UTF_8));
    assertThat(result.err()).doesNotContain("hunter2");
  }
}
