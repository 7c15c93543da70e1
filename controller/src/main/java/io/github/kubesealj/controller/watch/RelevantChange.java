package io.github.kubesealj.controller.watch;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.javaoperatorsdk.operator.processing.event.source.filter.OnUpdateFilter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which updates of a SealedSecret are worth a pass: spec, annotations (the scope is one), labels,
 * or another object under the same name. Echoes of our own status writes are not.
 */
public final class RelevantChange implements OnUpdateFilter<SealedSecretResource> {
  @Override
  public boolean accept(SealedSecretResource changed, SealedSecretResource before) {
    ObjectMeta now = changed.getMetadata();
    ObjectMeta then = before.getMetadata();
    return !Objects.equals(changed.getSpec(), before.getSpec())
        || !Objects.equals(now.getUid(), then.getUid())
        || !orEmpty(now.getAnnotations()).equals(orEmpty(then.getAnnotations()))
        || !orEmpty(now.getLabels()).equals(orEmpty(then.getLabels()));
  }

  private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
    return map == null ? Map.of() : map;
  }
}
