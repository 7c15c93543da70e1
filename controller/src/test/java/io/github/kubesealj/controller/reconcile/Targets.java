package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds what the tests of this package work on. */
final class Targets {
  static final Owner OWNER = new Owner("app", "db", "uid-1");
  static final Owner STRANGER = new Owner("app", "db", "uid-0");

  private Targets() {}

  /** A SealedSecret opened, holding password=new. */
  static Content.Ready ready() {
    return ready(false, Map.of(), null, null);
  }

  static Content.Ready ready(
      boolean withoutOwner,
      Map<String, String> annotations,
      @Nullable String type,
      @Nullable Boolean immutable) {
    ObjectMeta metadata =
        new ObjectMeta("db", "app", Map.of("team", "a"), annotations, JsonObject.EMPTY);
    return new Content.Ready(
        new PlainSecret(metadata, type, immutable, Map.of("password", SecretBytes.ofUtf8("new"))),
        withoutOwner);
  }

  /** An existing target with the values given, base64. */
  static TargetSecret existing(
      Map<String, String> data, Map<String, String> annotations, OwnerReference... owners) {
    return new TargetSecret(
        new SecretBuilder()
            .withNewMetadata()
            .withNamespace("app")
            .withName("db")
            .withResourceVersion("7")
            .withLabels(Map.of("foreign", "kept", "team", "a"))
            .withAnnotations(annotations)
            .withOwnerReferences(List.of(owners))
            .endMetadata()
            .withType("Opaque")
            .withData(data)
            .build());
  }
}
