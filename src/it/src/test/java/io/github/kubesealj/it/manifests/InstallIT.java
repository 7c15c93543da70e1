package io.github.kubesealj.it.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manifests themselves: applied in each way, and the rights they give. */
@NeedsCluster
final class InstallIT {
  private static final String FOLDER = Project.ROOT.resolve("src/main/kubernetes").toString();
  private static final String CONTROLLER =
      "system:serviceaccount:kube-system:sealed-secrets-controller";

  @BeforeAll
  static void install() {
    assertThat(Cluster.get().client()).isNotNull();
  }

  @Test
  void changesNothingWhenAppliedAgain() {
    Run.Result again = Cluster.kubectl("apply", "--dry-run=server", "-f", FOLDER);
    assertThat(again.output().lines())
        .contains(
            "customresourcedefinition.apiextensions.k8s.io/sealedsecrets.bitnami.com unchanged (server dry run)")
        // Other tests point the Service at a process.
        .filteredOn(line -> !line.startsWith("service/"))
        .allSatisfy(line -> assertThat(line).contains("unchanged"));
    assertThat(again.err()).isEmpty();
  }

  @Test
  void isTakenOverByServerSideApply() {
    assertThat(
            Cluster.kubectl(
                    "apply", "--server-side", "--force-conflicts", "--dry-run=server", "-f", FOLDER)
                .output()
                .lines())
        .contains("deployment.apps/sealed-secrets-controller serverside-applied (server dry run)");
  }

  @Test
  void labelsEveryObjectWithItsName() {
    String labels =
        Cluster.kubectl(
                "apply",
                "--dry-run=client",
                "-f",
                FOLDER,
                "-o",
                "jsonpath={range .items[*]}{.kind}/{.metadata.name}={.metadata.labels.name}{\"\\n\"}{end}")
            .output();
    List<String> lines = labels.lines().toList();
    assertThat(lines)
        .contains("Deployment/sealed-secrets-controller=sealed-secrets-controller")
        .allSatisfy(
            line ->
                assertThat(line.substring(line.indexOf('=') + 1))
                    .isEqualTo(line.substring(line.indexOf('/') + 1, line.indexOf('='))));
  }

  @ParameterizedTest
  @CsvSource({
    "list   sealedsecrets, default, yes",
    "update sealedsecrets --subresource=status, default, yes",
    "update sealedsecrets, default, no",
    "delete sealedsecrets, default, no",
    "create secrets, default, yes",
    "update secrets, default, yes",
    "delete secrets, default, no",
    "create events, default, yes",
    "create secrets, kube-system, yes",
    "get namespaces, default, yes",
    "create pods, default, no",
    "create serviceaccounts --subresource=token, kube-system, no",
    "create configmaps, kube-system, yes",
    "update configmaps/sealed-secrets-certificate, kube-system, yes",
    "update configmaps/other, kube-system, no",
    "delete configmaps/sealed-secrets-certificate, kube-system, no",
    "list configmaps, kube-system, no",
    "create configmaps, default, no"
  })
  void letsTheControllerDoWhatItMustAndNoMore(String what, String namespace, String expected) {
    assertThat(allowed(what, namespace, "--as=" + CONTROLLER)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "get services/sealed-secrets-controller, yes",
    "get services/http:sealed-secrets-controller: --subresource=proxy, yes",
    "create services/http:sealed-secrets-controller:http --subresource=proxy, yes",
    "get services/http:other:http --subresource=proxy, no",
    "delete services/http:sealed-secrets-controller:http --subresource=proxy, no",
    "get configmaps/sealed-secrets-certificate, yes",
    "update configmaps/sealed-secrets-certificate, no",
    "get configmaps/other, no",
    "list configmaps, no",
    "get secrets, no"
  })
  void letsWhoeverIsLoggedInReachTheControllerOnly(String what, String expected) {
    assertThat(allowed(what, "kube-system", "--as=somebody", "--as-group=system:authenticated"))
        .isEqualTo(expected);
  }

  private static String allowed(String what, String namespace, String... who) {
    List<String> arguments = new ArrayList<>(List.of("auth", "can-i", "-n", namespace));
    arguments.addAll(List.of(what.split(" +")));
    arguments.addAll(List.of(who));
    return Cluster.kubectl(arguments.toArray(String[]::new)).out().strip();
  }
}
