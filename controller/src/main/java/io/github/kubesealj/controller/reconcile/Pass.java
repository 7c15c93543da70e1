package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.kubesealj.controller.watch.SealedSecretResource;
import java.util.Optional;

/** Gather, decide, act: once through for one SealedSecret. Thread-safe. */
final class Pass {
  /** How often a lost race is run again at once. */
  private static final int RACES = 3;

  private final KubernetesClient client;
  private final ContentReader reader;
  private final Planner planner;
  private final SecretApplier applier;

  Pass(KubernetesClient client, ContentReader reader, Planner planner, SecretApplier applier) {
    this.client = client;
    this.reader = reader;
    this.planner = planner;
    this.applier = applier;
  }

  Outcome run(SealedSecretResource resource) {
    Owner owner = Owner.of(resource);
    Content content = reader.read(resource);
    try {
      Outcome outcome = new Outcome.Raced();
      for (int race = 0; race < RACES && outcome instanceof Outcome.Raced; race++) {
        outcome = applier.apply(owner, planner.decide(gather(owner, content)));
      }
      return outcome;
    } catch (KubernetesClientException unreachable) {
      return new Outcome.Retry(ApiProblem.of(unreachable));
    } finally {
      if (content instanceof Content.Ready ready) {
        ready.secret().close();
      }
    }
  }

  private ClusterView gather(Owner owner, Content content) {
    Optional<TargetSecret> target =
        content instanceof Content.Ready
            ? Optional.ofNullable(
                    client.secrets().inNamespace(owner.namespace()).withName(owner.name()).get())
                .map(TargetSecret::new)
            : Optional.empty();
    return new ClusterView(owner, content, target);
  }
}
