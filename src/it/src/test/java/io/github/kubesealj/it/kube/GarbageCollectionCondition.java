package io.github.kubesealj.it.kube;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class GarbageCollectionCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Presence.check(
        Cluster.collectsGarbage(),
        "tests of garbage collection, for lack of kube-controller-manager",
        "src/it/kube/install (on Linux, with Go)");
  }
}
