package io.github.kubesealj.it.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.GoProgram;
import io.github.kubesealj.it.kube.NeedsGo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Our engine against Go's with templates nobody thought of. For a longer hunt: {@code
 * -Dtemplates.count=50000 -Dtemplates.seed=7}; one case again by its seed and a count of 1.
 */
@NeedsGo(GoProgram.TEMPLATES)
// Go's functions on paths of the system know drives there, which no cluster has.
@DisabledOnOs(OS.WINDOWS)
final class RandomTemplatesIT {
  private static final long SEED = Long.getLong("templates.seed", 20_260_101L);
  private static final int COUNT = Integer.getInteger("templates.count", 2_000);
  private static final int SHOWN = Integer.getInteger("templates.shown", 10);

  /** Below that they test little but errors. */
  private static final double RENDERED = 0.6;

  /** Above that limits or chance hide too much. */
  private static final double ACCEPTED = 0.03;

  @Test
  void goAndWeMakeTheSameOfAnyTemplate() throws IOException {
    List<Divergence> divergences = new ArrayList<>();
    Map<String, Integer> accepted = new TreeMap<>();
    int rendered = 0;
    try (GoPeer go = GoPeer.start()) {
      Ours ours = Ours.now();
      Accepted differences = new Accepted(go, Ours.later());
      for (int i = 0; i < COUNT; i++) {
        TemplateCase template = RandomTemplates.of(SEED + i);
        Divergence pair = new Divergence(template, go.answer(template), ours.answer(template));
        if (pair.go() instanceof Answer.Output) {
          rendered++;
        }
        if (!Answer.areSame(pair.go(), pair.ours())) {
          Optional<String> reason = differences.reason(pair);
          reason.ifPresent(why -> accepted.merge(why, 1, Integer::sum));
          if (reason.isEmpty()) {
            divergences.add(pair);
          }
        }
      }
    }
    System.out.printf(
        "%d random templates from seed %d: Go rendered %d; accepted differences: %s%n",
        COUNT, SEED, rendered, accepted);
    assertThat(divergences.size()).as(() -> report(divergences)).isZero();
    if (COUNT >= 1_000) {
      assertThat(rendered).isGreaterThan((int) (COUNT * RENDERED));
      assertThat(accepted.values().stream().mapToInt(Integer::intValue).sum())
          .as("accepted differences: %s", accepted)
          .isLessThan((int) (COUNT * ACCEPTED));
    }
  }

  private static String report(List<Divergence> divergences) {
    return divergences.stream()
        .limit(SHOWN)
        .map(Divergence::report)
        .collect(Collectors.joining("\n", divergences.size() + " differ:\n\n", ""));
  }
}
