package io.github.kubesealj.core.model;

import io.github.kubesealj.core.crypto.SecretBytes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A core/v1 Secret with its plaintext. {@code stringData} is merged into {@link #data}, where it
 * wins key by key, as the API server does.
 *
 * <p>Owns its values: closing it wipes them. {@link #toString} shows keys, never values. Compared
 * by identity, since it is not a value to keep.
 */
public final class PlainSecret implements AutoCloseable {
  /** Version. */
  public static final String API_VERSION = "v1";

  /** Kind. */
  public static final String KIND = "Secret";

  private final ObjectMeta metadata;
  private final @Nullable String type;
  private final @Nullable Boolean immutable;
  private final Map<String, SecretBytes> data;

  /** Takes over the values; the map is copied and sorted by key. */
  public PlainSecret(
      ObjectMeta metadata,
      @Nullable String type,
      @Nullable Boolean immutable,
      Map<String, SecretBytes> data) {
    this.metadata = metadata;
    this.type = type;
    this.immutable = immutable;
    this.data = Collections.unmodifiableMap(new TreeMap<>(data));
  }

  /** Metadata. */
  public ObjectMeta metadata() {
    return metadata;
  }

  /** Type; null where absent. */
  public @Nullable String type() {
    return type;
  }

  /** Immutability; null where absent. */
  public @Nullable Boolean immutable() {
    return immutable;
  }

  /** Values by key, sorted, owned by this object. */
  public Map<String, SecretBytes> data() {
    return data;
  }

  /** The same values under other metadata; both objects then share them, so close only one. */
  public PlainSecret withMetadata(ObjectMeta other) {
    return new PlainSecret(other, type, immutable, data);
  }

  @Override
  public void close() {
    data.values().forEach(SecretBytes::close);
  }

  @Override
  public String toString() {
    return "PlainSecret["
        + metadata.namespace()
        + "/"
        + metadata.name()
        + ", keys "
        + data.keySet()
        + "]";
  }
}
