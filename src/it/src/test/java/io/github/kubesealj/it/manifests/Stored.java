package io.github.kubesealj.it.manifests;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.Run;
import java.util.Map;
import java.util.Objects;

/** SealedSecrets given to the API server, and what it made of them. */
final class Stored {
  private static final String API_VERSION = "bitnami.com/v1alpha1";
  private static final String KIND = "SealedSecret";
  private static final String NAME = "db";

  private final Cluster cluster;
  private final String namespace;

  Stored(Cluster cluster) {
    this.cluster = cluster;
    this.namespace = cluster.newNamespace();
  }

  /** Gives it this spec, as JSON or flow YAML, by a kubectl verb and its flags. */
  Run.Result give(String spec, String... verb) {
    String manifest =
        """
        apiVersion: %s
        kind: %s
        metadata: {name: %s, namespace: %s}
        spec: %s
        """
            .formatted(API_VERSION, KIND, NAME, namespace, spec);
    String[] arguments = new String[verb.length + 2];
    System.arraycopy(verb, 0, arguments, 0, verb.length);
    arguments[verb.length] = "-f";
    arguments[verb.length + 1] = "-";
    return Cluster.kubectlWithInput(manifest, arguments);
  }

  /** Changes it by a JSON patch. */
  Run.Result patch(String operations) {
    return Cluster.kubectl(
        "-n", namespace, "patch", "sealedsecret", NAME, "--type=json", "-p", operations);
  }

  /** Writes its status. */
  Run.Result status(String status) {
    return Cluster.kubectl(
        "-n",
        namespace,
        "patch",
        "sealedsecret",
        NAME,
        "--subresource=status",
        "--type=merge",
        "-p",
        "{\"status\":" + status + "}");
  }

  /** As kubectl prints it, with the columns' names. */
  String listed() {
    return Cluster.kubectl("-n", namespace, "get", "sealedsecrets").output();
  }

  /** The spec as it is stored. */
  Map<?, ?> spec() {
    GenericKubernetesResource found =
        cluster
            .client()
            .genericKubernetesResources(API_VERSION, KIND)
            .inNamespace(namespace)
            .withName(NAME)
            .require();
    return (Map<?, ?>) Objects.requireNonNull(found.getAdditionalProperties().get("spec"));
  }

  /** A map inside the spec. */
  Map<?, ?> at(String... path) {
    Map<?, ?> map = spec();
    for (String part : path) {
      map = (Map<?, ?>) Objects.requireNonNull(map.get(part), part);
    }
    return map;
  }
}
