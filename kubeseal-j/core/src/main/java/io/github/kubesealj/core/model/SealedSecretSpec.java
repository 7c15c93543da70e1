package io.github.kubesealj.core.model;

import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code spec} of a SealedSecret.
 *
 * @param template what the target gets besides its values
 * @param data the deprecated form: one sealed text holding a whole Secret; absent in all others
 * @param encryptedData sealed texts by key, sorted
 * @param rest fields unknown to this version
 */
public record SealedSecretSpec(
    SecretTemplate template,
    @Nullable String data,
    Map<String, String> encryptedData,
    JsonObject rest) {
  /** Copies and sorts the map. */
  public SealedSecretSpec {
    encryptedData = Collections.unmodifiableMap(new TreeMap<>(encryptedData));
  }

  /** A spec of sealed values alone. */
  public static SealedSecretSpec of(SecretTemplate template, Map<String, String> encryptedData) {
    return new SealedSecretSpec(template, null, encryptedData, JsonObject.EMPTY);
  }
}
