package io.github.kubesealj.core.model;

import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.Objects;

/**
 * A SealedSecret, {@code bitnami.com/v1alpha1}.
 *
 * @param metadata of the SealedSecret itself; its annotations alone decide the scope
 * @param spec the sealed values
 * @param rest other fields at the top, {@code status} among them
 */
public record SealedSecret(ObjectMeta metadata, SealedSecretSpec spec, JsonObject rest) {
  /** Group and version. */
  public static final String API_VERSION = "bitnami.com/v1alpha1";

  /** Kind. */
  public static final String KIND = "SealedSecret";

  /** The scope its annotations say. */
  public SealingScope scope() {
    return Annotations.scope(metadata.annotations());
  }

  /** The label its values are sealed under. */
  public SealingLabel label() {
    return SealingLabel.of(
        scope(),
        Objects.requireNonNullElse(metadata.namespace(), ""),
        Objects.requireNonNullElse(metadata.name(), ""));
  }
}
