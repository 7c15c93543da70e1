package io.github.kubesealj.demo;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The control plane that KUBECONFIG names, started beside the demo. */
final class RealApiServer implements ApiServer {
  private final Config config;

  private RealApiServer(Config config) {
    this.config = config;
  }

  /** Connects, and installs the custom resource definition. */
  static RealApiServer connect(Path root) throws IOException {
    RealApiServer server = new RealApiServer(Config.autoConfigure(null));
    try (KubernetesClient client = server.client();
        InputStream crd =
            Files.newInputStream(root.resolve("src/main/kubernetes/sealedsecret-crd.yaml"))) {
      client.load(crd).serverSideApply();
    }
    return server;
  }

  @Override
  public String description() {
    try (KubernetesClient client = client()) {
      return "A real control plane, Kubernetes " + client.getKubernetesVersion().getGitVersion();
    }
  }

  @Override
  public KubernetesClient client() {
    return new KubernetesClientBuilder().withConfig(config).build();
  }

  @Override
  public void close() {}
}
