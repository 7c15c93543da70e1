package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.EventBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.github.kubesealj.controller.kube.ApiErrors;
import io.github.kubesealj.controller.watch.SealedSecretResource;
import io.github.kubesealj.core.model.SealedSecret;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes Events. One that repeats is counted up instead of written anew, as long as this process
 * remembers it. Thread-safe. Non-guarantee: an Event that cannot be written is logged and lost.
 */
final class EventRecorder {
  private static final Logger LOG = LoggerFactory.getLogger(EventRecorder.class);
  private static final String COMPONENT = "sealed-secrets";
  private static final int REMEMBERED = 4096;
  private static final int MAX_NAME = 230;
  private static final int MAX_MESSAGE = 1024;

  private final KubernetesClient client;
  private final Clock clock;
  private final AtomicLong lastId = new AtomicLong();
  private final Map<Kind, Event> recent =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, Event> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Events that are one and the same but for time. */
  private record Kind(String uid, String reason, String message) {}

  EventRecorder(KubernetesClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  void unsealed(SealedSecretResource resource) {
    record(resource, "Normal", "Unsealed", "SealedSecret unsealed successfully");
  }

  void failed(SealedSecretResource resource, Problem problem) {
    record(resource, "Warning", problem.eventReason(), problem.eventMessage());
  }

  private void record(
      SealedSecretResource resource, String type, String reason, String fullMessage) {
    String message =
        fullMessage.length() > MAX_MESSAGE ? fullMessage.substring(0, MAX_MESSAGE) : fullMessage;
    Kind kind = new Kind(resource.getMetadata().getUid(), reason, message);
    try {
      Event known = remembered(kind);
      remember(kind, known == null ? create(resource, type, kind) : countUp(known));
    } catch (KubernetesClientException refused) {
      forget(kind);
      LOG.atWarn()
          .addKeyValue("key", resource.key())
          .addKeyValue("reason", reason)
          .addKeyValue("error", ApiErrors.text(refused))
          .log("Event not written");
    }
  }

  private Event create(SealedSecretResource resource, String type, Kind kind) {
    String now = timestamp();
    String name = resource.getMetadata().getName();
    Event event =
        new EventBuilder()
            .withNewMetadata()
            .withNamespace(resource.getMetadata().getNamespace())
            .withName(name.substring(0, Math.min(name.length(), MAX_NAME)) + "." + nextId())
            .endMetadata()
            .withNewInvolvedObject()
            .withApiVersion(SealedSecret.API_VERSION)
            .withKind(SealedSecret.KIND)
            .withNamespace(resource.getMetadata().getNamespace())
            .withName(name)
            .withUid(kind.uid())
            .withResourceVersion(resource.getMetadata().getResourceVersion())
            .endInvolvedObject()
            .withType(type)
            .withReason(kind.reason())
            .withMessage(kind.message())
            .withNewSource()
            .withComponent(COMPONENT)
            .endSource()
            .withReportingComponent(COMPONENT)
            .withFirstTimestamp(now)
            .withLastTimestamp(now)
            .withCount(1)
            .build();
    return client.resource(event).create();
  }

  /** A patch, because the roles of upstream allow create and patch alone. */
  private Event countUp(Event known) {
    int count = known.getCount() + 1;
    String patch = "{\"count\":" + count + ",\"lastTimestamp\":\"" + timestamp() + "\"}";
    return client.resource(known).patch(PatchContext.of(PatchType.JSON_MERGE), patch);
  }

  private synchronized @Nullable Event remembered(Kind kind) {
    return recent.get(kind);
  }

  private synchronized void remember(Kind kind, Event event) {
    recent.put(kind, event);
  }

  private synchronized void forget(Kind kind) {
    recent.remove(kind);
  }

  /** Nanoseconds since 1970 in hexadecimal, made unique. */
  private String nextId() {
    Instant now = clock.instant();
    long nanos = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    return Long.toHexString(lastId.updateAndGet(last -> Math.max(last + 1, nanos)));
  }

  private String timestamp() {
    return DateTimeFormatter.ISO_INSTANT.format(clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
