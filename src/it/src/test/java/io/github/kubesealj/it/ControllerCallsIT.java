package io.github.kubesealj.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.cluster.ControllerAddress;
import io.github.kubesealj.cli.cluster.ControllerService;
import io.github.kubesealj.cli.kubeconfig.Overrides;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.ExposedService;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.NeedsPeers;
import io.github.kubesealj.it.kube.Peers;
import io.github.kubesealj.it.kube.Run;
import io.github.kubesealj.it.kube.RunningController;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What upstream's controller and a real API server answer to our calls. */
@NeedsCluster
@NeedsPeers
final class ControllerCallsIT {
  private static final int PORT = 18092;
  private static final int NOBODYS_PORT = 18099;

  private static @Nullable RunningController controller;
  private static String sealed = "";

  @BeforeAll
  static void start() {
    controller = RunningController.startUpstreams(PORT);
    sealed =
        Run.program(Peers.KUBESEAL)
            .environment("KUBECONFIG", Cluster.kubeconfig().toString())
            .input(
                """
                apiVersion: v1
                kind: Secret
                metadata: {name: db, namespace: shop}
                stringData: {user: admin}
                """)
            .with("-o", "json")
            .output();
  }

  @AfterAll
  static void stop() {
    if (controller != null) {
      controller.close();
    }
  }

  private static ControllerService service(String namespace) throws UserError {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            new PrintStream(nowhere, true, UTF_8),
            Map.of("KUBECONFIG", Cluster.kubeconfig().toString()),
            Path.of("/"),
            false,
            false,
            InstantSource.system());
    return ControllerService.connect(
        terminal,
        new ControllerAddress(namespace, "sealed-secrets-controller", true, Overrides.NONE));
  }

  @Test
  void verifiesWhatTheControllerOpensAndNothingElse() throws UserError {
    ControllerService service = service("kube-system");
    assertThat(service.verify(sealed)).isTrue();
    assertThat(service.verify(sealed.replace("\"shop\"", "\"other\""))).isFalse();
  }

  @Test
  void rotatesToAnotherCiphertextThatOpens() throws UserError {
    ControllerService service = service("kube-system");
    String rotated = service.rotate(sealed);

    assertThat(rotated).contains("\"encryptedData\"").doesNotContain(ciphertext(sealed));
    String whole =
        rotated.replaceFirst(
            "^\\{", "{\"kind\":\"SealedSecret\",\"apiVersion\":\"bitnami.com/v1alpha1\",");
    assertThat(service.verify(whole)).isTrue();
  }

  private static String ciphertext(String json) {
    return json.replaceFirst("(?s).*\"user\": *\"([^\"]+)\".*", "$1");
  }

  @Test
  void upstreamsSilenceIsToldAsSuch() throws UserError {
    ControllerService service = service("kube-system");
    assertThatThrownBy(() -> service.verify("{}"))
        .hasMessage(
            "cannot validate sealed secret: the controller answered 500 and gave no reason");
    assertThatThrownBy(() -> service.rotate(sealed.replace("\"shop\"", "\"other\"")))
        .hasMessage("cannot re-encrypt secret: the controller answered 500 and gave no reason");
  }

  @Test
  void aControllerThatIsDownIsToldInTheApiServersWords() throws UserError {
    String namespace = Cluster.get().newNamespace();
    Cluster.kubectl(
            "-n",
            namespace,
            "create",
            "service",
            "clusterip",
            "sealed-secrets-controller",
            "--tcp",
            "8080")
        .output();
    ControllerService service = service(namespace);
    ExposedService.expose(
        Cluster.get().client(), namespace, "sealed-secrets-controller", "8080", NOBODYS_PORT);
    assertThatThrownBy(() -> service.verify(sealed))
        .hasMessageStartingWith(
            "cannot validate sealed secret: error trying to reach service: dial tcp ")
        .hasMessageEndingWith("connect: connection refused");
    assertThatThrownBy(service::certificate)
        .hasMessageStartingWith("cannot fetch certificate: error trying to reach service: ");
  }
}
