package io.github.kubesealj.it.kube;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need Kubernetes' garbage collection beside the control plane; skipped, with one line
 * for the suite, where kube-controller-manager is missing, as it is from setup-envtest's programs.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GarbageCollectionCondition.class)
public @interface NeedsGarbageCollection {}
