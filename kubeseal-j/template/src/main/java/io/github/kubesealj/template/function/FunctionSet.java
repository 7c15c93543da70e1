package io.github.kubesealj.template.function;

import io.github.kubesealj.template.value.GoType;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of one dialect can call, beside the language's own built-ins. Immutable and
 * thread-safe.
 */
public interface FunctionSet {
  /** The function of this name, or null where there is none. */
  @Nullable Signature function(String name);

  /**
   * The method of values of this type, its receiver as the first parameter, or null where there is
   * none.
   */
  @Nullable Signature method(GoType receiver, String name);
}
