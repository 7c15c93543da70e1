package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;

/** Carries out decisions; the only place that writes target Secrets. */
final class SecretApplier {
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final KubernetesClient client;

  SecretApplier(KubernetesClient client) {
    this.client = client;
  }

  Outcome apply(Owner owner, Decision decision) {
    return switch (decision) {
      case Decision.Create create -> create(create.secret());
      case Decision.Replace replace -> update(owner, replace.before(), replace.after());
      case Decision.Patch patch -> update(owner, patch.before(), patch.after());
      case Decision.Nothing nothing -> new Outcome.Synced(false);
      case Decision.Refuse refuse ->
          refuse.again()
              ? new Outcome.Retry(refuse.problem())
              : new Outcome.Rejected(refuse.problem());
    };
  }

  private Outcome create(TargetSecret secret) {
    try {
      client.resource(secret.secret()).create();
      return new Outcome.Synced(true);
    } catch (KubernetesClientException refused) {
      return refused.getCode() == CONFLICT
          ? new Outcome.Raced()
          : new Outcome.Retry(ApiProblem.of(refused));
    }
  }

  /** The Secret carries the resourceVersion it was read at: a change in between is a conflict. */
  private Outcome update(Owner owner, TargetSecret before, TargetSecret after) {
    try {
      client.resource(after.secret()).update();
      return new Outcome.Synced(true);
    } catch (KubernetesClientException refused) {
      if (refused.getCode() == CONFLICT || refused.getCode() == NOT_FOUND) {
        return new Outcome.Raced();
      }
      return ApiProblem.permanent(refused, owner, before)
          .<Outcome>map(Outcome.Rejected::new)
          .orElseGet(() -> new Outcome.Retry(ApiProblem.of(refused)));
    }
  }
}
