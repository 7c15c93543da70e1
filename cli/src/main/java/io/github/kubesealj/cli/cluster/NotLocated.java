package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.cluster.Candidates.Candidate;
import io.github.kubesealj.cli.terminal.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells that no controller was found, or which ones were, and what to do about it. */
final class NotLocated {
  private static final int MOST_SHOWN = 20;

  private NotLocated() {}

  static UserError error(
      ControllerName wanted, String why, List<Candidate> found, ControllerSearch.Result search) {
    List<String> hints = found.isEmpty() ? nothing(wanted, search) : choice(found);
    return new UserError(ServiceLookup.FAILURE + why, hints.toArray(String[]::new));
  }

  private static List<String> choice(List<Candidate> found) {
    List<String> hints = new ArrayList<>();
    if (found.size() > 1) {
      hints.add(
          "%d controllers were found; choose one with --controller-name and --controller-namespace"
              .formatted(found.size()));
    }
    found.stream()
        .limit(MOST_SHOWN)
        .forEach(
            candidate -> {
              ControllerName controller = candidate.endpoint().controller();
              hints.add(
                  "found by %s: %s; use %s"
                      .formatted(
                          candidate.reason().text(), controller.shown(), controller.flags()));
            });
    return hints;
  }

  private static List<String> nothing(ControllerName wanted, ControllerSearch.Result search) {
    List<String> hints = new ArrayList<>();
    hints.add(ServiceLookup.HINT);
    hints.add(
        "tried %s, then Services labelled %s or %s and those of Deployments that run a controller"
            .formatted(wanted.shown(), Candidates.CHART, Candidates.MANIFEST));
    add(hints, "looked at ", search.searched());
    add(hints, "you may not list ", search.forbidden());
    add(hints, "not looked at: ", search.incomplete());
    return hints;
  }

  private static void add(List<String> hints, String what, Collection<String> places) {
    if (!places.isEmpty()) {
      String more =
          places.size() > MOST_SHOWN ? " and " + (places.size() - MOST_SHOWN) + " more" : "";
      hints.add(what + String.join(", ", places.stream().limit(MOST_SHOWN).toList()) + more);
    }
  }
}
