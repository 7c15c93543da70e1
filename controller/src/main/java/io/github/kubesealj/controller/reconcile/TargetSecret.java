package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Secret;
import io.github.kubesealj.core.model.Annotations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A target Secret, as it is or as it is to be. {@link #toString} shows no value. */
record TargetSecret(Secret secret) {
  /**
   * Holds the uid of the SealedSecret a Secret without owner reference was written for, so that the
   * next pass still knows it as its own.
   */
  static final String TARGET_OF = "kubesealj.github.io/target-of";

  Map<String, String> annotations() {
    return orEmpty(secret.getMetadata().getAnnotations());
  }

  Map<String, String> labels() {
    return orEmpty(secret.getMetadata().getLabels());
  }

  Map<String, String> data() {
    return orEmpty(secret.getData());
  }

  List<OwnerReference> owners() {
    List<OwnerReference> owners = secret.getMetadata().getOwnerReferences();
    return owners == null ? List.of() : owners;
  }

  boolean immutable() {
    return Boolean.TRUE.equals(secret.getImmutable());
  }

  /** Whether its owner lets anyone's SealedSecret take it over. */
  boolean allowsAdoption() {
    return Annotations.isTrue(annotations(), Annotations.MANAGED);
  }

  /** Whether its owner lets anyone's SealedSecret merge into it. */
  boolean allowsMerge() {
    return Annotations.isTrue(annotations(), Annotations.PATCH);
  }

  /** Whether it was made for this SealedSecret: by uid, because a name can be taken again. */
  boolean belongsTo(Owner owner) {
    return owner.uid().equals(annotations().get(TARGET_OF))
        || owners().stream()
            .anyMatch(
                reference ->
                    Boolean.TRUE.equals(reference.getController())
                        && owner.uid().equals(reference.getUid()));
  }

  private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
    return map == null ? Map.of() : map;
  }

  @Override
  public String toString() {
    return "TargetSecret["
        + secret.getMetadata().getNamespace()
        + "/"
        + secret.getMetadata().getName()
        + ", keys "
        + data().keySet()
        + "]";
  }
}
