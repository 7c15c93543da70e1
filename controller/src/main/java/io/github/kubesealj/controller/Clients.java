package io.github.kubesealj.controller;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.File;
import java.util.Map;

/** Makes the Kubernetes client of the process. */
final class Clients {
  private Clients() {}

  /**
   * With a kubeconfig file, or as the Pod's service account. A kubeconfig is never looked for: a
   * controller started by hand must not end up in whatever cluster was used last.
   */
  static KubernetesClient connect(String kubeconfig, Map<String, String> environment)
      throws StartException {
    Config config = config(kubeconfig, environment);
    try {
      ClientKeys.nameAlgorithm(config);
      return new KubernetesClientBuilder().withConfig(config).build();
    } catch (RuntimeException unusable) {
      // Certificates, keys and the server's address are only looked at here. What the library says
      // of them may quote the file, which holds credentials, so only the kind is told.
      throw new StartException(
          (kubeconfig.isEmpty() ? "the service account" : "kubeconfig " + kubeconfig)
              + " cannot be used: "
              + kind(unusable));
    }
  }

  private static String kind(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root.getClass().getSimpleName();
  }

  private static Config config(String kubeconfig, Map<String, String> environment)
      throws StartException {
    Config config = kubeconfig.isEmpty() ? inCluster(environment) : fromFile(kubeconfig);
    // The reconciler's own back-off takes over after that.
    config.setRequestRetryBackoffLimit(2);
    return config;
  }

  private static Config fromFile(String kubeconfig) throws StartException {
    File file = new File(kubeconfig);
    if (!file.canRead()) {
      throw new StartException("kubeconfig " + kubeconfig + " cannot be read");
    }
    Config config;
    try {
      config = Config.fromKubeconfig(file);
    } catch (RuntimeException malformed) {
      // The library lets through whatever its parser throws, null pointers included.
      throw new StartException("kubeconfig " + kubeconfig + " is no kubeconfig file");
    }
    if (config.getCurrentContext() == null) {
      throw new StartException(
          "kubeconfig " + kubeconfig + " has no current context that it describes");
    }
    return config;
  }

  private static Config inCluster(Map<String, String> environment) throws StartException {
    if (environment.getOrDefault("KUBERNETES_SERVICE_HOST", "").isEmpty()
        || environment.getOrDefault("KUBERNETES_SERVICE_PORT", "").isEmpty()) {
      throw new StartException(
          "not in a cluster: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be set,"
              + " or --kubeconfig be given");
    }
    System.setProperty(Config.KUBERNETES_AUTH_TRYKUBECONFIG_SYSTEM_PROPERTY, "false");
    return Config.autoConfigure(null);
  }
}
