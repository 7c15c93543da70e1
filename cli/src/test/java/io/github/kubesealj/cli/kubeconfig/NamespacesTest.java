package io.github.kubesealj.cli.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.terminal.FakeTerminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamespacesTest {
  private static final String[] IN_POD = {
    "KUBERNETES_SERVICE_HOST", "10.96.0.1", "KUBERNETES_SERVICE_PORT", "443"
  };

  @TempDir Path folder;
  private Path pod = Path.of("");

  @BeforeEach
  void thereIsAPod() throws IOException {
    pod = Files.createDirectory(folder.resolve("serviceaccount"));
    Files.writeString(pod.resolve("token"), "t");
    Files.writeString(pod.resolve("namespace"), "of-account\n");
  }

  private String current(FakeTerminal terminal, Overrides overrides) throws UserError {
    return new Namespaces(terminal.terminal(), pod)
        .find(overrides)
        .map(Namespaces.Found::name)
        .orElse("unknown");
  }

  private Overrides context(String name) {
    return new Overrides(null, name, null, Overrides.Cluster.NONE, Overrides.User.NONE, null);
  }

  private FakeTerminal withConfig(String text, String... environment) throws IOException {
    Files.createDirectories(folder.resolve(".kube"));
    Files.writeString(folder.resolve(".kube/config"), text);
    String[] all = java.util.Arrays.copyOf(environment, environment.length + 2);
    all[environment.length] = "HOME";
    all[environment.length + 1] = folder.toString();
    return new FakeTerminal(folder, all);
  }

  private static final String TWO =
      """
      current-context: one
      contexts:
      - {name: one, context: {namespace: first}}
      - {name: two, context: {namespace: second}}
      - {name: none, context: {cluster: c}}
      """;

  @Test
  void theFlagsContextWinsOverTheCurrentOne() throws Exception {
    assertThat(current(withConfig(TWO), Overrides.NONE)).isEqualTo("first");
    assertThat(current(withConfig(TWO), context("two"))).isEqualTo("second");
    assertThat(current(withConfig(TWO), context("none"))).isEqualTo("default");
  }

  @Test
  void inAPodItsOwnNamespaceCountsWhereTheContextSaysNone() throws Exception {
    assertThat(current(new FakeTerminal(folder, IN_POD), Overrides.NONE)).isEqualTo("of-account");
    assertThat(current(withConfig(TWO, IN_POD), context("none"))).isEqualTo("of-account");
    assertThat(current(withConfig(TWO, IN_POD), Overrides.NONE)).isEqualTo("first");
    FakeTerminal named =
        new FakeTerminal(
            folder, IN_POD[0], IN_POD[1], IN_POD[2], IN_POD[3], "POD_NAMESPACE", "named");
    assertThat(current(named, Overrides.NONE)).isEqualTo("named");
  }

  @Test
  void thePodsVariableMeansNothingOutsideOfAPod() throws Exception {
    assertThat(current(withConfig(TWO, "POD_NAMESPACE", "named"), context("none")))
        .isEqualTo("default");
    Files.delete(pod.resolve("token"));
    assertThat(current(withConfig(TWO, IN_POD), context("none"))).isEqualTo("default");
  }

  @Test
  void tellsWhyAKubeconfigIsOfNoUse() {
    assertThatThrownBy(() -> current(withConfig("contexts: [\n"), Overrides.NONE))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(folder.resolve(".kube/config") + ":");
    assertThatThrownBy(() -> current(withConfig(TWO), context("three")))
        .hasMessage("context \"three\" does not exist")
        .extracting(e -> ((UserError) e).hints())
        .isEqualTo(java.util.List.of("there are one, two, none"));
  }

  @Test
  void isUnknownWithoutAnyKubeconfig() throws UserError {
    assertThat(current(new FakeTerminal(folder), Overrides.NONE)).isEqualTo("unknown");
  }

  @Test
  void isUnknownWhereTheKubeconfigSaysNoCluster() throws Exception {
    assertThat(current(withConfig("kind: Config"), Overrides.NONE)).isEqualTo("unknown");
    assertThatThrownBy(
            () ->
                new Namespaces(withConfig("kind: Config").terminal(), pod)
                    .require(Overrides.NONE, ""))
        .isInstanceOfSatisfying(
            UserError.class,
            e ->
                assertThat(e.hints())
                    .containsExactly(
                        "set metadata.namespace or -n; there is no kubeconfig whose context says one"))
        .hasMessage("secret must declare a namespace");
  }

  @Test
  void isImpliedWhereAKubeconfigSaysNone() throws Exception {
    Namespaces namespaces = new Namespaces(withConfig(TWO).terminal(), pod);

    assertThat(namespaces.find(context("none"))).contains(new Namespaces.Found("default", true));
    assertThat(namespaces.find(context("two"))).contains(new Namespaces.Found("second", false));
  }
}
