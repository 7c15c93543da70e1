package io.github.kubesealj.template.json;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.strconv.Floats;
import io.github.kubesealj.template.strconv.ParsedFloat;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads one text. */
final class JsonReader {
  /** What a collection takes in memory beside its elements, at most. */
  private static final int COLLECTION_BYTES = 120;

  private static final int ELEMENT_BYTES = 24;

  /** What a string takes beside its bytes, more than the meter counts for it. */
  private static final int STRING_BYTES = 40;

  private final Budget budget;
  private final String text;
  private int at;
  private boolean hugeNumber;

  JsonReader(Budget budget, String text) {
    this.budget = budget;
    this.text = text;
  }

  /** Whether any number was out of range; nil stands in its place. */
  boolean sawHugeNumber() {
    return hugeNumber;
  }

  Value read() {
    budget.work(2L * text.length());
    skipSpace();
    Value value = value(0);
    skipSpace();
    if (at < text.length()) {
      throw malformed();
    }
    return value;
  }

  private Value value(int depth) {
    budget.nesting(depth);
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> literal("true", GoBool.TRUE);
      case 'f' -> literal("false", GoBool.FALSE);
      case 'n' -> literal("null", GoNil.INTERFACE);
      default -> number();
    };
  }

  private Value object(int depth) {
    budget.memory(COLLECTION_BYTES);
    GoMap map = GoMap.ofAny();
    at++;
    skipSpace();
    if (peek() == '}') {
      at++;
      return map;
    }
    while (true) {
      if (peek() != '"') {
        throw malformed();
      }
      String key = stringBytes();
      skipSpace();
      expect(':');
      skipSpace();
      Value value = value(depth + 1);
      budget.memory(ELEMENT_BYTES);
      if (!map.contains(key)) {
        budget.entries(1, map.size() + 1L);
      }
      map.put(key, value);
      skipSpace();
      if (peek() == '}') {
        at++;
        return map;
      }
      expect(',');
      skipSpace();
    }
  }

  private Value array(int depth) {
    budget.memory(COLLECTION_BYTES);
    List<Value> elements = new ArrayList<>();
    at++;
    skipSpace();
    if (peek() == ']') {
      at++;
      return GoList.over(GoType.ANY_SLICE);
    }
    while (true) {
      if (elements.size() >= budget.limits().of(Limit.LIST)) {
        budget.list(elements.size() + 1L);
      }
      budget.memory(ELEMENT_BYTES);
      elements.add(value(depth + 1));
      skipSpace();
      if (peek() == ']') {
        at++;
        return GoList.of(GoType.ANY_SLICE, elements);
      }
      expect(',');
      skipSpace();
    }
  }

  private Value string() {
    String bytes = stringBytes();
    return bytes.isEmpty() ? GoString.EMPTY : new GoString(bytes);
  }

  private String stringBytes() {
    JsonStringReader reader = new JsonStringReader(text, at + 1);
    int end = reader.findEnd();
    if (end < 0) {
      throw malformed();
    }
    budget.memory(STRING_BYTES);
    budget.string(reader.decodedLength());
    String bytes = reader.decode();
    at = end + 1;
    return bytes;
  }

  private Value literal(String word, Value value) {
    if (!text.startsWith(word, at)) {
      throw malformed();
    }
    at += word.length();
    return value;
  }

  private Value number() {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (peek() == '.') {
      at++;
      digits();
    }
    if ((peek() | 0x20) == 'e') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    ParsedFloat number = Floats.parse(text.substring(start, at));
    if (!number.isOk()) {
      hugeNumber = true;
      return GoNil.INTERFACE;
    }
    return new GoFloat(number.value());
  }

  /** At least one. */
  private void digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == start) {
      throw malformed();
    }
  }

  private void skipSpace() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n') {
      at++;
    }
  }

  private void expect(char c) {
    if (peek() != c) {
      throw malformed();
    }
    at++;
  }

  /** The next byte, or one that stands nowhere. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static FunctionException malformed() {
    return new FunctionException("text is not JSON");
  }
}
