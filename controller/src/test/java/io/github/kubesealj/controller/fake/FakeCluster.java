package io.github.kubesealj.controller.fake;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.base.CustomResourceDefinitionContext;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.mockwebserver.Context;
import io.fabric8.mockwebserver.MockWebServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * An API server in memory: creates, reads, updates and watches, but neither checks nor collects.
 */
public final class FakeCluster implements AutoCloseable {
  private static final CustomResourceDefinitionContext SEALED_SECRETS =
      new CustomResourceDefinitionContext.Builder()
          .withGroup("bitnami.com")
          .withVersion("v1alpha1")
          .withKind("SealedSecret")
          .withPlural("sealedsecrets")
          .withScope("Namespaced")
          .withStatusSubresource(true)
          .build();

  private final TroubledDispatcher dispatcher = new TroubledDispatcher(List.of(SEALED_SECRETS));
  private final KubernetesMockServer server =
      new KubernetesMockServer(
          new Context(), new MockWebServer(), new HashMap<>(), dispatcher, false);
  private final KubernetesClient client;

  /** Starts it, empty. */
  public FakeCluster() {
    server.init();
    client = server.createClient();
  }

  /** A client for it, closed with it. */
  public KubernetesClient client() {
    return client;
  }

  /** The resource versions of everything the controller could have written. */
  public Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    Stream.of(
            client.secrets().inAnyNamespace().list().getItems(),
            client.configMaps().inAnyNamespace().list().getItems(),
            client.v1().events().inAnyNamespace().list().getItems(),
            client.genericKubernetesResources(SEALED_SECRETS).inAnyNamespace().list().getItems())
        .flatMap(List::stream)
        .map(HasMetadata.class::cast)
        .forEach(
            object ->
                versions.put(
                    object.getKind()
                        + "/"
                        + object.getMetadata().getNamespace()
                        + "/"
                        + object.getMetadata().getName(),
                    object.getMetadata().getResourceVersion()));
    return versions;
  }

  /** So many requests of this method, to a path that ends like this, fail with this code. */
  public void refuse(String method, String path, int times, int code) {
    dispatcher.add(method, path, times, code, Duration.ZERO);
  }

  /** All requests of this method, to a path that ends like this, take an hour. */
  public void stall(String method, String path) {
    dispatcher.add(method, path, Integer.MAX_VALUE, 504, Duration.ofHours(1));
  }

  /** Waits up to ten seconds; returns whether the condition came to hold. */
  public static boolean await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(20);
    }
    return true;
  }

  @Override
  public void close() {
    client.close();
    server.destroy();
  }
}
