package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.internal.KubeConfigUtils;
import java.nio.file.Path;
import java.util.List;

/**
 * The controller's Service as seen through the API server's proxy, which is how upstream's command
 * reaches it too: no port-forward, no exposed port. Not thread-safe; close it.
 */
public final class ControllerService implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 10_000;

  private final KubernetesClient client;
  private final String namespace;
  private final String name;

  private ControllerService(KubernetesClient client, String namespace, String name) {
    this.client = client;
    this.namespace = namespace;
    this.name = name;
  }

  /**
   * Prepares; the cluster is asked later.
   *
   * @param kubeconfigs files to merge, the first wins; none means the Pod's own service account
   * @param inPod whether there is one
   * @throws ClusterException if there is neither, or a kubeconfig is of no use
   */
  public static ControllerService connect(
      List<Path> kubeconfigs, boolean inPod, String namespace, String name)
      throws ClusterException {
    if (kubeconfigs.isEmpty() && !inPod) {
      throw new ClusterException(
          "invalid configuration: no configuration has been provided",
          "name a kubeconfig with --kubeconfig or KUBECONFIG, or a certificate file with --cert");
    }
    try {
      Config config = config(kubeconfigs);
      config.setConnectionTimeout(TIMEOUT_MILLIS);
      config.setRequestTimeout(TIMEOUT_MILLIS);
      config.setRequestRetryBackoffLimit(0);
      ClientKeys.nameAlgorithm(config);
      return new ControllerService(
          new KubernetesClientBuilder().withConfig(config).build(), namespace, name);
    } catch (RuntimeException unusable) {
      // The client's own message may quote the file, credentials included.
      throw new ClusterException(
          "cannot use "
              + (kubeconfigs.isEmpty()
                  ? "the service account"
                  : "kubeconfig " + kubeconfigs.getFirst()),
          "check it with kubectl config view");
    }
  }

  private static Config config(List<Path> kubeconfigs) {
    return switch (kubeconfigs.size()) {
      case 0 -> Config.autoConfigure(null);
      case 1 -> Config.fromKubeconfig(kubeconfigs.getFirst().toFile());
      default -> merged(kubeconfigs);
    };
  }

  private static Config merged(List<Path> kubeconfigs) {
    Config merged = Config.empty();
    KubeConfigUtils.merge(
        merged,
        null,
        kubeconfigs.stream()
            .map(file -> KubeConfigUtils.parseConfig(file.toFile()))
            .toArray(io.fabric8.kubernetes.api.model.Config[]::new));
    return merged;
  }

  /**
   * The controller's current certificate, PEM.
   *
   * @throws ClusterException if the Service is not found or does not answer
   */
  public byte[] certificate() throws ClusterException {
    String path = "%s/http:%s:%s/proxy/v1/cert.pem".formatted(services(), name, portName());
    return get(
            path,
            "cannot fetch certificate",
            "404 page not found",
            "is the controller " + namespace + "/" + name + " running, and may you proxy to it?")
        .getBytes(UTF_8);
  }

  /** The port named http, else the first; its name, which may be empty, is part of the path. */
  private String portName() throws ClusterException {
    String what = "cannot get sealed secret service";
    String hint = "name the controller's Service with --controller-name and --controller-namespace";
    String service =
        get(
            services() + "/" + name,
            what,
            "services \"" + name + "\" not found in namespace " + namespace,
            hint);
    return ServicePorts.nameOfHttp(service)
        .orElseThrow(
            () ->
                new ClusterException(
                    what + ": service " + namespace + "/" + name + " has no ports", hint));
  }

  private String services() {
    return "/api/v1/namespaces/" + namespace + "/services";
  }

  /** Asks without the client's object model, which takes longer to load than all the rest. */
  private String get(String path, String what, String whenMissing, String hint)
      throws ClusterException {
    String body;
    try {
      body = client.raw(path);
    } catch (KubernetesClientException e) {
      throw ConnectionProblem.in(e, client.getMasterUrl())
          .map(problem -> new ClusterException(what + ": " + problem, ConnectionProblem.HINT))
          .orElseGet(() -> new ClusterException(what + ": " + answer(e), hint));
    }
    if (body == null) {
      throw new ClusterException(what + ": " + whenMissing, hint);
    }
    return body;
  }

  /** What the API server said; the client's own text is a paragraph. */
  private static String answer(KubernetesClientException e) {
    return e.getStatus() != null && e.getStatus().getMessage() != null
        ? e.getStatus().getMessage()
        : "the API server answered " + e.getCode();
  }

  @Override
  public void close() {
    client.close();
  }
}
