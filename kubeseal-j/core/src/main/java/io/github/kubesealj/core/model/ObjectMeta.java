package io.github.kubesealj.core.model;

import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Kubernetes' ObjectMeta: the four fields this project works with, and all others as they came.
 *
 * @param name absent where the input has none or null
 * @param namespace absent where the input has none or null
 * @param labels sorted by key; empty where absent
 * @param annotations sorted by key; empty where absent
 * @param rest every other field (uid, finalizers, generateName, …)
 */
public record ObjectMeta(
    @Nullable String name,
    @Nullable String namespace,
    Map<String, String> labels,
    Map<String, String> annotations,
    JsonObject rest) {
  /** No field set. */
  public static final ObjectMeta EMPTY =
      new ObjectMeta(null, null, Map.of(), Map.of(), JsonObject.EMPTY);

  /** Copies and sorts the maps. */
  public ObjectMeta {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
  }

  /** A name and namespace alone. */
  public static ObjectMeta of(@Nullable String namespace, @Nullable String name) {
    return new ObjectMeta(name, namespace, Map.of(), Map.of(), JsonObject.EMPTY);
  }

  /** The same with another name. */
  public ObjectMeta withName(@Nullable String other) {
    return new ObjectMeta(other, namespace, labels, annotations, rest);
  }

  /** The same with another namespace. */
  public ObjectMeta withNamespace(@Nullable String other) {
    return new ObjectMeta(name, other, labels, annotations, rest);
  }

  /** The same with other annotations. */
  public ObjectMeta withAnnotations(Map<String, String> others) {
    return new ObjectMeta(name, namespace, labels, others, rest);
  }

  /** The same with other remaining fields. */
  public ObjectMeta withRest(JsonObject others) {
    return new ObjectMeta(name, namespace, labels, annotations, others);
  }
}
