package io.github.kubesealj.template.sprig.reflection;

import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.Value;
import java.util.List;

/** Sprig's defaults: what is empty is what templates take for false. */
public final class Emptiness {
  private Emptiness() {}

  /** Sprig's {@code empty}. */
  public static boolean empty(Value value) {
    return !value.isTrue();
  }

  /** Sprig's {@code default}: the first given value unless there is none or it is empty. */
  public static Value defaultTo(Value fallback, List<Value> given) {
    return given.isEmpty() || empty(given.getFirst()) ? fallback : given.getFirst();
  }

  /** Sprig's {@code coalesce}: the first that is not empty, nil without one. */
  public static Value coalesce(List<Value> values) {
    for (Value value : values) {
      if (!empty(value)) {
        return value;
      }
    }
    return GoNil.INTERFACE;
  }

  /** Sprig's {@code all}: whether none is empty. */
  public static boolean all(List<Value> values) {
    return values.stream().allMatch(Value::isTrue);
  }

  /** Sprig's {@code any}: whether one is not empty. */
  public static boolean any(List<Value> values) {
    return values.stream().anyMatch(Value::isTrue);
  }

  /** Sprig's {@code ternary}. */
  public static Value ternary(Value whenTrue, Value whenFalse, boolean condition) {
    return condition ? whenTrue : whenFalse;
  }
}
