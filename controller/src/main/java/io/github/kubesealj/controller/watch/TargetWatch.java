package io.github.kubesealj.controller.watch;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.fabric8.kubernetes.client.informers.cache.ReducedStateItemStore;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells the name of every Secret that goes away: a target to be made again, or a stranger that was
 * in a target's way.
 *
 * <p>Guarantee: it neither asks for nor keeps the data of any Secret. Of the metadata it keeps name
 * and version alone: annotations may be large, and where {@code kubectl apply} wrote them they hold
 * the whole Secret once more. Non-guarantee: most names it tells concern no SealedSecret; whoever
 * listens looks them up.
 */
public final class TargetWatch implements AutoCloseable {
  private static final ResourceDefinitionContext SECRETS =
      new ResourceDefinitionContext.Builder()
          .withVersion("v1")
          .withKind("Secret")
          .withPlural("secrets")
          .withNamespaced(true)
          .build();

  private final KubernetesClient client;
  private final SharedIndexInformer<GenericKubernetesResource> informer;

  private TargetWatch(
      KubernetesClient client, SharedIndexInformer<GenericKubernetesResource> informer) {
    this.client = client;
    this.informer = informer;
  }

  /** Starts watching all namespaces with a client of its own, closed with this object. */
  public static TargetWatch start(Config config, Consumer<ResourceID> deleted) {
    KubernetesClient client = MetadataOnly.client(config);
    try {
      SharedIndexInformer<GenericKubernetesResource> informer =
          client.genericKubernetesResources(SECRETS).inAnyNamespace().runnableInformer(0);
      informer.itemStore(
          new ReducedStateItemStore<>(
              ReducedStateItemStore.NAME_KEY_STATE,
              GenericKubernetesResource.class,
              client.getKubernetesSerialization()));
      informer.addEventHandler(new Deletions(deleted));
      informer.run();
      return new TargetWatch(client, informer);
    } catch (RuntimeException failed) {
      client.close();
      throw failed;
    }
  }

  /** Whether the watch is alive. */
  public boolean isHealthy() {
    return informer.isRunning();
  }

  /** What is kept of the Secrets. */
  List<GenericKubernetesResource> kept() {
    return informer.getStore().list();
  }

  @Override
  public void close() {
    informer.close();
    client.close();
  }

  private record Deletions(Consumer<ResourceID> deleted)
      implements ResourceEventHandler<GenericKubernetesResource> {
    @Override
    public void onAdd(GenericKubernetesResource secret) {}

    @Override
    public void onUpdate(GenericKubernetesResource before, GenericKubernetesResource secret) {}

    @Override
    public void onDelete(GenericKubernetesResource secret, boolean finalStateUnknown) {
      deleted.accept(ResourceID.fromResource(secret));
    }
  }
}
