package io.github.kubesealj.it.kube;

import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The control plane this JVM runs beside, see {@code src/it/kube/cluster}. It starts once for the
 * suite; a test takes namespaces of its own. The first use installs the project's CRD and RBAC.
 */
public final class Cluster {
  private static final class Installed {
    static final Cluster CLUSTER = new Cluster();
  }

  private final KubernetesClient client;

  private Cluster() {
    client =
        new KubernetesClientBuilder()
            .withConfig(Config.fromKubeconfig(kubeconfig().toFile()))
            .build();
    kubectl("apply", "-f", Project.ROOT.resolve("src/main/kubernetes").toString()).output();
    kubectl("wait", "--for=condition=Established", "--timeout=30s", "crd/sealedsecrets.bitnami.com")
        .output();
  }

  /** The cluster of this suite. */
  public static Cluster get() {
    return Installed.CLUSTER;
  }

  static boolean isPresent() {
    return System.getenv("KUBE_STATE") != null;
  }

  /** Whether garbage collection runs; setup-envtest's binaries lack what does it. */
  public static boolean collectsGarbage() {
    return System.getenv("KUBE_CONTROLLER_MANAGER") != null;
  }

  /** A client with every right, shared by the suite. */
  public KubernetesClient client() {
    return client;
  }

  /** A kubeconfig with every right. */
  public static Path kubeconfig() {
    return Path.of(environment("KUBECONFIG"));
  }

  /** An address of this machine that Endpoints may carry, so that the Service proxy reaches it. */
  public static String host() {
    return environment("KUBE_HOST");
  }

  private static String environment(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }

  /** Runs kubectl to its end. */
  public static Run.Result kubectl(String... arguments) {
    return kubectlWithInput("", arguments);
  }

  /** Runs kubectl to its end with something on standard input. */
  public static Run.Result kubectlWithInput(String input, String... arguments) {
    return Run.program(Path.of(environment("KUBE_BIN"), "kubectl")).input(input).with(arguments);
  }

  /** A new namespace; it is left behind, since the whole control plane goes with the suite. */
  public String newNamespace() {
    String name = "test-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    client
        .resource(new NamespaceBuilder().withNewMetadata().withName(name).endMetadata().build())
        .create();
    return name;
  }
}
