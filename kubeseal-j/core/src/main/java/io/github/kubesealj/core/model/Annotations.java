package io.github.kubesealj.core.model;

import io.github.kubesealj.core.crypto.SealingScope;
import java.util.Map;
import java.util.TreeMap;

/** Annotations with a meaning here. Only the exact value {@code "true"} counts. */
public final class Annotations {
  /** Common prefix. */
  public static final String PREFIX = "sealedsecrets.bitnami.com/";

  /** Scope: namespace-wide. */
  public static final String NAMESPACE_WIDE = PREFIX + "namespace-wide";

  /** Scope: cluster-wide. */
  public static final String CLUSTER_WIDE = PREFIX + "cluster-wide";

  /** On an existing Secret: may be taken over. */
  public static final String MANAGED = PREFIX + "managed";

  /** On an existing Secret: may be merged into. */
  public static final String PATCH = PREFIX + "patch";

  /** In {@code spec.template.metadata}: the target gets no owner reference. */
  public static final String SKIP_SET_OWNER_REFERENCES = PREFIX + "skip-set-owner-references";

  private Annotations() {}

  /** Whether an annotation is set to exactly {@code "true"}. */
  public static boolean isTrue(Map<String, String> annotations, String key) {
    return "true".equals(annotations.get(key));
  }

  /** The scope annotations say; cluster-wide wins where both are set. */
  public static SealingScope scope(Map<String, String> annotations) {
    if (isTrue(annotations, CLUSTER_WIDE)) {
      return SealingScope.CLUSTER_WIDE;
    }
    return isTrue(annotations, NAMESPACE_WIDE) ? SealingScope.NAMESPACE_WIDE : SealingScope.STRICT;
  }

  /** The annotations without any scope's, plus this scope's; strict has none. */
  public static Map<String, String> withScope(Map<String, String> annotations, SealingScope scope) {
    Map<String, String> changed = new TreeMap<>(annotations);
    changed.remove(NAMESPACE_WIDE);
    changed.remove(CLUSTER_WIDE);
    switch (scope) {
      case STRICT -> {}
      case NAMESPACE_WIDE -> changed.put(NAMESPACE_WIDE, "true");
      case CLUSTER_WIDE -> changed.put(CLUSTER_WIDE, "true");
    }
    return changed;
  }
}
