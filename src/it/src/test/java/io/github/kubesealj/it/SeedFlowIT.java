package io.github.kubesealj.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.Await;
import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import io.github.kubesealj.it.kube.RunningController;
import io.github.kubesealj.it.kube.ServiceAccountPod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a user to type, typed. */
@NeedsCluster
class SeedFlowIT {
  @TempDir Path folder;

  @Test
  void aSecretIsSealedCommittedAndOpened() throws IOException {
    String namespace = Cluster.get().newNamespace();
    try (RunningController controller =
        RunningController.start(
            Project.CONTROLLER, ServiceAccountPod.inKubeSystem(Cluster.get(), 8080), 8080)) {
      Files.writeString(
          folder.resolve("secret.yaml"),
          Cluster.kubectl(
                  "create",
                  "secret",
                  "generic",
                  "database",
                  "-n",
                  namespace,
                  "--from-literal=password=s3cr3t",
                  "--dry-run=client",
                  "-o",
                  "yaml")
              .output());

      Run.Result sealing =
          Run.program(Project.KUBESEAL)
              .in(folder)
              .environment("KUBECONFIG", Cluster.kubeconfig().toString())
              .with("-f", "secret.yaml", "-w", "sealed-secret.yaml");
      Cluster.kubectl("apply", "-f", folder.resolve("sealed-secret.yaml").toString()).output();

      assertThat(sealing.output()).isEmpty();
      assertThat(sealing.err()).isEmpty();
      assertThat(Files.readString(folder.resolve("sealed-secret.yaml")))
          .doesNotContain("s3cr3t")
          .doesNotContain("czNjcjN0");
      Await.until(
          "kubectl get secret",
          Duration.ofSeconds(30),
          () ->
              Cluster.kubectl(
                      "get",
                      "secret",
                      "database",
                      "-n",
                      namespace,
                      "-o",
                      "jsonpath={.data.password}")
                  .out()
                  .equals("czNjcjN0"),
          controller::log);
    }
  }
}
