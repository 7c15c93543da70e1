package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.List;

/** {@code index}, {@code slice} and {@code len}. */
final class Indexing {
  private Indexing() {}

  /** {@code index}: from element to element. */
  static Value index(Value item, List<Value> indexes) {
    if (item.type() == GoType.NIL) {
      throw new FunctionException("index of untyped nil");
    }
    Value current = item;
    for (Value index : indexes) {
      current =
          switch (current) {
            case GoString string ->
                new GoInt(
                    string.bytes().charAt(element(index, string.bytes().length())), GoType.UINT8);
            case GoList list -> list.get(element(index, list.size()));
            case GoMap map -> byKey(map, index);
            case GoNil _ -> throw new FunctionException("index of nil pointer");
            default -> throw new FunctionException("can't index an item of this type");
          };
    }
    return current;
  }

  private static Value byKey(GoMap map, Value key) {
    if (!(key instanceof GoString string)) {
      throw new FunctionException("a key should be a string");
    }
    Value element = map.get(string.bytes());
    return element == null ? map.zero() : element;
  }

  private static int element(Value index, int length) {
    int position = position(index, length);
    if (position == length) {
      throw new FunctionException("index out of range");
    }
    return position;
  }

  /** A position within so many elements, the end included. */
  private static int position(Value index, int length) {
    if (!(index instanceof GoInt integer)) {
      throw new FunctionException("cannot index with a value of this type");
    }
    if (integer.bits() < 0 || integer.bits() > length) {
      throw new FunctionException("index out of range");
    }
    return (int) integer.bits();
  }

  /** {@code slice} of the language itself, which sprig's hides. */
  static Value slice(Value item, List<Value> indexes) {
    if (item.type() == GoType.NIL) {
      throw new FunctionException("slice of untyped nil");
    }
    if (indexes.size() > 3) {
      throw new FunctionException("too many slice indexes");
    }
    int length;
    int capacity;
    switch (item) {
      case GoString string when indexes.size() < 3 -> {
        length = string.bytes().length();
        capacity = length;
      }
      case GoList list -> {
        length = list.size();
        capacity = list.capacity();
      }
      default -> throw new FunctionException("can't slice an item of this type");
    }
    int[] bounds = {0, length, capacity};
    for (int i = 0; i < indexes.size(); i++) {
      bounds[i] = position(indexes.get(i), capacity);
    }
    if (bounds[0] > bounds[1] || bounds[1] > bounds[2]) {
      throw new FunctionException("invalid slice index");
    }
    return item instanceof GoList list
        ? list.slice(bounds[0], bounds[1])
        : new GoString(((GoString) item).bytes().substring(bounds[0], bounds[1]));
  }

  /** {@code len}: of a text in bytes. */
  static long length(Value item) {
    return switch (item) {
      case GoString string -> string.bytes().length();
      case GoList list -> list.size();
      case GoMap map -> map.size();
      default -> throw new FunctionException("len of a value of this type");
    };
  }
}
