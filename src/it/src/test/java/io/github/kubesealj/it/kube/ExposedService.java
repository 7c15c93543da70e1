package io.github.kubesealj.it.kube;

import io.fabric8.kubernetes.api.model.Endpoints;
import io.fabric8.kubernetes.api.model.EndpointsBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import org.jspecify.annotations.Nullable;

/** Puts a process on this machine behind a Service, so that the API server's proxy reaches it. */
public final class ExposedService {
  private ExposedService() {}

  /**
   * Behind an existing Service, whose selector plays no part.
   *
   * @param portName the name of the Service's port; null if it has none
   */
  public static void expose(
      KubernetesClient client, String namespace, String name, @Nullable String portName, int port) {
    String podName = name + "-local";
    createPod(client, namespace, podName);
    Endpoints endpoints =
        new EndpointsBuilder()
            .withNewMetadata()
            .withName(name)
            .withNamespace(namespace)
            .endMetadata()
            .addNewSubset()
            .addNewAddress()
            .withIp(Cluster.host())
            .withNewTargetRef()
            .withKind("Pod")
            .withName(podName)
            .withNamespace(namespace)
            .endTargetRef()
            .endAddress()
            .addNewPort()
            .withName(portName)
            .withPort(port)
            .withProtocol("TCP")
            .endPort()
            .endSubset()
            .build();
    client.resource(endpoints).unlock().createOr(found -> found.update());
  }

  /** The proxy only goes to an Endpoints address that a Pod's status carries. */
  private static void createPod(KubernetesClient client, String namespace, String name) {
    Pod pod =
        new PodBuilder()
            .withNewMetadata()
            .withName(name)
            .withNamespace(namespace)
            .endMetadata()
            .withNewSpec()
            .withNodeName("none")
            .addNewContainer()
            .withName("process")
            .withImage("none")
            .endContainer()
            .endSpec()
            .build();
    if (client.resource(pod).get() != null) {
      return;
    }
    client.resource(pod).create();
    client
        .resource(pod)
        .editStatus(
            made ->
                new PodBuilder(made)
                    .withNewStatus()
                    .withPhase("Running")
                    .withPodIP(Cluster.host())
                    .addNewPodIP(Cluster.host())
                    .endStatus()
                    .build());
  }
}
