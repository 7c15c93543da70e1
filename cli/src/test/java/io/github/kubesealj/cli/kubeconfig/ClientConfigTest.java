package io.github.kubesealj.cli.kubeconfig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.terminal.FakeTerminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientConfigTest {
  private static final String BASE =
      """
      apiVersion: v1
      kind: Config
      current-context: dev
      contexts:
      - {name: dev, context: {cluster: near, user: admin}}
      - {name: prod, context: {cluster: far, user: bot}}
      - {name: lost, context: {cluster: gone, user: admin}}
      - {name: nobody, context: {cluster: near, user: gone}}
      clusters:
      - name: near
        cluster: {server: https://near:6443, certificate-authority: pki/ca.crt, tls-server-name: api}
      - {name: far, cluster: {server: https://far, insecure-skip-tls-verify: true}}
      users:
      - {name: admin, user: {client-certificate: admin.crt, client-key-data: a2V5, token: abc}}
      - {name: bot, user: {tokenFile: secrets/token}}
      """;

  @TempDir Path folder;

  private ClientConfig load(String text, Overrides overrides) throws Exception {
    Files.createDirectories(folder.resolve("kube"));
    Files.writeString(folder.resolve("kube/config"), text);
    return load(overrides, "KUBECONFIG", "kube/config");
  }

  private ClientConfig load(Overrides overrides, String... environment) throws UserError {
    return ClientConfig.load(
        new FakeTerminal(folder, environment).terminal(), overrides, folder.resolve("pod"));
  }

  private static Overrides context(String name) {
    return new Overrides(null, name, null, Overrides.Cluster.NONE, Overrides.User.NONE, null);
  }

  private static Overrides cluster(
      @Nullable String name,
      @Nullable String server,
      @Nullable String authority,
      @Nullable Boolean insecure) {
    return new Overrides(
        null,
        null,
        null,
        new Overrides.Cluster(name, server, null, authority, insecure, null, null),
        Overrides.User.NONE,
        null);
  }

  private static Overrides user(@Nullable String name, @Nullable String token) {
    return new Overrides(
        null,
        null,
        null,
        Overrides.Cluster.NONE,
        new Overrides.User(name, token, null, null, null, null, null, null, List.of()),
        null);
  }

  @Test
  void theCurrentContextNamesClusterAndUser() throws Exception {
    ClientConfig config = load(BASE, Overrides.NONE);

    assertThat(config.context()).isEqualTo("dev");
    assertThat(config.cluster().server()).isEqualTo("https://near:6443");
    assertThat(config.cluster().tlsServerName()).isEqualTo("api");
    assertThat(config.user().token()).isEqualTo("abc");
    assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void pathsAreRelativeToTheFileTheyStandIn() throws Exception {
    Path kube = folder.resolve("kube").toAbsolutePath();

    assertThat(load(BASE, Overrides.NONE).cluster().certificateAuthority())
        .isEqualTo(new Material.File("certificate-authority", kube.resolve("pki/ca.crt")));
    assertThat(load(BASE, context("prod")).user().tokenFile())
        .isEqualTo(kube.resolve("secrets/token"));
    User.ClientCertificate shown =
        Objects.requireNonNull(load(BASE, Overrides.NONE).user().clientCertificate());
    assertThat(shown.certificate())
        .isEqualTo(new Material.File("client-certificate", kube.resolve("admin.crt")));
    assertThat(new String(shown.key().read(), UTF_8)).isEqualTo("key");
  }

  @Test
  void flagsWinOverTheContext() throws Exception {
    assertThat(load(BASE, cluster("far", null, null, null)).cluster().server())
        .isEqualTo("https://far");
    ClientConfig bot = load(BASE, user("bot", null));
    assertThat(bot.user().described()).isEqualTo("user \"bot\"");
    assertThat(bot.cluster().server()).isEqualTo("https://near:6443");
  }

  @Test
  void anotherServerTakesTheTlsServerNameAlong() throws Exception {
    Cluster cluster = load(BASE, cluster(null, "https://other", null, null)).cluster();

    assertThat(cluster.server()).isEqualTo("https://other");
    assertThat(cluster.tlsServerName()).isNull();
    assertThat(cluster.certificateAuthority()).isNotNull();
  }

  @Test
  void anAuthorityByFlagEndsTrustInAnybodyAndTheOtherWayRound() throws Exception {
    Cluster far = load(BASE, cluster("far", null, "mine.crt", null)).cluster();
    assertThat(far.insecureSkipTlsVerify()).isFalse();
    assertThat(far.certificateAuthority())
        .isEqualTo(new Material.File("--certificate-authority", folder.resolve("mine.crt")));

    Cluster near = load(BASE, cluster(null, null, null, true)).cluster();
    assertThat(near.insecureSkipTlsVerify()).isTrue();
    assertThat(near.certificateAuthority()).isNull();
  }

  @Test
  void aTokenByFlagReplacesTheTokenFile() throws Exception {
    User user = load(BASE, user("bot", "given")).user();

    assertThat(user.token()).isEqualTo("given");
    assertThat(user.tokenFile()).isNull();
  }

  @Test
  void theFirstFileToNameAThingWinsAsAWhole() throws Exception {
    Files.writeString(
        folder.resolve("a"),
        "current-context: \"\"\nusers: [{name: admin, user: {token: first}}]\n");
    Files.writeString(folder.resolve("b"), BASE);
    Files.writeString(
        folder.resolve("c"),
        "current-context: prod\nclusters: [{name: near, cluster: {server: https://c}}]\n");
    String list = String.join(File.pathSeparator, "a", "missing", "", "b", "c", "a");

    ClientConfig config = load(Overrides.NONE, "KUBECONFIG", list);

    assertThat(config.context()).isEqualTo("dev");
    assertThat(config.cluster().server()).isEqualTo("https://near:6443");
    assertThat(config.user().token()).isEqualTo("first");
    assertThat(config.user().clientCertificate()).isNull();
  }

  @Test
  void theFlagsFileAloneCounts() throws Exception {
    Files.writeString(folder.resolve("mine"), BASE.replace("https://near:6443", "https://mine"));
    Files.writeString(folder.resolve("b"), BASE);
    Overrides overrides =
        new Overrides("mine", null, null, Overrides.Cluster.NONE, Overrides.User.NONE, "0");

    ClientConfig config = load(overrides, "KUBECONFIG", "b");

    assertThat(config.cluster().server()).isEqualTo("https://mine");
    assertThat(config.timeout()).isEqualTo(Duration.ZERO);
  }

  @Test
  void inAPodWithoutKubeconfigItsServiceAccountAsks() throws Exception {
    Path pod = Files.createDirectory(folder.resolve("pod"));
    Files.writeString(pod.resolve("token"), "t");
    Files.writeString(pod.resolve("ca.crt"), "c");

    ClientConfig config =
        load(
            Overrides.NONE,
            "KUBERNETES_SERVICE_HOST",
            "fd00::1",
            "KUBERNETES_SERVICE_PORT",
            "6443");

    assertThat(config.context()).isNull();
    assertThat(config.cluster().server()).isEqualTo("https://[fd00::1]:6443");
    assertThat(config.cluster().certificateAuthority()).isNotNull();
    assertThat(config.user().tokenFile()).isEqualTo(pod.resolve("token"));
  }

  @Test
  void flagsAloneAreEnough() throws Exception {
    Overrides overrides =
        new Overrides(
            null,
            null,
            null,
            new Overrides.Cluster(null, "https://s", "name", null, null, "socks5://p", true),
            new Overrides.User(null, null, "u", "p", null, null, "jane", "7", List.of("a", "b")),
            "5s");

    ClientConfig config = load(overrides);

    assertThat(config.cluster().proxyUrl()).isEqualTo("socks5://p");
    assertThat(config.cluster().disableCompression()).isTrue();
    assertThat(config.user().username()).isEqualTo("u");
    assertThat(config.user().impersonation())
        .isEqualTo(new Impersonation("jane", "7", List.of("a", "b"), Map.of()));
    assertThat(config.toString()).doesNotContain("p=").doesNotContain("jane");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nope   | context \"nope\" does not exist | there are dev, prod, lost, nobody",
        "lost   | cluster \"gone\" does not exist | context \"lost\" names it; there are near, far",
        "nobody | user \"gone\" does not exist    | context \"nobody\" names it; there are admin, bot",
      })
  void namesWhatDoesNotExistAndWhatDoes(String name, String message, String hint) {
    assertFails(BASE, context(name), message, hint);
  }

  @Test
  void namesACurrentContextThatDoesNotExist() {
    assertFails(
        BASE.replace("current-context: dev", "current-context: old"),
        Overrides.NONE,
        "context \"old\" does not exist",
        "it is the kubeconfig's current-context; there are dev, prod, lost, nobody");
  }

  @Test
  void asksForAContextWhereNoneIsCurrent() {
    assertFails(
        BASE.replace("current-context: dev", ""),
        Overrides.NONE,
        "invalid configuration: the kubeconfig does not say which cluster",
        "choose a context with --context or kubectl config use-context, or a certificate file with"
            + " --cert; there are dev, prod, lost, nobody");
  }

  @Test
  void saysSoWhereThereIsNoConfigurationAtAll() {
    assertThatThrownBy(() -> load(Overrides.NONE))
        .hasMessage("invalid configuration: no configuration has been provided");
  }

  @Test
  void aCertificateNeedsItsKey() {
    assertFails(
        BASE.replace(", client-key-data: a2V5", ""),
        Overrides.NONE,
        "user \"admin\" has a client certificate but no key",
        "add client-key or client-key-data to the kubeconfig, or --client-key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "token: abc    | token: [hunter2]          | : user \"admin\": token: a text is expected",
        "token: abc    | exec: {command: x}        | : user \"admin\": exec: apiVersion is missing",
        "token: abc    | exec: {command: x, apiVersion: client.authentication.k8s.io/v1} | : user \"admin\": exec: interactiveMode is missing",
        "token: abc    | exec: {command: x, apiVersion: client.authentication.k8s.io/v1alpha1} | : user \"admin\": exec: apiVersion: client.authentication.k8s.io/v1alpha1 is not supported",
        "token: abc    | as-groups: hunter2        | : user \"admin\": as-groups: a list is expected",
        "current-context: dev | contexts: []       | kube/config:4:1: the key \"contexts\" is given twice",
      })
  void aWrongFieldIsNamedWithItsFileAndWithoutItsValue(String from, String to, String end) {
    assertThatThrownBy(() -> load(BASE.replace(from, to), Overrides.NONE))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("kube/config")
        .hasMessageContaining(end)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void aKubeconfigThatIsNoYamlIsNamedWithLineAndColumn() {
    assertThatThrownBy(() -> load("clusters: [\nhunter2: }", Overrides.NONE))
        .hasMessageContaining("kube/config:2:")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void aKubeconfigThatIsAFolderIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("dir"));

    assertThatThrownBy(() -> load(Overrides.NONE, "KUBECONFIG", "dir"))
        .hasMessage("cannot read kubeconfig " + folder.resolve("dir") + ": it is a directory");
  }

  @Test
  void groupsToActAsNeedAUser() {
    Overrides overrides =
        new Overrides(
            null,
            null,
            null,
            Overrides.Cluster.NONE,
            new Overrides.User(null, null, null, null, null, null, null, null, List.of("a")),
            null);

    assertThatThrownBy(() -> load(BASE, overrides))
        .hasMessage("a uid, groups or extras to act as without a user to act as");
  }

  @Test
  void readsAPluginAndWhatTheClusterTellsIt() throws Exception {
    String text =
        """
        current-context: c
        contexts: [{name: c, context: {cluster: k, user: u}}]
        clusters:
        - name: k
          cluster:
            server: https://k
            extensions:
            - {name: client.authentication.k8s.io/exec, extension: {audience: x}}
        users:
        - name: u
          user:
            exec:
              apiVersion: client.authentication.k8s.io/v1beta1
              command: ./plugin
              args: [get-token, 7]
              env: [{name: A, value: b}]
              installHint: "first\\n\\e[1msecond"
              provideClusterInfo: true
        """;

    ClientConfig config = load(text, Overrides.NONE);

    assertThat(config.cluster().execConfig()).isNotNull();
    assertThat(config.user().exec())
        .isEqualTo(
            new ExecConfig(
                "client.authentication.k8s.io/v1beta1",
                folder.resolve("kube/plugin").toString(),
                List.of("get-token", "7"),
                Map.of("A", "b"),
                "first [1msecond",
                true,
                ExecConfig.InteractiveMode.IF_AVAILABLE));
  }

  private void assertFails(String text, Overrides overrides, String message, String hint) {
    assertThatThrownBy(() -> load(text, overrides))
        .isInstanceOfSatisfying(UserError.class, e -> assertThat(e.hints()).containsExactly(hint))
        .hasMessage(message);
  }
}
