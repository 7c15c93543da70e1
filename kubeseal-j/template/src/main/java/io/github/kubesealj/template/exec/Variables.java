package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of one call of a template, the latest last. Not thread-safe. */
final class Variables {
  private final List<String> names = new ArrayList<>(4);
  private final List<Value> values = new ArrayList<>(4);

  /** Begins with the one that is always there. */
  Variables(Value dollar) {
    push("$", dollar);
  }

  void push(String name, Value value) {
    names.add(name);
    values.add(value);
  }

  /** How many there are. */
  int mark() {
    return names.size();
  }

  /** Drops those that came since. */
  void pop(int mark) {
    for (int i = names.size() - 1; i >= mark; i--) {
      names.removeLast();
      values.removeLast();
    }
  }

  /** The latest of this name, or null. */
  @Nullable Value find(String name) {
    int index = names.lastIndexOf(name);
    return index < 0 ? null : values.get(index);
  }

  /** Sets the latest of this name; whether there is one. */
  boolean assign(String name, Value value) {
    int index = names.lastIndexOf(name);
    if (index >= 0) {
      values.set(index, value);
    }
    return index >= 0;
  }

  /** Sets the one so far from the end: 1 is the last. */
  void setFromTop(int distance, Value value) {
    values.set(values.size() - distance, value);
  }
}
