package io.github.kubesealj.it.kube;

import java.io.IOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class MountCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Presence.check(
        mayMount(),
        "tests on file systems of their own, which need mount namespaces",
        "run on Linux, as root or where anyone may create user namespaces");
  }

  private static boolean mayMount() {
    try {
      return new ProcessBuilder(Mounts.command("mount -t tmpfs tmpfs /mnt"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noProgram) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
