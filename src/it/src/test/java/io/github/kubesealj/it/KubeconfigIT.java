package io.github.kubesealj.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.ConnectProxy;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import io.github.kubesealj.it.kube.ServiceAccountPod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real API server is asked for a Service that does not exist: whoever may ask is told that, and
 * whoever may not is told who it is taken for.
 */
@NeedsCluster
class KubeconfigIT {
  private static final String ADMIN_SEES = "services \"nowhere\" not found";

  @TempDir Path folder;
  private String namespace = "";

  @BeforeEach
  void takeANamespace() {
    namespace = Cluster.get().newNamespace();
  }

  private Run.Result ask(Run kubeseal, String... flags) {
    String[] all =
        Stream.concat(
                Stream.of(
                    "--fetch-cert",
                    "--controller-name",
                    "nowhere",
                    "--controller-namespace",
                    namespace),
                Stream.of(flags))
            .toArray(String[]::new);
    return kubeseal.in(folder).with(all);
  }

  private Run kubeseal(String kubeconfig) {
    return Run.program(Project.KUBESEAL)
        .environment("KUBECONFIG", kubeconfig)
        .environment("HOME", folder.toString());
  }

  private Run asAdmin() {
    return kubeseal(Cluster.kubeconfig().toString());
  }

  private String token() {
    return Cluster.kubectl("-n", namespace, "create", "token", "default").output().strip();
  }

  private String serviceAccount() {
    return "User \"system:serviceaccount:" + namespace + ":default\"";
  }

  /** A kubeconfig of the real cluster, with another user. */
  private Path kubeconfig(String user) throws IOException {
    Path users = folder.resolve("users");
    Files.writeString(
        users,
        """
        current-context: mine
        contexts: [{name: mine, context: {cluster: test, user: mine}}]
        users: [{name: mine, user: {%s}}]
        """
            .formatted(user));
    return users;
  }

  private Run merged(String user) throws IOException {
    return kubeseal(kubeconfig(user) + ":missing:" + Cluster.kubeconfig());
  }

  @Test
  void aClientCertificateProvesWhoAsks() {
    assertThat(ask(asAdmin()).err()).contains(ADMIN_SEES);
  }

  @Test
  void aTokenOfAMergedKubeconfigProvesWhoAsks() throws IOException {
    assertThat(ask(merged("token: " + token())).err()).contains(serviceAccount());
  }

  @Test
  void aTokenFileProvesWhoAsks() throws IOException {
    Files.writeString(folder.resolve("t"), token() + "\n");

    assertThat(ask(merged("tokenFile: t")).err()).contains(serviceAccount());
  }

  @Test
  void aFlagsUserAndContextWin() throws IOException {
    assertThat(ask(merged("token: none"), "--user", "admin").err()).contains(ADMIN_SEES);
    assertThat(ask(merged("token: none"), "--context", "test").err()).contains(ADMIN_SEES);
    assertThat(ask(merged(""), "--token", token()).err()).contains(serviceAccount());
  }

  @Test
  void aPluginProvesWhoAsks() throws IOException {
    Path plugin =
        Files.writeString(
            folder.resolve("plugin"),
            """
            #!/bin/sh
            echo "logging in to $(echo "$KUBERNETES_EXEC_INFO" | grep -c certificate-authority-data)" >&2
            echo '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","status":{"token":"%s"}}'
            """
                .formatted(token()));
    Files.setPosixFilePermissions(plugin, PosixFilePermissions.fromString("rwx------"));

    Run.Result result =
        ask(
            merged(
                "exec: {apiVersion: client.authentication.k8s.io/v1, command: ./plugin,"
                    + " interactiveMode: Never, provideClusterInfo: true}"));

    assertThat(result.err()).startsWith("logging in to 1\n").contains(serviceAccount());
  }

  @Test
  void aRefusedTokenIsToldAsSuchAndNotShown() throws IOException {
    assertThat(ask(merged("token: hunter2")).err())
        .contains("Unauthorized")
        .doesNotContain("hunter2");
  }

  @Test
  void anAdminActsAsSomebodyElse() {
    assertThat(ask(asAdmin(), "--as", "jane", "--as-group", "developers", "--as-uid", "7").err())
        .contains("User \"jane\" cannot get resource \"services\"");
  }

  @Test
  void aPodsServiceAccountAsksWhereThereIsNoKubeconfig() {
    Run inPod = kubeseal("");
    ServiceAccountPod.inKubeSystem(Cluster.get(), 8080).environment().forEach(inPod::environment);

    assertThat(ask(inPod).err())
        .contains("User \"system:serviceaccount:kube-system:sealed-secrets-controller\"");
  }

  @Test
  void theApiServersNameMayBeAnother() {
    assertThat(ask(asAdmin(), "--tls-server-name", "kubernetes.default.svc").err())
        .contains(ADMIN_SEES);
    assertThat(ask(asAdmin(), "--tls-server-name", "kubernetes.example").err())
        .contains("its certificate is for ")
        .contains("not for kubernetes.example");
    assertThat(ask(asAdmin(), "--insecure-skip-tls-verify").err()).contains(ADMIN_SEES);
  }

  @Test
  void goesThroughProxiesOfFlagAndEnvironment() throws IOException {
    try (ConnectProxy proxy = ConnectProxy.start()) {
      String url = "http://127.0.0.1:" + proxy.port();
      String connect = "CONNECT " + Cluster.host() + ":6443 HTTP/1.1";

      assertThat(ask(asAdmin(), "--proxy-url", url).err()).contains(ADMIN_SEES);
      assertThat(proxy.asked()).containsOnly(connect);
      int before = proxy.asked().size();
      assertThat(ask(asAdmin().environment("HTTPS_PROXY", url)).err()).contains(ADMIN_SEES);
      assertThat(proxy.asked()).hasSizeGreaterThan(before);
      List<String> so = List.copyOf(proxy.asked());
      Run direct =
          asAdmin().environment("HTTPS_PROXY", url).environment("NO_PROXY", "198.51.100.0/24");
      assertThat(ask(direct).err()).contains(ADMIN_SEES);
      assertThat(proxy.asked()).isEqualTo(so);
    }
  }
}
