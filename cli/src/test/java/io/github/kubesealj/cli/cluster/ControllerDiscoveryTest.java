package io.github.kubesealj.cli.cluster;

import static io.github.kubesealj.cli.cluster.Asking.USUAL;
import static io.github.kubesealj.cli.cluster.Asking.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kubesealj.cli.terminal.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the controller is looked for, and by which requests. */
class ControllerDiscoveryTest {
  private static final String SERVICES = "/api/v1/namespaces/%s/services";
  private static final String USUAL_SERVICE =
      "GET /api/v1/namespaces/kube-system/services/sealed-secrets-controller";
  private static final String USUAL_CONFIG_MAP =
      "GET /api/v1/namespaces/kube-system/configmaps/sealed-secrets-certificate";
  private static final String CHART = "{\"app.kubernetes.io/name\": \"sealed-secrets\"}";
  private static final String NO_LABELS = "{}";

  @TempDir private Path caches;
  private final FakeApiServer api = new FakeApiServer();
  private final Asking asking = new Asking(api);

  private Asking remembering() {
    return asking.environment("XDG_CACHE_HOME", caches.toString());
  }

  private UserError failure(ControllerAddress address) {
    UserError error = catchThrowableOfType(UserError.class, () -> asking.certificate(address));
    assertThat(error).isNotNull();
    return error;
  }

  private static String deployment(String namespace, String name, String image) {
    return """
        {"metadata": {"namespace": "%s", "name": "%s"}, "spec": {"template": {
          "metadata": {"labels": {"app": "%s", "pod": "x"}},
          "spec": {"containers": [{"name": "c", "image": "%s"}]}}}}"""
        .formatted(namespace, name, name, image);
  }

  @Test
  void threeRequestsDoAtTheUsualPlace() throws UserError {
    api.controller("kube-system", "sealed-secrets-controller", NO_LABELS, "", "PEM");

    assertThat(asking.certificate(USUAL)).isEqualTo("PEM");

    assertThat(api.asked())
        .containsExactly(
            USUAL_CONFIG_MAP,
            USUAL_SERVICE,
            "GET /api/v1/namespaces/kube-system/services/http:sealed-secrets-controller:"
                + "/proxy/v1/cert.pem");
    assertThat(api.accepted()).isEqualTo("application/x-pem-file, */*");
    assertThat(asking.told()).isEmpty();
  }

  @Test
  void oneRequestDoesWhereTheCertificateIsPublished() throws UserError {
    String pem = Asking.certificate("rsa2048-a/tls.crt");
    api.published("kube-system", pem, Asking.fingerprint("rsa2048-a"));

    assertThat(asking.certificate(USUAL)).isEqualTo(pem);

    assertThat(api.asked()).containsExactly(USUAL_CONFIG_MAP);
  }

  @Test
  void takesThePortCalledHttpWhereverItStands() throws UserError {
    api.with(
            SERVICES.formatted("a") + "/b",
            """
            {"spec": {"ports": [{"name": "metrics", "port": 1}, {"name": "http", "port": 2}]}}""")
        .answer(FakeApiServer.proxied("a", "b", "http", "cert.pem"), 200, "PEM");

    assertThat(asking.certificate(named("a", "b"))).isEqualTo("PEM");
  }

  @Test
  void aServiceWithoutPortsIsAnError() {
    api.with(SERVICES.formatted("a") + "/b", "{\"spec\": {}}");

    assertThat(failure(named("a", "b")))
        .hasMessage("cannot get sealed secret service: service a/b has no ports");
  }

  @Test
  void findsTheChartsServiceByItsLabelAndSaysSo() throws UserError {
    api.controller("tools", "sealed-secrets", CHART, "http", "PEM")
        .controller(
            "tools",
            "sealed-secrets-metrics",
            """
            {"app.kubernetes.io/name": "sealed-secrets", "app.kubernetes.io/component": "metrics"}""",
            "metrics",
            "NO PEM");

    assertThat(asking.certificate(USUAL)).isEqualTo("PEM");

    assertThat(asking.told())
        .isEqualTo(
            "warning: using the controller tools/sealed-secrets, found by its label, since"
                + " kube-system/sealed-secrets-controller is not there or not for you to see; to be"
                + " sure of it, name it: --controller-namespace tools --controller-name"
                + " sealed-secrets\n");
    assertThat(api.asked())
        .contains(
            "GET /api/v1/services?limit=500"
                + "&labelSelector=app.kubernetes.io%2Fname%3Dsealed-secrets")
        .hasSize(7);
  }

