package io.github.kubesealj.it.kube;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class PeersCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Presence.check(
        Peers.arePresent(),
        "tests with upstream's programs, which were not found",
        "src/it/kube/peers (with Go)");
  }
}
