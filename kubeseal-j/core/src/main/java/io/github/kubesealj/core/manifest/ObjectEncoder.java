package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonBoolean;
import io.github.kubesealj.core.model.JsonValue.JsonNull;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.model.SecretTemplate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Objects to JSON trees: fields in the order Kubernetes prints them, then unknown ones sorted. What
 * is absent or empty is left out, {@code encryptedData} excepted.
 */
final class ObjectEncoder {
  private static final List<String> TOP = List.of("status");
  private static final List<String> OWNER =
      List.of("apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion");
  private static final List<String> MANAGER =
      List.of(
          "manager", "operation", "apiVersion", "time", "fieldsType", "fieldsV1", "subresource");

  private final Map<String, JsonValue> fields = new LinkedHashMap<>();

  private ObjectEncoder() {}

  static JsonObject encode(SealedSecret sealed) {
    return new ObjectEncoder()
        .text("kind", SealedSecret.KIND)
        .text("apiVersion", SealedSecret.API_VERSION)
        .object("metadata", metadata(sealed.metadata()))
        .put("spec", spec(sealed.spec()))
        .rest(sealed.rest(), TOP)
        .done();
  }

  static JsonObject encode(PlainSecret secret) {
    return new ObjectEncoder()
        .text("kind", PlainSecret.KIND)
        .text("apiVersion", PlainSecret.API_VERSION)
        .object("metadata", metadata(secret.metadata()))
        .bool("immutable", secret.immutable())
        .object("data", base64(secret.data()))
        .text("type", secret.type())
        .done();
  }

  private static JsonObject spec(SealedSecretSpec spec) {
    return new ObjectEncoder()
        .object("template", template(spec.template()))
        .text("data", spec.data())
        .put("encryptedData", texts(spec.encryptedData()))
        .rest(spec.rest(), List.of())
        .done();
  }

  private static JsonObject template(SecretTemplate template) {
    Map<String, JsonValue> data = new LinkedHashMap<>();
    for (Map.Entry<String, Optional<String>> each : template.data().entrySet()) {
      JsonValue text = each.getValue().<JsonValue>map(JsonString::new).orElse(JsonNull.INSTANCE);
      data.put(each.getKey(), text);
    }
    return new ObjectEncoder()
        .object("metadata", metadata(template.metadata()))
        .text("type", template.type())
        .bool("immutable", template.immutable())
        .object("data", new JsonObject(data))
        .rest(template.rest(), List.of())
        .done();
  }

  private static JsonObject metadata(ObjectMeta metadata) {
    Map<String, JsonValue> all = new LinkedHashMap<>(metadata.rest().fields());
    all.replaceAll(
        (key, value) ->
            switch (key) {
              case "ownerReferences" -> ordered(value, OWNER);
              case "managedFields" -> ordered(value, MANAGER);
              default -> value;
            });
    all.putAll(
        new ObjectEncoder()
            .text("name", metadata.name())
            .text("namespace", metadata.namespace())
            .object("labels", texts(metadata.labels()))
            .object("annotations", texts(metadata.annotations()))
            .fields);
    return new ObjectEncoder().rest(new JsonObject(all), MetaFields.ORDER).done();
  }

  /** The objects of a list with their fields in an order; anything else as it is. */
  private static JsonValue ordered(JsonValue list, List<String> order) {
    if (!(list instanceof JsonArray(List<JsonValue> items))) {
      return list;
    }
    return new JsonArray(
        items.stream()
            .map(
                item ->
                    item instanceof JsonObject object
                        ? new ObjectEncoder().rest(object, order).done()
                        : item)
            .toList());
  }

  private static JsonObject texts(Map<String, String> texts) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    texts.forEach((key, text) -> values.put(key, new JsonString(text)));
    return new JsonObject(values);
  }

  private static JsonObject base64(Map<String, SecretBytes> data) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    for (Map.Entry<String, SecretBytes> each : data.entrySet()) {
      byte[] bytes = each.getValue().toByteArray();
      values.put(each.getKey(), new JsonString(Base64.getEncoder().encodeToString(bytes)));
      Arrays.fill(bytes, (byte) 0);
    }
    return new JsonObject(values);
  }

  private ObjectEncoder put(String name, JsonValue value) {
    fields.put(name, value);
    return this;
  }

  private ObjectEncoder text(String name, @Nullable String text) {
    return text == null ? this : put(name, new JsonString(text));
  }

  private ObjectEncoder bool(String name, @Nullable Boolean value) {
    return value == null ? this : put(name, new JsonBoolean(value));
  }

  private ObjectEncoder object(String name, JsonObject object) {
    return object.isEmpty() ? this : put(name, object);
  }

  private ObjectEncoder rest(JsonObject rest, List<String> order) {
    Map<String, JsonValue> left = new TreeMap<>(rest.fields());
    for (String name : order) {
      JsonValue value = left.remove(name);
      if (value != null) {
        put(name, value);
      }
    }
    left.forEach(this::put);
    return this;
  }

  private JsonObject done() {
    return new JsonObject(fields);
  }
}
