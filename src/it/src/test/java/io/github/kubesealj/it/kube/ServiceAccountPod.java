package io.github.kubesealj.it.kube;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Makes a process on this machine look like a Pod of the installed Deployment: the service
 * account's files and variables on one side, a Pod with an address behind the Service on the other.
 */
public final class ServiceAccountPod {
  private static final String NAMESPACE = "kube-system";
  private static final String NAME = "sealed-secrets-controller";
  private static final Path FILES = Path.of("/var/run/secrets/kubernetes.io/serviceaccount");

  private ServiceAccountPod() {}

  /**
   * In kube-system, where the manifests install the controller, behind its Service at this port.
   */
  public static ServiceAccountPod inKubeSystem(Cluster cluster, int port) {
    writeFiles();
    expose(cluster.client(), port);
    return new ServiceAccountPod();
  }

  /** The variables a process needs to find its API server. */
  public Map<String, String> environment() {
    return Map.of(
        "KUBERNETES_SERVICE_HOST",
        Cluster.host(),
        "KUBERNETES_SERVICE_PORT",
        "6443",
        "POD_NAMESPACE",
        NAMESPACE);
  }

  private static void writeFiles() {
    try {
      Files.createDirectories(FILES);
      Files.writeString(
          FILES.resolve("token"),
          Cluster.kubectl("-n", NAMESPACE, "create", "token", NAME, "--duration=10h")
              .output()
              .strip());
      String state = Objects.requireNonNull(System.getenv("KUBE_STATE"));
      Files.writeString(FILES.resolve("ca.crt"), Files.readString(Path.of(state, "pki/ca.crt")));
      Files.writeString(FILES.resolve("namespace"), NAMESPACE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void expose(KubernetesClient client, int port) {
    client
        .services()
        .inNamespace(NAMESPACE)
        .withName(NAME)
        .edit(
            service -> {
              service.getSpec().setSelector(null);
              return service;
            });
    ExposedService.expose(client, NAMESPACE, NAME, null, port);
  }
}