  @Test
  void saysNothingWhereOnlyErrorsAreWanted() throws UserError {
    api.controller("tools", "sealed-secrets", CHART, "http", "PEM");
    ControllerService service = new ControllerService(api, asking.terminal().quiet(), USUAL);
    assertThat(service.certificate()).asString().isEqualTo("PEM");
    assertThat(asking.told()).isEmpty();
  }

  @Test
  void readsThePublishedCertificateOfWhatItFound() throws UserError {
    String pem = Asking.certificate("rsa2048-b/tls.crt");
    api.controller("tools", "sealed-secrets", CHART, "http", "PEM")
        .published("tools", pem, Asking.fingerprint("rsa2048-b"));

    assertThat(asking.certificate(USUAL)).isEqualTo(pem);
  }

  @Test
  void findsAnyServiceOfADeploymentThatRunsAController() throws UserError {
    api.controller("tools", "vault", NO_LABELS, "http", "PEM")
        .with(
            "/apis/apps/v1/namespaces/tools/deployments/vault",
            deployment("tools", "vault", "mirror.example:5000/x/sealed-secrets-controller:0.40.0"))
        .controller("tools", "other", NO_LABELS, "http", "OTHER")
        .with(
            "/apis/apps/v1/namespaces/tools/deployments/other",
            deployment("tools", "other", "nginx"));

    assertThat(asking.certificate(USUAL)).isEqualTo("PEM");
    assertThat(asking.told())
        .contains("using the controller tools/vault, found by the Deployment behind it");
  }

  @Test
  void amongSeveralItDoesNotChoose() {
    api.controller("a", "sealed-secrets", CHART, "http", "A")
        .controller("b", "vault", NO_LABELS, "http", "B")
        .with(
            "/apis/apps/v1/namespaces/b/deployments/vault",
            deployment("b", "vault", "kubeseal-j/controller:0.1.0@sha256:00"));

    UserError error = failure(USUAL);

    assertThat(error)
        .hasMessage(
            "cannot get sealed secret service: services \"sealed-secrets-controller\" not found");
    assertThat(error.hints())
        .containsExactly(
            "2 controllers were found; choose one with --controller-name and"
                + " --controller-namespace",
            "found by its label: a/sealed-secrets; use --controller-namespace a"
                + " --controller-name sealed-secrets",
            "found by the Deployment behind it: b/vault; use --controller-namespace b"
                + " --controller-name vault");
  }

  @Test
  void aStrangersServiceDoesNotCompeteWithOneInTheUsualNamespace() throws UserError {
    api.controller("a-team", "sealed-secrets-controller", CHART, "http", "STRANGER")
        .controller("kube-system", "sealed-secrets", CHART, "http", "PEM");

    assertThat(asking.certificate(USUAL)).isEqualTo("PEM");
  }

  @Test
  void whoNamesAControllerNeverGetsAnother() {
    api.controller("tools", "sealed-secrets", CHART, "http", "PEM");

    UserError error = failure(named("kube-system", "sealed-secrets"));

    assertThat(error)
        .hasMessage("cannot get sealed secret service: services \"sealed-secrets\" not found");
    assertThat(error.hints())
        .containsExactly(
            "found by its label: tools/sealed-secrets; use --controller-namespace tools"
                + " --controller-name sealed-secrets");
    assertThat(api.asked()).noneMatch(request -> request.contains("/proxy/"));
  }

  @Test
  void whoMayNotListEverythingIsServedByNamespace() throws UserError {
    api.controller("sealed-secrets", "sealed-secrets", CHART, "http", "PEM")
        .forbid(
            "/api/v1/services",
            "/apis/apps/v1/deployments",
            "/api/v1/namespaces",
            "/api/v1/namespaces/kube-system/services/sealed-secrets-controller",
            "/api/v1/namespaces/kube-system/services");

    assertThat(asking.certificate(USUAL)).isEqualTo("PEM");
  }

  @Test
  void looksInTheNamespaceOfTheContextToo() throws Exception {
    Path kubeconfig =
        Files.writeString(
            caches.resolve("config"),
            """
            current-context: c
            contexts:
            - name: c
              context: {namespace: mine}
            """);
    api.controller("mine", "sealed-secrets", CHART, "http", "PEM")
        .forbid("/api/v1/services", "/api/v1/namespaces");

    assertThat(asking.environment("KUBECONFIG", kubeconfig.toString()).certificate(USUAL))
        .isEqualTo("PEM");
  }

