package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.kubesealj.controller.kube.ApiErrors;
import io.github.kubesealj.controller.watch.SealedSecretResource;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the status: read afresh, PUT on the status subresource (which is all that upstream's role
 * permits), again after a conflict. Objects of the cache are never changed.
 */
final class StatusWriter {
  private static final Logger LOG = LoggerFactory.getLogger(StatusWriter.class);
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int TRIES = 5;

  private final KubernetesClient client;
  private final StatusFactory factory;
  private final Clock clock;

  StatusWriter(KubernetesClient client, StatusFactory factory, Clock clock) {
    this.client = client;
    this.factory = factory;
    this.clock = clock;
  }

  /** What a write came to. */
  sealed interface Result {
    /** Written; the object as it is now, and as it was just before. */
    record Written(SealedSecretResource before, SealedSecretResource after) implements Result {}

    /** There was nothing to write, or no object any more. */
    record Unneeded() implements Result {}

    /** The API server did not take it; logged, worth another try. */
    record Failed() implements Result {}
  }

  /**
   * Reports an outcome.
   *
   * @param seen the object the outcome is about
   */
  Result write(SealedSecretResource seen, Outcome outcome) {
    for (int attempt = 1; ; attempt++) {
      try {
        return tryToWrite(seen, outcome);
      } catch (KubernetesClientException refused) {
        if (refused.getCode() == NOT_FOUND) {
          return new Result.Unneeded();
        }
        if (refused.getCode() != CONFLICT || attempt == TRIES) {
          LOG.atError()
              .addKeyValue("key", seen.key())
              .addKeyValue("error", ApiErrors.text(refused))
              .log("Error updating SealedSecret status");
          return new Result.Failed();
        }
      }
    }
  }

  private Result tryToWrite(SealedSecretResource seen, Outcome outcome) {
    SealedSecretResource fresh = client.resource(seen).get();
    if (fresh == null || !seen.getMetadata().getUid().equals(fresh.getMetadata().getUid())) {
      return new Result.Unneeded();
    }
    Optional<Map<String, Object>> status =
        factory.next(
            fresh.getStatus(), seen.getMetadata().getGeneration(), outcome, clock.instant());
    if (status.isEmpty()) {
      return new Result.Unneeded();
    }
    SealedSecretResource changed = new SealedSecretResource();
    changed.setMetadata(new ObjectMetaBuilder(fresh.getMetadata()).build());
    changed.setSpec(fresh.getSpec());
    changed.setStatus(status.get());
    return new Result.Written(fresh, client.resource(changed).updateStatus());
  }
}
