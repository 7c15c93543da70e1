package io.github.kubesealj.template.sprig.semver;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoVersion;
import java.util.List;

/**
 * Constraints of which one group must be met in full.
 *
 * @param groups what was between {@code ||}
 */
record Constraints(List<List<Constraint>> groups) {
  boolean allow(Budget budget, GoVersion version) {
    for (List<Constraint> group : groups) {
      boolean met = true;
      for (Constraint constraint : group) {
        budget.work(
            (long) version.prerelease().length() + constraint.version().prerelease().length());
        if (!constraint.isMetBy(version)) {
          met = false;
          break;
        }
      }
      if (met) {
        return true;
      }
    }
    return false;
  }
}
