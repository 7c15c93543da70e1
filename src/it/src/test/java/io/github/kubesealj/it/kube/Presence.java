package io.github.kubesealj.it.kube;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** What to do about something a test needs and this machine may lack. */
final class Presence {
  private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

  private Presence() {}

  /**
   * Runs the test where it is there; skips it, and says so once, where it is not.
   *
   * @throws IllegalStateException on a build server, where nothing may be skipped
   */
  static ConditionEvaluationResult check(boolean there, String missing, String howToEnable) {
    if (there) {
      return ConditionEvaluationResult.enabled("present");
    }
    String line = "SKIPPED: " + missing + "; to enable: " + howToEnable;
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("nothing is skipped where CI=true. " + line);
    }
    if (SAID.add(line)) {
      System.out.println(line);
    }
    return ConditionEvaluationResult.disabled(line);
  }
}
