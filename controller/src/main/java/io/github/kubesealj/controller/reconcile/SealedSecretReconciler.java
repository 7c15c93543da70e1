package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.kubesealj.controller.keys.KeyRegistry;
import io.github.kubesealj.controller.watch.SealedSecretResource;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.api.reconciler.Reconciler;
import io.javaoperatorsdk.operator.api.reconciler.UpdateControl;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import io.javaoperatorsdk.operator.processing.event.source.ResourceEventAware;
import io.javaoperatorsdk.operator.processing.event.source.inbound.SimpleInboundEventSource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one SealedSecret's target up to date and says how that went. The engine around it makes
 * sure that no two passes for the same SealedSecret run at once.
 */
public final class SealedSecretReconciler implements Reconciler<SealedSecretResource> {
  private static final Logger LOG = LoggerFactory.getLogger(SealedSecretReconciler.class);

  private final Pass pass;
  private final Reporter reporter;
  private final BackOff backOff;
  private final Requests requests = new Requests();
  // By uid: a SealedSecret made anew under an old name starts afresh.
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  /** Opens with {@code keys}; the client needs the permissions of the controller's role. */
  public SealedSecretReconciler(
      KubernetesClient client,
      KeyRegistry keys,
      Clock clock,
      RandomGenerator random,
      boolean updateStatus) {
    StatusFactory factory = new StatusFactory();
    this.pass = new Pass(client, new ContentReader(keys), new Planner(), new SecretApplier(client));
    this.reporter =
        new Reporter(
            factory,
            new StatusWriter(client, factory, clock),
            new EventRecorder(client, clock),
            clock,
            updateStatus);
    this.backOff = new BackOff(random);
  }

  @Override
  public List<EventSource<?, SealedSecretResource>> prepareEventSources(
      EventSourceContext<SealedSecretResource> context) {
    return List.of(requests);
  }

  /** Has the SealedSecret of this name looked at again, if there is one. */
  public void request(ResourceID id) {
    requests.propagateEvent(id);
  }

  @Override
  public UpdateControl<SealedSecretResource> reconcile(
      SealedSecretResource resource, Context<SealedSecretResource> context) {
    LOG.atInfo().addKeyValue("key", resource.key()).log("Updating");
    Outcome outcome = pass.run(resource);
    boolean reported =
        outcome instanceof Outcome.Raced
            || reporter.report(
                resource,
                outcome,
                (before, after) ->
                    context
                        .eventSourceRetriever()
                        .getControllerEventSource()
                        .handleRecentResourceUpdate(ResourceID.fromResource(after), after, before));
    return again(resource, outcome, reported);
  }

  private UpdateControl<SealedSecretResource> again(
      SealedSecretResource resource, Outcome outcome, boolean reported) {
    boolean retry =
        switch (outcome) {
          case Outcome.Synced synced -> !reported;
          case Outcome.Rejected rejected -> {
            log(resource, rejected.problem(), "Error updating, waiting for a change");
            yield !reported;
          }
          case Outcome.Retry failed -> {
            log(resource, failed.problem(), "Error updating, will retry");
            yield true;
          }
          case Outcome.Raced raced -> true;
        };
    String uid = resource.getMetadata().getUid();
    UpdateControl<SealedSecretResource> control = UpdateControl.noUpdate();
    if (!retry) {
      failures.remove(uid);
      return control;
    }
    return control.rescheduleAfter(backOff.after(failures.merge(uid, 1, Integer::sum)));
  }

  private static void log(SealedSecretResource resource, Problem problem, String text) {
    LOG.atError()
        .addKeyValue("key", resource.key())
        .addKeyValue("error", problem.message())
        .log(text);
  }

  /** Passes asked for from outside; also hears of SealedSecrets that are gone. */
  private final class Requests extends SimpleInboundEventSource<SealedSecretResource>
      implements ResourceEventAware<SealedSecretResource> {
    Requests() {
      super("requests");
    }

    @Override
    public void onResourceDeleted(SealedSecretResource resource) {
      failures.remove(resource.getMetadata().getUid());
    }
  }
}
