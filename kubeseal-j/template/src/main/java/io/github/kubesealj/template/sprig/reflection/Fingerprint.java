package io.github.kubesealj.template.sprig.reflection;

import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.Value;
import java.util.Iterator;
import java.util.Map;

/**
 * A hash that is the same for what is deeply equal. Looks at a few elements only, so that its cost
 * is bounded whatever the value holds, itself included.
 */
final class Fingerprint {
  private static final int ELEMENTS = 4;
  private static final int DEPTH = 3;

  private Fingerprint() {}

  static int of(Value value) {
    return of(value, 0);
  }

  private static int of(Value value, int depth) {
    int kind = value.type().hashCode();
    return switch (value) {
      case GoFloat number -> 31 * kind + Double.hashCode(number.value() + 0.0);
      // Rare, and each of its zeros has a sign.
      case GoComplex number -> kind;
      case GoList list -> mix(kind, list, depth);
      case GoMap map -> mix(kind, map, depth);
      default -> 31 * kind + value.hashCode();
    };
  }

  private static int mix(int kind, GoList list, int depth) {
    int hash = 31 * kind + list.size();
    for (int i = 0; depth < DEPTH && i < list.size() && i < ELEMENTS; i++) {
      hash = 31 * hash + of(list.get(i), depth + 1);
    }
    return hash;
  }

  private static int mix(int kind, GoMap map, int depth) {
    int hash = 31 * kind + map.size();
    Iterator<Map.Entry<String, Value>> entries = map.entries().entrySet().iterator();
    for (int i = 0; depth < DEPTH && i < ELEMENTS && entries.hasNext(); i++) {
      Map.Entry<String, Value> entry = entries.next();
      hash = 31 * hash + entry.getKey().hashCode();
      hash = 31 * hash + of(entry.getValue(), depth + 1);
    }
    return hash;
  }
}
