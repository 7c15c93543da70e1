package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import io.github.kubesealj.core.model.ObjectMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ObjectMeta: which fields it has, in Kubernetes' order, and how it is read. */
final class MetaFields {
  /** Kubernetes' own order of its fields. */
  static final List<String> ORDER =
      List.of(
          "name",
          "generateName",
          "namespace",
          "selfLink",
          "uid",
          "resourceVersion",
          "generation",
          "creationTimestamp",
          "deletionTimestamp",
          "deletionGracePeriodSeconds",
          "labels",
          "annotations",
          "ownerReferences",
          "finalizers",
          "managedFields");

  private static final Set<String> TYPED = Set.of("name", "namespace", "labels", "annotations");

  private static final Set<String> TEXTS =
      Set.of(
          "generateName",
          "selfLink",
          "uid",
          "resourceVersion",
          "creationTimestamp",
          "deletionTimestamp");

  private MetaFields() {}

  /**
   * Reads it; absent and null are empty. Null fields are absent, as in Kubernetes' own types.
   *
   * @param keepNulls whether a null label or annotation is an empty one, or none
   */
  static ObjectMeta read(@Nullable ManifestNode node, String path, boolean keepNulls)
      throws ManifestException {
    if (node == null || Values.isNull(node)) {
      return ObjectMeta.EMPTY;
    }
    Fields fields = Fields.of(node, path);
    String name = fields.text("name");
    String namespace = fields.text("namespace");
    Map<String, String> labels =
        Values.texts(fields.take("labels"), fields.path("labels"), keepNulls);
    Map<String, String> annotations =
        Values.texts(fields.take("annotations"), fields.path("annotations"), keepNulls);
    Map<String, JsonValue> rest = new LinkedHashMap<>();
    for (String field : ORDER) {
      if (!TYPED.contains(field)) {
        known(fields, field, rest);
      }
    }
    rest.putAll(fields.rest().fields());
    return new ObjectMeta(name, namespace, labels, annotations, new JsonObject(rest));
  }

  private static void known(Fields fields, String field, Map<String, JsonValue> rest)
      throws ManifestException {
    ManifestNode node = fields.take(field);
    if (node == null || Values.isNull(node)) {
      return;
    }
    String path = fields.path(field);
    if (TEXTS.contains(field)) {
      rest.put(field, new JsonString(Objects.requireNonNull(Values.text(node, path))));
    } else if (field.equals("finalizers")) {
      rest.put(field, texts(node, path));
    } else {
      rest.put(field, Values.json(node, path));
    }
  }

  private static JsonArray texts(ManifestNode node, String path) throws ManifestException {
    return switch (node) {
      case Sequence(Place _, List<ManifestNode> items) -> {
        List<JsonValue> texts = new ArrayList<>();
        for (ManifestNode item : items) {
          String text = Values.text(item, Names.item(path, texts.size()));
          texts.add(new JsonString(Objects.requireNonNullElse(text, "")));
        }
        yield new JsonArray(texts);
      }
      case Mapping _, Scalar _ -> throw Values.expected("a list", node, path);
    };
  }
}
