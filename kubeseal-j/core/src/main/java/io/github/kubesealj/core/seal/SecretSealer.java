package io.github.kubesealj.core.seal;

import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.model.SecretTemplate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Seals whole Secrets.
 *
 * <p>The Secret's own annotations decide the scope; {@link #rescoped} sets them. Labels,
 * annotations, type and immutability go into the template, not onto the SealedSecret, except for
 * the scope's annotation. What belongs to one stored object only (uid, resourceVersion, owner
 * references, timestamps, managed fields, last-applied copies of the plaintext) goes nowhere.
 *
 * <p>Non-guarantee: names are not checked; a strict Secret without a namespace is sealed for the
 * empty one. Thread-safe.
 */
public final class SecretSealer {
  private final ValueSealer sealer;

  /** Seals values with {@code sealer}. */
  public SecretSealer(ValueSealer sealer) {
    this.sealer = sealer;
  }

  /** The Secret with its scope annotations replaced by this scope's; values are shared. */
  public static PlainSecret rescoped(PlainSecret secret, SealingScope scope) {
    ObjectMeta metadata = secret.metadata();
    return secret.withMetadata(
        metadata.withAnnotations(Annotations.withScope(metadata.annotations(), scope)));
  }

  /** The sealed form; the Secret stays the caller's to close. */
  public SealedSecret seal(PlainSecret secret) {
    ObjectMeta metadata =
        secret.metadata().withNamespace(emptyAsNull(secret.metadata().namespace()));
    SealingScope scope = Annotations.scope(metadata.annotations());
    SealingLabel label =
        SealingLabel.of(
            scope,
            Objects.requireNonNullElse(metadata.namespace(), ""),
            Objects.requireNonNullElse(metadata.name(), ""));
    Map<String, String> encrypted = new TreeMap<>();
    secret.data().forEach((key, value) -> encrypted.put(key, sealer.seal(value, label).text()));
    SecretTemplate template =
        new SecretTemplate(
            TravellingMetadata.of(metadata),
            emptyAsNull(secret.type()),
            secret.immutable(),
            Map.of(),
            JsonObject.EMPTY);
    return new SealedSecret(
        ObjectMeta.of(metadata.namespace(), metadata.name())
            .withAnnotations(Annotations.withScope(Map.of(), scope)),
        SealedSecretSpec.of(template, encrypted),
        JsonObject.EMPTY);
  }

  /** Kubernetes prints an empty text as none. */
  private static @Nullable String emptyAsNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
