package io.github.kubesealj.cli.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.http.TlsServer;
import io.github.kubesealj.cli.kubeconfig.ClientConfig;
import io.github.kubesealj.cli.kubeconfig.Overrides;
import io.github.kubesealj.cli.terminal.FakeTerminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialSourceTest {
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
  private static final String ANSWER =
      """
      {"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","status":{%s}}\
      """;

  @TempDir Path folder;
  private FakeTerminal terminal = new FakeTerminal(Path.of(""));

  private CredentialSource source(String user) throws Exception {
    Files.writeString(
        folder.resolve("config"),
        """
        current-context: c
        contexts: [{name: c, context: {cluster: k, user: u}}]
        clusters: [{name: k, cluster: {server: "https://k", certificate-authority-data: YWJj,
          extensions: [{name: client.authentication.k8s.io/exec, extension: {audience: x}}]}}]
        users: [{name: u, user: {%s}}]
        """
            .formatted(user));
    terminal = new FakeTerminal(folder, "KUBECONFIG", "config", "OWN", "own").at(NOW);
    return new CredentialSource(
        terminal.terminal(), ClientConfig.load(terminal.terminal(), Overrides.NONE));
  }

  private void plugin(String script) throws Exception {
    Path file = Files.writeString(folder.resolve("plugin"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String exec(String more) {
    return "exec: {apiVersion: client.authentication.k8s.io/v1, command: ./plugin, interactiveMode:"
        + " IfAvailable, installHint: get it there"
        + more
        + "}";
  }

  private static String echo(String status) {
    return "echo '" + ANSWER.formatted(status) + "'\n";
  }

  @Test
  void aPluginsTokenIsUsedUntilItExpires() throws Exception {
    plugin(
        "echo run >> runs; echo 'please wait' >&2\n"
            + echo("\"token\":\"abc\",\"expirationTimestamp\":\"2030-01-01T01:00:00+01:00\""));
    CredentialSource source = source(exec(""));

    assertThat(source.current().authorization()).isEqualTo("Bearer abc");
    assertThat(source.current().expiry()).isEqualTo(NOW);
    assertThat(folder.resolve("runs")).hasContent("run");
    assertThat(terminal.said()).isEqualTo("please wait\n");
  }

  @Test
  void aPluginIsAskedAgainWhereItsTokenHasExpired() throws Exception {
    plugin(
        "echo run >> runs\n"
            + echo("\"token\":\"abc\",\"expirationTimestamp\":\"2029-12-31T00:00:00Z\""));
    CredentialSource source = source(exec(""));
    source.current();
    source.current();

    assertThat(folder.resolve("runs")).hasContent("run\nrun");
  }

  @Test
  void aPluginGetsArgumentsEnvironmentAndTheCluster() throws Exception {
    plugin("echo \"$1 $OWN $MORE $KUBERNETES_EXEC_INFO\" > got\n" + echo("\"token\":\"abc\""));

    source(exec(", args: [get-token], env: [{name: MORE, value: more}], provideClusterInfo: true"))
        .current();

    assertThat(Files.readString(folder.resolve("got")).replaceAll("\\s+", " "))
        .isEqualTo(
            """
            get-token own more { "kind": "ExecCredential", "apiVersion":\
             "client.authentication.k8s.io/v1", "spec": { "cluster": { "server": "https://k",\
             "certificate-authority-data": "YWJj", "config": { "audience": "x" } },\
             "interactive": false } }\s""");
  }

  @Test
  void aPluginsCertificateIsShown() throws Exception {
    String certificate = json("client-ec.crt");
    String key = json("client-ec.sec1.key");
    plugin(
        "cat <<'E'\n"
            + ANSWER.formatted(
                "\"clientCertificateData\":\"%s\",\"clientKeyData\":\"%s\""
                    .formatted(certificate, key))
            + "\nE\n");

    assertThat(source(exec("")).current().identity()).isNotNull();
  }

  private static String json(String file) throws Exception {
    return Files.readString(TlsServer.FILES.resolve(file)).replace("\n", "\\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "echo hunter2 >&2; exit 3 | failed with exit code 3",
        "echo hunter2             | its answer cannot be read: answer:1:1: expected an object but found a string",
        "echo '{\"hunter2'        | its answer cannot be read: ",
        "true                     | answered nothing that is an ExecCredential",
        "echo '{\"kind\":\"ExecCredential\",\"apiVersion\":\"client.authentication.k8s.io/v1beta1\",\"status\":{\"token\":\"hunter2\"}}' | answered in another apiVersion than client.authentication.k8s.io/v1",
        "echo '{\"kind\":\"ExecCredential\",\"apiVersion\":\"client.authentication.k8s.io/v1\",\"hunter2\":{}}' | answered without a status",
        "echo '{\"kind\":\"ExecCredential\",\"apiVersion\":\"client.authentication.k8s.io/v1\",\"status\":{}}' | answered with neither a token nor a certificate",
        "echo '{\"kind\":\"ExecCredential\",\"apiVersion\":\"client.authentication.k8s.io/v1\",\"status\":{\"clientKeyData\":\"hunter2\"}}' | answered with only one of certificate and key",
        "echo '{\"kind\":\"ExecCredential\",\"apiVersion\":\"client.authentication.k8s.io/v1\",\"status\":{\"token\":\"x\",\"expirationTimestamp\":\"hunter2\"}}' | answered an expirationTimestamp that is no RFC 3339 time",
      })
  void aPluginThatFailsIsNamedWithItsHintAndWithoutWhatItAnswered(String script, String problem)
      throws Exception {
    plugin(script);
    CredentialSource source = source(exec(""));

    assertThatThrownBy(source::current)
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.hints()).containsExactly("get it there"))
        .hasMessageStartingWith(
            "credential plugin " + folder.resolve("plugin") + " of user \"u\": " + problem)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void aMissingPluginIsNamedWithItsHint() throws Exception {
    CredentialSource source = source(exec("").replace("./plugin", "no-such-plugin"));

    assertThatThrownBy(source::current)
        .hasMessage("credential plugin no-such-plugin of user \"u\": not found");
  }

  @Test
  void aPluginThatMustAskIsOfNoUseWhereNobodyIs() throws Exception {
    plugin(echo("\"token\":\"abc\""));
    CredentialSource source = source(exec("").replace("IfAvailable", "Always"));

    assertThatThrownBy(source::current)
        .hasMessageEndingWith("needs a person at standard input, and there is none");
  }

  @Test
  void otherCredentialsMakeAPluginNeedless() throws Exception {
    plugin("exit 1");

    assertThat(source("token: abc, " + exec("")).current().authorization()).isEqualTo("Bearer abc");
    assertThat(source("username: us, password: pa, " + exec("")).current().authorization())
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString("us:pa".getBytes(UTF_8)));
  }

  @Test
  void aTokenFileIsReadAgainAndWinsWhileItCanBeRead() throws Exception {
    Path file = Files.writeString(folder.resolve("t"), "first\n");
    CredentialSource source = source("token: given, tokenFile: t");

    assertThat(source.current().authorization()).isEqualTo("Bearer first");
    Files.writeString(file, "second");
    assertThat(source.current().authorization()).isEqualTo("Bearer second");
    Files.delete(file);
    assertThat(source.current().authorization()).isEqualTo("Bearer given");
    assertThatThrownBy(source("tokenFile: t")::current)
        .hasMessage("cannot read the token file " + file + ": no such file or directory");
  }

  @Test
  void aTokenWithOddCharactersIsRefusedAndNotShown() throws Exception {
    assertThatThrownBy(source("token: \"hunter2\\nX: y\"")::current)
        .hasMessage("the token of user \"u\" has characters that no token has");
  }

  @Test
  void anIdTokenIsUsedWhileItLasts() throws Exception {
    assertThat(source(oidc(NOW.plusSeconds(11))).current().authorization()).startsWith("Bearer e");
    assertThatThrownBy(source(oidc(NOW.plusSeconds(9)))::current)
        .isInstanceOfSatisfying(
            UserError.class,
            e ->
                assertThat(e.hints())
                    .containsExactly(
                        "any kubectl command refreshes it: kubectl get --raw /version"))
        .hasMessage("user \"u\": the id-token of auth-provider oidc has expired");
    assertThatThrownBy(
            source("auth-provider: {name: oidc, config: {id-token: a.hunter2.c}}")::current)
        .hasMessage("user \"u\": the id-token of auth-provider oidc is no JSON Web Token");
  }

  private static String oidc(Instant expiry) {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    String payload = "{\"iss\":\"https://i\",\"exp\":" + expiry.getEpochSecond() + "}";
    return "auth-provider: {name: oidc, config: {refresh-token: r, id-token: %s.%s.%s}}"
        .formatted(
            encoder.encodeToString("{}".getBytes(UTF_8)),
            encoder.encodeToString(payload.getBytes(UTF_8)),
            "sig");
  }

  @ParameterizedTest
  @CsvSource({"gcp, gke-gcloud-auth-plugin", "azure, kubelogin", "tectonic, exec plugin"})
  void olderWaysPointToTheirPlugins(String name, String hint) throws Exception {
    CredentialSource source = source("auth-provider: {name: " + name + "}");

    assertThatThrownBy(source::current)
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.hints().getFirst()).contains(hint))
        .hasMessage("user \"u\": no auth-provider " + name + "; plugins have taken its place");
  }
}
