package io.github.kubesealj.core.model;

import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code spec.template}: what the target Secret gets besides its values.
 *
 * @param metadata goes to the target, name and namespace excepted
 * @param type Secret type; absent and empty mean the API server's default
 * @param immutable passed on as it is
 * @param data template texts by key; an empty {@link Optional} (null in the manifest) removes the
 *     key from the target
 * @param rest fields unknown to this version
 */
public record SecretTemplate(
    ObjectMeta metadata,
    @Nullable String type,
    @Nullable Boolean immutable,
    Map<String, Optional<String>> data,
    JsonObject rest) {
  /** An absent template. */
  public static final SecretTemplate EMPTY =
      new SecretTemplate(ObjectMeta.EMPTY, null, null, Map.of(), JsonObject.EMPTY);

  /** Copies and sorts the map. */
  public SecretTemplate {
    data = Collections.unmodifiableMap(new TreeMap<>(data));
  }
}
