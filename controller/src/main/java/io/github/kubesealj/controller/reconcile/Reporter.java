package io.github.kubesealj.controller.reconcile;

import io.github.kubesealj.controller.watch.SealedSecretResource;
import java.time.Clock;
import java.util.function.BiConsumer;

/** Tells what came of a pass: status and Event, each only if it says something new. */
final class Reporter {
  private final StatusFactory factory;
  private final StatusWriter writer;
  private final EventRecorder events;
  private final Clock clock;
  private final boolean updateStatus;

  Reporter(
      StatusFactory factory,
      StatusWriter writer,
      EventRecorder events,
      Clock clock,
      boolean updateStatus) {
    this.factory = factory;
    this.writer = writer;
    this.events = events;
    this.clock = clock;
    this.updateStatus = updateStatus;
  }

  /**
   * Reports.
   *
   * @param cache told the object before and after a write of the status, so that the next pass does
   *     not work with the old one
   * @return false if the status still has to be written
   */
  boolean report(
      SealedSecretResource resource,
      Outcome outcome,
      BiConsumer<SealedSecretResource, SealedSecretResource> cache) {
    boolean news =
        factory
            .next(
                resource.getStatus(),
                resource.getMetadata().getGeneration(),
                outcome,
                clock.instant())
            .isPresent();
    boolean done = true;
    if (updateStatus && news) {
      switch (writer.write(resource, outcome)) {
        case StatusWriter.Result.Written written -> cache.accept(written.before(), written.after());
        case StatusWriter.Result.Unneeded unneeded -> {}
        case StatusWriter.Result.Failed failed -> done = false;
      }
    }
    event(resource, outcome, news);
    return done;
  }

  /** Where no status is written, none tells what was said before: then writing is the news. */
  private void event(SealedSecretResource resource, Outcome outcome, boolean news) {
    switch (outcome) {
      case Outcome.Synced synced -> {
        if (synced.written() || (news && updateStatus)) {
          events.unsealed(resource);
        }
      }
      case Outcome.Rejected rejected -> failed(resource, rejected.problem(), news);
      case Outcome.Retry retry -> failed(resource, retry.problem(), news);
      case Outcome.Raced raced -> {}
    }
  }

  private void failed(SealedSecretResource resource, Problem problem, boolean news) {
    if (news) {
      events.failed(resource, problem);
    }
  }
}
