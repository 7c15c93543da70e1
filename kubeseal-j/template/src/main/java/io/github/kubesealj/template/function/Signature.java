package io.github.kubesealj.template.function;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * A function or method as Go declares it, with what it does. Made by {@code fn(…).to(…)} of {@link
 * Declarations}. Immutable; thread-safe as far as the implementation is.
 */
public final class Signature {
  /** The implementation behind its parameters. */
  @FunctionalInterface
  interface Body {
    Value call(Budget budget, Value[] arguments);
  }

  private final List<Param<?>> params;
  private final boolean variadic;
  private final Body body;

  Signature(List<Param<?>> declared, Body body) {
    boolean metered = !declared.isEmpty() && declared.getFirst().form() == Param.Form.BUDGET;
    this.params = metered ? declared.subList(1, declared.size()) : declared;
    this.variadic = !params.isEmpty() && params.getLast().form() == Param.Form.REST;
    this.body = body;
  }

  /** The parameters that take arguments; of a method the receiver is the first. */
  public List<Param<?>> params() {
    return params;
  }

  /** Whether the last parameter takes any number of arguments. */
  public boolean isVariadic() {
    return variadic;
  }

  /** What the argument at this index must match; the number of arguments has been checked. */
  public Param<?> paramFor(int index) {
    if (variadic && index >= params.size() - 1) {
      return Objects.requireNonNull(params.getLast().element());
    }
    return params.get(index);
  }

  /**
   * Calls it with arguments that match.
   *
   * @throws FunctionException where it refuses what they hold
   * @throws io.github.kubesealj.template.limit.LimitExceededException where it would take too much
   */
  public Value call(Budget budget, Value[] arguments) {
    return body.call(budget, arguments);
  }
}
