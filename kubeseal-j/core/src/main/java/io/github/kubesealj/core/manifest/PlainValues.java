package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonBoolean;
import io.github.kubesealj.core.model.JsonValue.JsonNull;
import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON trees to plain Java values. */
final class PlainValues {
  private static final int LONGEST_LONG = 18; // digits that fit whatever they are

  private PlainValues() {}

  @SuppressWarnings("NullAway") // a null value is JSON's null; java.util.Map allows it
  static Map<String, Object> of(JsonObject object) {
    Map<String, Object> map = new LinkedHashMap<>();
    object.fields().forEach((key, value) -> map.put(key, of(value)));
    return map;
  }

  private static @Nullable Object of(JsonValue value) {
    return switch (value) {
      case JsonObject object -> of(object);
      case JsonArray(List<JsonValue> items) -> {
        List<@Nullable Object> list = new ArrayList<>();
        items.forEach(item -> list.add(of(item)));
        yield list;
      }
      case JsonString(String text) -> text;
      case JsonNumber(String literal) -> number(literal);
      case JsonBoolean(boolean bool) -> bool;
      case JsonNull _ -> null;
    };
  }

  private static Number number(String literal) {
    if (literal.contains(".") || literal.contains("e") || literal.contains("E")) {
      return new BigDecimal(literal);
    }
    return literal.length() <= LONGEST_LONG ? Long.valueOf(literal) : new BigInteger(literal);
  }
}
