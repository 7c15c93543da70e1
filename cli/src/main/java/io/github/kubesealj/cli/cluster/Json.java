package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ways through JSON that others wrote: what is absent, or of another type than expected, is empty.
 */
final class Json {
  private Json() {}

  /** Empty if it is not one object. */
  static Optional<JsonObject> parse(String text) {
    try {
      List<ManifestDocument> documents = ManifestReader.read("answer", text.getBytes(UTF_8));
      return documents.size() == 1 ? Optional.of(documents.getFirst().json()) : Optional.empty();
    } catch (ManifestException unreadable) {
      return Optional.empty();
    }
  }

  static JsonObject object(JsonObject from, String... path) {
    return at(from, path) instanceof JsonObject object ? object : JsonObject.EMPTY;
  }

  /** A string, or a number as it is written. */
  static String text(JsonObject from, String... path) {
    return text(at(from, path));
  }

  private static String text(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString(String text) -> text;
      case JsonNumber(String literal) -> literal;
      case null, default -> "";
    };
  }

  static List<JsonObject> objects(JsonObject from, String... path) {
    return at(from, path) instanceof JsonArray array
        ? array.items().stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .toList()
        : List.of();
  }

  static Map<String, String> texts(JsonObject from, String... path) {
    Map<String, String> texts = new LinkedHashMap<>();
    object(from, path).fields().forEach((key, value) -> texts.put(key, text(value)));
    return texts;
  }

  private static @Nullable JsonValue at(JsonObject from, String... path) {
    JsonValue value = from;
    for (String field : path) {
      value = value instanceof JsonObject object ? object.fields().get(field) : null;
    }
    return value;
  }
}
