package io.github.kubesealj.it.kube;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class GoCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Presence.check(
        GoProgram.TEMPLATES.path().isPresent(),
        "tests against Go's own templates, as their Go program could not be built",
        "Go 1.26 on the PATH, and once: go -C src/it/go/templates mod download");
  }
}
