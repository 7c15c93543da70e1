package io.github.kubesealj.controller.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusFactoryTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final String NOW_TEXT = "2026-01-02T03:04:05Z";
  private static final String BEFORE = "2025-01-01T00:00:00Z";
  private static final Problem PROBLEM = Problem.update(ConditionReason.UPDATE_FAILED, "refused");

  private final StatusFactory factory = new StatusFactory();

  private static Map<String, Object> synced(long generation) {
    return Map.of(
        "observedGeneration",
        generation,
        "conditions",
        List.of(
            Map.of(
                "type",
                "Synced",
                "status",
                "True",
                "reason",
                "Unsealed",
                "lastTransitionTime",
                BEFORE,
                "lastUpdateTime",
                BEFORE)));
  }

  @Test
  void startsWithOneCondition() {
    assertThat(factory.next(null, 3, new Outcome.Synced(true), NOW))
        .contains(
            Map.of(
                "observedGeneration",
                3L,
                "conditions",
                List.of(
                    Map.of(
                        "type",
                        "Synced",
                        "status",
                        "True",
                        "reason",
                        "Unsealed",
                        "lastTransitionTime",
                        NOW_TEXT,
                        "lastUpdateTime",
                        NOW_TEXT))));
  }

  @Test
  void saysNothingTwice() {
    assertThat(factory.next(synced(3), 3, new Outcome.Synced(true), NOW)).isEmpty();
  }

  @Test
  void takesTheGenerationAsAnyKindOfNumber() {
    Object parsed = Map.of("observedGeneration", 3, "conditions", conditions(synced(3)));

    assertThat(factory.next(parsed, 3, new Outcome.Synced(false), NOW)).isEmpty();
  }

  @Test
  void keepsTheTransitionTimeWhereOnlyTheGenerationChanges() {
    Map<String, Object> next =
        factory.next(synced(3), 4, new Outcome.Synced(true), NOW).orElseThrow();

    assertThat(next).containsEntry("observedGeneration", 4L);
    assertThat(first(next))
        .containsEntry("lastTransitionTime", BEFORE)
        .containsEntry("lastUpdateTime", NOW_TEXT);
  }

  @Test
  void tellsANewCauseWithinTheSameGeneration() {
    Object failed = factory.next(synced(3), 3, new Outcome.Retry(PROBLEM), NOW).orElseThrow();

    Map<String, Object> next =
        factory
            .next(
                failed,
                3,
                new Outcome.Rejected(Problem.unseal(ConditionReason.UNSEAL_FAILED, "other")),
                NOW.plusSeconds(5))
            .orElseThrow();

    assertThat(first(next))
        .containsEntry("status", "False")
        .containsEntry("reason", "UnsealFailed")
        .containsEntry("message", "other")
        .containsEntry("lastTransitionTime", NOW_TEXT)
        .containsEntry("lastUpdateTime", "2026-01-02T03:04:10Z");
  }

  @Test
  void dropsTheMessageOnSuccess() {
    Object failed = factory.next(null, 3, new Outcome.Retry(PROBLEM), NOW).orElseThrow();

    assertThat(first(factory.next(failed, 3, new Outcome.Synced(true), NOW).orElseThrow()))
        .doesNotContainKey("message");
  }

  @Test
  void keepsWhatOthersWroteAndStandsFirst() {
    Map<String, Object> other = Map.of("type", "Other", "status", "True");
    Object before = Map.of("extra", "kept", "conditions", List.of(other));

    Map<String, Object> next = factory.next(before, 1, new Outcome.Synced(true), NOW).orElseThrow();

    assertThat(next).containsEntry("extra", "kept");
    assertThat(conditions(next)).hasSize(2).last().isEqualTo(other);
    assertThat(first(next)).containsEntry("type", "Synced");
  }

  @Test
  void survivesAStatusOfTheWrongShape() {
    assertThat(factory.next("text", 1, new Outcome.Synced(true), NOW))
        .isNotEqualTo(Optional.empty());
    assertThat(factory.next(Map.of("conditions", 7), 1, new Outcome.Synced(true), NOW)).isPresent();
  }

  private static List<?> conditions(Map<String, Object> status) {
    return (List<?>) status.getOrDefault("conditions", List.of());
  }

  @SuppressWarnings("unchecked") // made of maps by the class under test
  private static Map<String, Object> first(Map<String, Object> status) {
    return (Map<String, Object>) conditions(status).getFirst();
  }
}
