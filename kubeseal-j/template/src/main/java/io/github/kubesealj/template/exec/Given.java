package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.parse.Node.Operand;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command gives to what it calls.
 *
 * @param dot what the dot is for the arguments
 * @param arguments not yet evaluated
 * @param last what the command before gave, the last argument; null for none
 */
record Given(Value dot, List<Operand> arguments, @Nullable Value last) {
  /** Nothing: an operand is not called with arguments. */
  static Given nothing(Value dot) {
    return new Given(dot, List.of(), null);
  }

  boolean isNothing() {
    return arguments.isEmpty() && last == null;
  }

  int count() {
    return arguments.size() + (last == null ? 0 : 1);
  }
}
