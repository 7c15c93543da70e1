package io.github.kubesealj.core.manifest;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is to become of a field. {@code toString} shows no content. */
sealed interface Change {
  /** It becomes this string. */
  record Text(String text) implements Change {
    @Override
    public String toString() {
      return "Text";
    }
  }

  /** It is an object, or becomes one, and these of its fields change. */
  final class Fields implements Change {
    private final Map<String, Change> fields = new LinkedHashMap<>();

    /** By name, in the order they were first changed. */
    Map<String, Change> fields() {
      return fields;
    }

    /** The changes within a field. */
    Fields within(String name) {
      if (fields.computeIfAbsent(name, _ -> new Fields()) instanceof Fields inner) {
        return inner;
      }
      throw new IllegalArgumentException("a field cannot become both a string and an object");
    }

    /** Sets a field. */
    void put(String name, String text) {
      if (fields.put(name, new Text(text)) instanceof Fields) {
        throw new IllegalArgumentException("a field cannot become both a string and an object");
      }
    }
  }
}
