package io.github.kubesealj.template.parse;

import org.jspecify.annotations.Nullable;

/** What the names of functions mean to one template. */
@FunctionalInterface
public interface Callables {
  /** What this name calls, or null where it is not defined. */
  Node.@Nullable Callee find(String name);
}