  @Test
  void whenNothingIsFoundItTellsWhatItTried() {
    api.forbid(
        "/api/v1/namespaces/kube-system/services/sealed-secrets-controller",
        "/api/v1/services",
        "/api/v1/namespaces",
        "/api/v1/namespaces/sealed-secrets/services");

    UserError error = failure(USUAL);

    assertThat(error)
        .hasMessage(
            "cannot get sealed secret service: User \"jo\" cannot ask"
                + " /api/v1/namespaces/kube-system/services/sealed-secrets-controller");
    assertThat(error.hints())
        .containsExactly(
            "name the controller's Service with --controller-name and --controller-namespace, or a"
                + " certificate file with --cert",
            "tried kube-system/sealed-secrets-controller, then Services labelled"
                + " app.kubernetes.io/name=sealed-secrets or name=sealed-secrets-controller and"
                + " those of Deployments that run a controller",
            "looked at services in kube-system, deployments in kube-system, deployments in"
                + " sealed-secrets",
            "you may not list services in all namespaces, namespaces in the cluster, services in"
                + " sealed-secrets");
  }

  @Test
  void asksNoMoreThanItSays() {
    api.forbid("/api/v1/services");
    for (int i = 0; i < 500; i++) {
      api.with("/api/v1/namespaces/n" + i, "{\"metadata\": {\"name\": \"n" + i + "\"}}");
    }

    UserError error = failure(USUAL);

    assertThat(api.asked()).hasSize(2 + ControllerSearch.MOST_REQUESTS);
    assertThat(error.hints().getLast()).contains("(enough asked)", " more");
  }

  @Test
  void readsListsToTheirEnd() throws UserError {
    api.pagesOf(2);
    for (String name : new String[] {"a", "b", "c", "d", "vault"}) {
      api.controller("tools", name, NO_LABELS, "http", name)
          .with(
              "/apis/apps/v1/namespaces/tools/deployments/" + name,
              deployment(
                  "tools", name, name.equals("vault") ? "kubeseal-j-controller" : "nginx:1"));
    }

    assertThat(asking.certificate(USUAL)).isEqualTo("vault");
  }

  @Test
  void whatWasFoundIsAskedFirstNextTime() throws UserError {
    api.controller("tools", "sealed-secrets", CHART, "http", "PEM");
    remembering().certificate(USUAL);
    api.asked();
    asking.told();

    assertThat(asking.certificate(USUAL)).isEqualTo("PEM");

    assertThat(api.asked())
        .containsExactly(
            "GET /api/v1/namespaces/tools/services/sealed-secrets",
            "GET /api/v1/namespaces/tools/configmaps/sealed-secrets-certificate",
            "GET " + FakeApiServer.proxied("tools", "sealed-secrets", "http", "cert.pem"));
    assertThat(asking.told()).isEmpty();
  }

  @Test
  void whatHasGoneIsForgottenAndLookedForAgain() throws UserError {
    api.controller("tools", "sealed-secrets", CHART, "http", "OLD");
    remembering().certificate(USUAL);
    api.without("/api/v1/namespaces/tools/services/sealed-secrets")
        .controller("new", "sealed-secrets", CHART, "http", "NEW");

    assertThat(asking.certificate(USUAL)).isEqualTo("NEW");
    assertThat(asking.certificate(USUAL)).isEqualTo("NEW");
    assertThat(caches.resolve("kubeseal-j/controllers.json"))
        .content()
        .contains("\"new\"")
        .doesNotContain("tools");
  }

  @Test
  void whoNamesAControllerIsNotAnsweredFromMemory() throws UserError {
    api.controller("tools", "sealed-secrets", CHART, "http", "TOOLS")
        .controller("other", "mine", NO_LABELS, "http", "MINE");
    remembering().certificate(USUAL);

    assertThat(asking.certificate(named("other", "mine"))).isEqualTo("MINE");
  }

  @Test
  void looksOnceForSeveralQuestions() throws UserError {
    api.controller("kube-system", "sealed-secrets-controller", NO_LABELS, "", "PEM")
        .answer(
            FakeApiServer.proxied("kube-system", "sealed-secrets-controller", "", "verify"),
            200,
            "");
    ControllerService service = asking.service(USUAL);
    assertThat(service.verify("1")).isTrue();
    assertThat(service.verify("2")).isTrue();
    assertThat(api.asked()).filteredOn(USUAL_SERVICE::equals).hasSize(1);
  }

  @Test
  void aClusterThatDoesNotAnswerIsToldAsUpstreamDoes() {
    api.unreachable();

    UserError error = failure(USUAL);

    assertThat(error)
        .hasMessage(
            "cannot get sealed secret service: https://user:pass@cluster.example:6443: no answer"
                + " in time");
    assertThat(error.hints()).containsExactly("check the network");
    assertThat(api.asked()).hasSize(1);
  }

  @Test
  void staysInsideTheNamespaceWhateverANameHolds() {
    failure(named("..", "a/../../secrets?x="));

    assertThat(api.asked())
        .contains("GET /api/v1/namespaces/%2E%2E/services/a%2F..%2F..%2Fsecrets%3Fx%3D");
  }
}
