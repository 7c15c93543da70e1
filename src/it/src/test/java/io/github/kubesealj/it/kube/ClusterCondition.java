package io.github.kubesealj.it.kube;

import java.util.Objects;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class ClusterCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Presence.check(
        Cluster.isPresent(),
        "tests on a real control plane, "
            + Objects.requireNonNullElse(
                System.getenv("KUBE_MISSING"), "whose binaries were not found"),
        "src/it/kube/install (on Linux, with Go) or KUBEBUILDER_ASSETS");
  }
}
