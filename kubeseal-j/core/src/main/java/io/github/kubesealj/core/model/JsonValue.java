package io.github.kubesealj.core.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value (RFC 8259), for the parts of an object no record here knows.
 *
 * <p>Immutable. {@code toString} never shows a scalar's content, since any of them may be a secret.
 */
public sealed interface JsonValue {
  /** A JSON object; the order of fields is that of the input. */
  record JsonObject(Map<String, JsonValue> fields) implements JsonValue {
    /** No fields. */
    public static final JsonObject EMPTY = new JsonObject(Map.of());

    /** Copies the map, keeping its order. */
    public JsonObject {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Whether it has no fields. */
    public boolean isEmpty() {
      return fields.isEmpty();
    }

    @Override
    public String toString() {
      return "JsonObject" + fields.keySet();
    }
  }

  /** A JSON array. */
  record JsonArray(List<JsonValue> items) implements JsonValue {
    /** Copies the list. */
    public JsonArray {
      items = Collections.unmodifiableList(new ArrayList<>(items));
    }

    @Override
    public String toString() {
      return "JsonArray[" + items.size() + " items]";
    }
  }

  /** A JSON string. */
  record JsonString(String text) implements JsonValue {
    @Override
    public String toString() {
      return "JsonString[" + text.length() + " characters]";
    }
  }

  /** A JSON number, as its literal, so that no digit is lost. */
  record JsonNumber(String literal) implements JsonValue {
    @Override
    public String toString() {
      return "JsonNumber";
    }
  }

  /** {@code true} or {@code false}. */
  record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public String toString() {
      return "JsonBoolean";
    }
  }

  /** {@code null}. */
  record JsonNull() implements JsonValue {
    /** The only one needed. */
    public static final JsonNull INSTANCE = new JsonNull();
  }
}
