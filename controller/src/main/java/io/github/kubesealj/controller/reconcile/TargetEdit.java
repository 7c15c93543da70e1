package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A Secret under construction. Pure: what it starts from stays as it was. Not thread-safe. */
final class TargetEdit {
  private final TargetSecret before;
  private final Content.Ready ready;
  private final SecretBuilder builder;
  private final Map<String, String> annotations;

  private TargetEdit(TargetSecret before, Content.Ready ready) {
    this.before = before;
    this.ready = ready;
    this.builder = new SecretBuilder(before.secret());
    this.annotations = new TreeMap<>(before.annotations());
  }

  static TargetEdit of(TargetSecret existing, Content.Ready ready) {
    return new TargetEdit(existing, ready);
  }

  /** A new Secret; finalizers are a matter of creation only. */
  static TargetEdit create(Owner owner, Content.Ready ready) {
    Secret empty =
        new SecretBuilder()
            .withNewMetadata()
            .withNamespace(owner.namespace())
            .withName(owner.name())
            .withFinalizers(finalizers(ready.secret().metadata()))
            .endMetadata()
            .build();
    TargetEdit edit = new TargetEdit(new TargetSecret(empty), ready);
    edit.replaceData();
    edit.addMetadata();
    edit.own(owner);
    edit.setType();
    edit.makeImmutable();
    return edit;
  }

  private static List<String> finalizers(ObjectMeta metadata) {
    return metadata.rest().fields().get("finalizers") instanceof JsonValue.JsonArray array
        ? array.items().stream()
            .filter(JsonValue.JsonString.class::isInstance)
            .map(item -> ((JsonValue.JsonString) item).text())
            .toList()
        : List.of();
  }

  void replaceData() {
    Map<String, String> data = base64(ready.secret());
    if (!data.equals(before.data())) {
      builder.withData(data);
    }
  }

  void mergeData() {
    Map<String, String> data = new TreeMap<>(before.data());
    data.putAll(base64(ready.secret()));
    if (!data.equals(before.data())) {
      builder.withData(data);
    }
  }

  private static Map<String, String> base64(PlainSecret secret) {
    Map<String, String> data = new TreeMap<>();
    secret.data().forEach((key, value) -> data.put(key, base64(value)));
    return data;
  }

  private static String base64(SecretBytes value) {
    byte[] bytes = value.toByteArray();
    try {
      return Base64.getEncoder().encodeToString(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** Sets the template's labels and annotations, and leaves all others. */
  void addMetadata() {
    Map<String, String> labels = new TreeMap<>(before.labels());
    labels.putAll(ready.secret().metadata().labels());
    if (!labels.equals(before.labels())) {
      builder.editMetadata().withLabels(labels).endMetadata();
    }
    ready
        .secret()
        .metadata()
        .annotations()
        .forEach(
            (key, value) -> {
              // A template must not speak for another SealedSecret, nor give leave to take over
              // what its owner only lets us merge into.
              if (!key.equals(TargetSecret.TARGET_OF)
                  && !(before.allowsMerge() && key.equals(Annotations.MANAGED))) {
                annotations.put(key, value);
              }
            });
  }

  /** Records whose it is: by owner reference, or by annotation where that is not wanted. */
  void own(Owner owner) {
    List<OwnerReference> owners = ready.withoutOwner() ? List.of() : List.of(owner.reference());
    if (!owners.equals(before.owners())) {
      builder.editMetadata().withOwnerReferences(owners).endMetadata();
    }
    if (ready.withoutOwner()) {
      annotations.put(TargetSecret.TARGET_OF, owner.uid());
    } else {
      annotations.remove(TargetSecret.TARGET_OF);
    }
  }

  /** An empty type means the API server's default when creating, and no opinion later. */
  void setType() {
    String type = ready.secret().type();
    if (type != null && !type.isEmpty()) {
      builder.withType(type);
    }
  }

  /** There is no way back from immutable, so false is no change either. */
  void makeImmutable() {
    if (Boolean.TRUE.equals(ready.secret().immutable())) {
      builder.withImmutable(true);
    }
  }

  boolean changed() {
    return !Objects.equals(before.secret(), result().secret());
  }

  TargetSecret result() {
    if (!annotations.equals(before.annotations())) {
      builder.editMetadata().withAnnotations(annotations).endMetadata();
    }
    return new TargetSecret(builder.build());
  }
}
