package io.github.kubesealj.controller.reconcile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out the next {@code status}. Pure; what it does not know of a status stays in it.
 *
 * <p>Only a change of status, reason, message or generation makes a new one, so an unchanged object
 * is never written. {@code Synced} stands first, because the CRD's printer columns read the first.
 */
final class StatusFactory {
  private static final String SYNCED = "Synced";

  /** The condition to report. */
  private record Condition(String status, ConditionReason reason, String message) {}

  /** The new status, or empty if the old one says the same already. */
  Optional<Map<String, Object>> next(
      @Nullable Object before, long generation, Outcome outcome, Instant now) {
    Condition condition = condition(outcome);
    Map<String, Object> status = fields(before);
    List<Object> conditions = conditions(status);
    Map<String, Object> old = synced(conditions);
    if (status.get("observedGeneration") instanceof Number seen
        && seen.longValue() == generation
        && same(old, condition)) {
      return Optional.empty();
    }
    conditions.remove(old);
    conditions.addFirst(updated(old, condition, timestamp(now)));
    status.put("conditions", conditions);
    status.put("observedGeneration", generation);
    return Optional.of(status);
  }

  private static Condition condition(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Synced synced -> new Condition("True", ConditionReason.UNSEALED, "");
      case Outcome.Rejected rejected -> failed(rejected.problem());
      case Outcome.Retry retry -> failed(retry.problem());
      case Outcome.Raced raced -> throw new IllegalArgumentException("nothing to report");
    };
  }

  private static Condition failed(Problem problem) {
    return new Condition("False", problem.reason(), problem.message());
  }

  private static boolean same(Map<String, Object> old, Condition condition) {
    return condition.status().equals(old.get("status"))
        && condition.reason().word().equals(old.get("reason"))
        && condition.message().equals(Objects.requireNonNullElse(old.get("message"), ""));
  }

  private static Map<String, Object> updated(
      Map<String, Object> old, Condition condition, String now) {
    Map<String, Object> updated = new LinkedHashMap<>(old);
    updated.put("type", SYNCED);
    updated.put("reason", condition.reason().word());
    updated.put("lastUpdateTime", now);
    if (!condition.status().equals(updated.put("status", condition.status()))
        || !updated.containsKey("lastTransitionTime")) {
      updated.put("lastTransitionTime", now);
    }
    if (condition.message().isEmpty()) {
      updated.remove("message");
    } else {
      updated.put("message", condition.message());
    }
    return updated;
  }

  private static String timestamp(Instant now) {
    return DateTimeFormatter.ISO_INSTANT.format(now.truncatedTo(ChronoUnit.SECONDS));
  }

  private static List<Object> conditions(Map<String, Object> status) {
    return status.get("conditions") instanceof List<?> list
        ? new ArrayList<>(list)
        : new ArrayList<>();
  }

  private static Map<String, Object> synced(List<Object> conditions) {
    return conditions.stream()
        .map(StatusFactory::fields)
        .filter(condition -> SYNCED.equals(condition.get("type")))
        .findFirst()
        .orElseGet(Map::of);
  }

  /** A copy of a JSON object; anything else counts as an empty one. */
  private static Map<String, Object> fields(@Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, field) -> {
            if (key instanceof String name && field != null) {
              copy.put(name, field);
            }
          });
    }
    return copy;
  }
}
