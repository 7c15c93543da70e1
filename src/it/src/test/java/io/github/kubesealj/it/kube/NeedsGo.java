package io.github.kubesealj.it.kube;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need a program of ours in Go; skipped, with one line for the suite, where it cannot
 * be.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GoCondition.class)
public @interface NeedsGo {
  /** Which program. */
  GoProgram value();
}
