package io.github.kubesealj.template.yaml;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.json.JsonEncoder;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.strconv.Floats;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;
import java.util.List;

/** {@code yaml.Marshal}: the value's JSON is read as YAML, and that is written. */
public final class YamlEncoder {
  private static final int MAX_SIMPLE_KEY = 128;

  private final Budget budget;
  private final Emitter out;

  private YamlEncoder(Budget budget) {
    this.budget = budget;
    this.out = new Emitter(budget);
  }

  /**
   * The document, with a line break at its end.
   *
   * @throws FunctionException where JSON or YAML cannot hold the value
   */
  public static String encode(Budget budget, Value value) {
    Value read = YamlDecoder.decodeExactly(budget, JsonEncoder.encode(budget, value));
    YamlEncoder encoder = new YamlEncoder(budget);
    encoder.node(read, false, false, 0);
    return encoder.out.finish();
  }

  private void node(Value value, boolean inMapping, boolean simpleKey, int depth) {
    budget.nesting(depth);
    budget.step();
    switch (value) {
      case GoMap map when map.size() == 0 -> out.empty("{", "}");
      case GoList list when list.size() == 0 -> out.empty("[", "]");
      case GoMap map -> mapping(map, depth);
      case GoList list -> sequence(list, inMapping, depth);
      case GoString string -> out.scalar(ScalarStyle.of(string.bytes()), simpleKey);
      default -> out.scalar(ScalarStyle.plain(text(value)), simpleKey);
    }
  }

  private static String text(Value value) {
    if (value.isNil()) {
      return "null";
    }
    return switch (value) {
      case GoInt number when number.isUnsigned() -> Long.toUnsignedString(number.bits());
      case GoInt number -> Long.toString(number.bits());
      case GoFloat number -> Floats.format(number.value(), 'g', -1);
      default -> Boolean.toString(value.isTrue());
    };
  }

  private void mapping(GoMap map, int depth) {
    List<String> keys = KeyOrder.sorted(budget, map.entries().keySet());
    int indent = out.indentForMapping();
    for (String key : keys) {
      out.startLine();
      ScalarStyle style = ScalarStyle.of(key);
      boolean simple = !style.isMultiline() && key.length() <= MAX_SIMPLE_KEY;
      if (simple) {
        out.scalar(style, true);
        out.indicator(":", false, false, false);
      } else {
        out.indicator("?", true, false, true);
        out.scalar(style, false);
        out.startLine();
        out.indicator(":", true, false, true);
      }
      node(map.entries().getOrDefault(key, map.zero()), true, false, depth + 1);
    }
    out.indentTo(indent);
  }

  private void sequence(GoList list, boolean inMapping, int depth) {
    int indent = out.indentForSequence(inMapping);
    for (int i = 0; i < list.size(); i++) {
      out.startLine();
      out.indicator("-", true, false, true);
      node(list.get(i), false, false, depth + 1);
    }
    out.indentTo(indent);
  }
}
