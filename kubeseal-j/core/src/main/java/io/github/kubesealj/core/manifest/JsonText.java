package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonBoolean;
import io.github.kubesealj.core.model.JsonValue.JsonNull;
import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.util.List;
import java.util.Map;

/**
 * JSON as Go prints it, for people with two blanks of indentation, for programs without white
 * space; with escapes that are safe inside HTML.
 */
final class JsonText {
  private final StringBuilder out = new StringBuilder();
  private final boolean compact;

  private JsonText(boolean compact) {
    this.compact = compact;
  }

  /** One document with the newline that ends it. */
  static String document(JsonObject object) {
    JsonText text = new JsonText(false);
    text.value(object, 0);
    return text.out.append('\n').toString();
  }

  /** The same on one line without any white space, not even a newline at its end. */
  static String compact(JsonObject object) {
    JsonText text = new JsonText(true);
    text.value(object, 0);
    return text.out.toString();
  }

  /** A string with its quotes. */
  static String quoted(String string) {
    JsonText text = new JsonText(true);
    text.string(string);
    return text.out.toString();
  }

  private void value(JsonValue value, int depth) {
    switch (value) {
      case JsonObject object -> object(object, depth);
      case JsonArray(List<JsonValue> items) -> array(items, depth);
      case JsonString(String text) -> string(text);
      case JsonNumber(String literal) -> out.append(literal);
      case JsonBoolean(boolean bool) -> out.append(bool);
      case JsonNull _ -> out.append("null");
    }
  }

  private void object(JsonObject object, int depth) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
      out.append(separator);
      line(depth + 1);
      string(field.getKey());
      out.append(compact ? ":" : ": ");
      value(field.getValue(), depth + 1);
      separator = ",";
    }
    if (!object.isEmpty()) {
      line(depth);
    }
    out.append('}');
  }

  private void array(List<JsonValue> items, int depth) {
    out.append('[');
    String separator = "";
    for (JsonValue item : items) {
      out.append(separator);
      line(depth + 1);
      value(item, depth + 1);
      separator = ",";
    }
    if (!items.isEmpty()) {
      line(depth);
    }
    out.append(']');
  }

  private void line(int depth) {
    if (!compact) {
      out.append('\n').repeat("  ", depth);
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '<', '>', '&', '\u2028', '\u2029' -> unicode(c);
      default -> {
        if (c < ' ') {
          unicode(c);
        } else {
          out.append(c);
        }
      }
    }
  }

  private void unicode(char c) {
    String hex = Integer.toHexString(c);
    out.append("\\u").repeat("0", 4 - hex.length()).append(hex);
  }
}
