package io.github.kubesealj.controller.reconcile;

import static io.github.kubesealj.controller.reconcile.Targets.OWNER;
import static io.github.kubesealj.controller.reconcile.Targets.STRANGER;
import static io.github.kubesealj.controller.reconcile.Targets.existing;
import static io.github.kubesealj.controller.reconcile.Targets.ready;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.github.kubesealj.core.model.Annotations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
  private static final Map<String, String> OLD = Map.of("password", "b2xk", "other", "eA==");
  private static final Map<String, String> NEW = Map.of("password", "bmV3");

  private final Planner planner = new Planner();

  private Decision decide(Content content, TargetSecret target) {
    return planner.decide(new ClusterView(OWNER, content, Optional.of(target)));
  }

  /** Every combination of who controls the target and what its annotations permit. */
  @ParameterizedTest
  @CsvSource({
    // controlled by, managed, patch, skip owner -> decision, data, owner afterwards
    "nobody,   false, false, false, Refuse,  '',             ''",
    "nobody,   false, false, true,  Refuse,  '',             ''",
    "stranger, false, false, false, Refuse,  '',             ''",
    "stranger, false, false, true,  Refuse,  '',             ''",
    "us,       false, false, false, Replace, password,       uid-1",
    "us,       false, false, true,  Replace, password,       ''",
    "record,   false, false, false, Replace, password,       uid-1",
    "record,   false, false, true,  Replace, password,       ''",
    "nobody,   true,  false, false, Replace, password,       uid-1",
    "nobody,   true,  false, true,  Replace, password,       ''",
    "stranger, true,  false, false, Replace, password,       uid-1",
    "us,       true,  false, false, Replace, password,       uid-1",
    "nobody,   false, true,  false, Patch,   other password, ''",
    "stranger, false, true,  false, Patch,   other password, uid-0",
    "us,       false, true,  false, Patch,   other password, uid-1",
    "nobody,   true,  true,  false, Patch,   other password, uid-1",
    "stranger, true,  true,  false, Patch,   other password, uid-1",
    "nobody,   true,  true,  true,  Patch,   other password, ''",
  })
  void decidesByControlAndConsent(
      String controlledBy,
      boolean managed,
      boolean patch,
      boolean skipOwner,
      String expected,
      String expectedKeys,
      String expectedOwner) {
    Map<String, String> annotations = new TreeMap<>();
    if (managed) {
      annotations.put(Annotations.MANAGED, "true");
    }
    if (patch) {
      annotations.put(Annotations.PATCH, "true");
    }
    OwnerReference[] owners =
        switch (controlledBy) {
          case "us" -> new OwnerReference[] {OWNER.reference()};
          case "stranger" -> new OwnerReference[] {STRANGER.reference()};
          default -> new OwnerReference[0];
        };
    if (controlledBy.equals("record")) {
      annotations.put(TargetSecret.TARGET_OF, OWNER.uid());
    }
    TargetSecret before = existing(OLD, annotations, owners);

    Decision decision = decide(ready(skipOwner, Map.of(), null, null), before);

    assertThat(decision.getClass().getSimpleName()).isEqualTo(expected);
    Optional<TargetSecret> after =
        switch (decision) {
          case Decision.Replace replace -> Optional.of(replace.after());
          case Decision.Patch merge -> Optional.of(merge.after());
          default -> Optional.empty();
        };
    assertThat(after.map(secret -> String.join(" ", new TreeMap<>(secret.data()).keySet())))
        .isEqualTo(expectedKeys.isEmpty() ? Optional.empty() : Optional.of(expectedKeys));
    after.ifPresent(
        secret ->
            assertThat(secret.owners().stream().map(OwnerReference::getUid).toList())
                .isEqualTo(expectedOwner.isEmpty() ? List.of() : List.of(expectedOwner)));
  }

  @Test
  void createsWhereThereIsNothing() {
    Decision decision = planner.decide(new ClusterView(OWNER, ready(), Optional.empty()));

    assertThat(decision).isInstanceOf(Decision.Create.class);
    TargetSecret created = ((Decision.Create) decision).secret();
    assertThat(created.data()).isEqualTo(NEW);
    assertThat(created.labels()).isEqualTo(Map.of("team", "a"));
    assertThat(created.owners()).containsExactly(OWNER.reference());
    assertThat(created.owners().getFirst().getBlockOwnerDeletion()).isNull();
    assertThat(created.secret().getType()).isNull();
  }

  @Test
  void remembersATargetItMadeWithoutOwner() {
    Content.Ready ready = ready(true, Map.of(), null, null);
    Decision.Create create =
        (Decision.Create) planner.decide(new ClusterView(OWNER, ready, Optional.empty()));

    assertThat(create.secret().owners()).isEmpty();
    assertThat(decide(ready, create.secret())).isInstanceOf(Decision.Nothing.class);
  }

  @Test
  void doesNothingWhereAllIsAsItShouldBe() {
    assertThat(decide(ready(), existing(NEW, Map.of("foreign", "too"), OWNER.reference())))
        .isInstanceOf(Decision.Nothing.class);
  }

  @Test
  void doesNothingToAMergedTargetThatHasItAll() {
    Map<String, String> data = new TreeMap<>(NEW);
    data.put("other", "eA==");

    assertThat(decide(ready(), existing(data, Map.of(Annotations.PATCH, "true"))))
        .isInstanceOf(Decision.Nothing.class);
  }

  @Test
  void keepsForeignLabelsAndTheAnnotationThatAllowedAdoption() {
    Decision decision = decide(ready(), existing(OLD, Map.of(Annotations.MANAGED, "true")));

    TargetSecret after = ((Decision.Replace) decision).after();
    assertThat(after.labels()).containsEntry("foreign", "kept");
    assertThat(after.annotations()).containsEntry(Annotations.MANAGED, "true");
    assertThat(after.secret().getMetadata().getResourceVersion()).isEqualTo("7");
  }

  @Test
  void doesNotBelieveConsentInTheTemplate() {
    Content.Ready content =
        ready(
            false,
            Map.of(
                Annotations.MANAGED,
                "true",
                Annotations.PATCH,
                "true",
                TargetSecret.TARGET_OF,
                OWNER.uid()),
            null,
            null);

    assertThat(decide(content, existing(OLD, Map.of())))
        .isEqualTo(new Decision.Refuse(Problem.notManaged("db"), true));
  }

  @Test
  void doesNotTurnLeaveToMergeIntoLeaveToTakeOver() {
    Content.Ready content =
        ready(false, Map.of(Annotations.MANAGED, "true", "note", "ours"), null, null);

    Decision decision = decide(content, existing(OLD, Map.of(Annotations.PATCH, "true")));

    assertThat(((Decision.Patch) decision).after().annotations())
        .isEqualTo(Map.of(Annotations.PATCH, "true", "note", "ours"));
  }

  @Test
  void dropsARecordOfOwnershipFromTheTemplate() {
    Content.Ready content = ready(false, Map.of(TargetSecret.TARGET_OF, "uid-9"), null, null);

    Decision.Create create =
        (Decision.Create) planner.decide(new ClusterView(OWNER, content, Optional.empty()));

    assertThat(create.secret().annotations()).isEmpty();
  }

  @Test
  void setsATypeWhenReplacingAndLeavesItWhenMerging() {
    Content.Ready content = ready(false, Map.of(), "c/d", null);

    Decision replace = decide(content, existing(NEW, Map.of(), OWNER.reference()));
    assertThat(((Decision.Replace) replace).after().secret().getType()).isEqualTo("c/d");
    assertThat(decide(content, existing(NEW, Map.of(Annotations.PATCH, "true"))))
        .isInstanceOf(Decision.Nothing.class);
  }

  @Test
  void leavesTheTypeAloneWhereTheTemplateHasNone() {
    assertThat(decide(ready(false, Map.of(), "", null), existing(NEW, Map.of(), OWNER.reference())))
        .isInstanceOf(Decision.Nothing.class);
  }

  @Test
  void makesATargetImmutableButNeverMutableAgain() {
    TargetSecret open = existing(NEW, Map.of(), OWNER.reference());
    Secret closed = new SecretBuilder(open.secret()).withImmutable(true).build();

    Decision decision = decide(ready(false, Map.of(), null, true), open);
    assertThat(((Decision.Replace) decision).after().immutable()).isTrue();
    assertThat(decide(ready(false, Map.of(), null, false), new TargetSecret(closed)))
        .isInstanceOf(Decision.Nothing.class);
  }

  @Test
  void writesNothingForContentThatCannotBeOpened() {
    Problem problem = Problem.unseal(ConditionReason.NO_MATCHING_KEY, "no key");

    assertThat(
            planner.decide(new ClusterView(OWNER, new Content.Unusable(problem), Optional.empty())))
        .isEqualTo(new Decision.Refuse(problem, false));
  }

  @Test
  void printsNoValues() {
    Decision decision = decide(ready(), existing(OLD, Map.of(), OWNER.reference()));

    assertThat(decision.toString()).contains("password").doesNotContain("b2xk", "bmV3");
  }
}
