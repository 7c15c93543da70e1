package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonBoolean;
import io.github.kubesealj.core.model.JsonValue.JsonNull;
import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * YAML in block style as Kubernetes' tools lay it out: keys sorted, lists level with their key.
 * Written by hand because the layout of long and of quoted strings is to be theirs to the byte.
 */
final class YamlText {
  private static final int STEP = 2;
  private static final int LONGEST_SIMPLE_KEY = 128;

  private final YamlSink out = new YamlSink();

  private YamlText() {}

  /** One document with the line of dashes that begins it. */
  static String document(JsonObject object) {
    YamlText text = new YamlText();
    text.value(object, -STEP, false);
    return "---\n" + text.out.finish();
  }

  private void value(JsonValue value, int indent, boolean inObject) {
    switch (value) {
      case JsonObject object -> object(object, indent + STEP);
      case JsonArray(List<JsonValue> items) -> array(items, indent, inObject);
      case JsonString(String text) ->
          out.scalar(text, ScalarStyle.of(text), Math.max(indent, 0) + STEP, false);
      case JsonNumber(String literal) -> out.indicator(literal, true, false, false);
      case JsonBoolean(boolean bool) -> out.indicator(Boolean.toString(bool), true, false, false);
      case JsonNull _ -> out.indicator("null", true, false, false);
    }
  }

  private void object(JsonObject object, int indent) {
    if (object.isEmpty()) {
      out.indicator("{}", true, false, false);
      return;
    }
    Map<String, JsonValue> sorted = new TreeMap<>(NaturalOrder.INSTANCE);
    // One by one and in one order, since NaturalOrder alone does not settle it.
    new TreeMap<>(object.fields()).forEach(sorted::put);
    for (Map.Entry<String, JsonValue> field : sorted.entrySet()) {
      String key = field.getKey();
      boolean simple = isSimple(key);
      out.indent(indent);
      if (!simple) {
        out.indicator("?", true, false, true);
      }
      out.scalar(key, ScalarStyle.of(key), indent + STEP, simple);
      if (simple) {
        out.indicator(":", false, false, false);
      } else {
        out.indent(indent);
        out.indicator(":", true, false, true);
      }
      value(field.getValue(), indent, true);
    }
  }

  private static boolean isSimple(String key) {
    return key.chars().noneMatch(c -> "\n\r\u0085\u2028\u2029".indexOf(c) >= 0)
        && key.getBytes(UTF_8).length <= LONGEST_SIMPLE_KEY;
  }

  private void array(List<JsonValue> items, int indent, boolean inObject) {
    if (items.isEmpty()) {
      out.indicator("[]", true, false, false);
      return;
    }
    int level = inObject && !out.atIndentation() ? indent : indent + STEP;
    for (JsonValue item : items) {
      out.indent(level);
      out.indicator("-", true, false, true);
      value(item, level, false);
    }
  }
}
