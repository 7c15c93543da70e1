package io.github.kubesealj.template.eso;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;
import io.github.kubesealj.template.yaml.YamlDecoder;
import io.github.kubesealj.template.yaml.YamlEncoder;

/** YAML, with errors swallowed as External Secrets does. */
final class YamlFunctions {
  private YamlFunctions() {}

  /** {@code toYaml}: without the last line break; nothing for what cannot be written. */
  static String encode(Budget budget, Value value) {
    try {
      String document = YamlEncoder.encode(budget, value);
      return document.endsWith("\n") ? document.substring(0, document.length() - 1) : document;
    } catch (FunctionException e) {
      return "";
    }
  }

  /** {@code fromYaml}: a mapping; what is none gives one whose {@code Error} says so. */
  static GoMap decode(Budget budget, String text) {
    String error;
    try {
      Value value = YamlDecoder.decode(budget, text);
      if (value instanceof GoMap map) {
        return map;
      }
      if (value.isNil()) {
        return GoMap.ofAny();
      }
      error =
          "error unmarshaling JSON: while decoding JSON: json: cannot unmarshal "
              + jsonKind(value)
              + " into Go value of type map[string]interface {}";
    } catch (FunctionException e) {
      error = "error converting YAML to JSON: yaml: " + e.getMessage();
    }
    GoMap map = GoMap.ofAny();
    map.put("Error", new GoString(error));
    return map;
  }

  private static String jsonKind(Value value) {
    return switch (value.type()) {
      case STRING -> "string";
      case BOOL -> "bool";
      case FLOAT64 -> "number";
      default -> "array";
    };
  }
}
