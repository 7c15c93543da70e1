package io.github.kubesealj.it.kube;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class GoCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    NeedsGo needs = context.getRequiredTestClass().getAnnotation(NeedsGo.class);
    GoProgram program = needs.value();
    return Presence.check(
        program.path().isPresent(),
        "tests against Go's own " + program.title() + ", as their Go program could not be built",
        "Go 1.26 on the PATH, and once: go -C src/it/go/" + program.title() + " mod download");
  }
}
