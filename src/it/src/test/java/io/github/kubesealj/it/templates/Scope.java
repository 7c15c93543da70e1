package io.github.kubesealj.it.templates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can name where it stands.
 *
 * @param dot what the dot is; null where it is the root
 * @param dollar what {@code $} is; null where it is the root
 * @param inLoop whether a loop can be left here
 */
record Scope(@Nullable Kind dot, @Nullable Kind dollar, List<Variable> variables, boolean inLoop) {
  /** A variable with its dollar sign. */
  record Variable(String name, Kind kind) {}

  static Scope of(@Nullable Kind dollar) {
    return new Scope(dollar, dollar, new ArrayList<>(), false);
  }

  /** A block inside: its variables end with it. */
  Scope block() {
    return new Scope(dot, dollar, new ArrayList<>(variables), inLoop);
  }

  /** A block with another dot. */
  Scope with(Kind newDot) {
    return new Scope(newDot, dollar, new ArrayList<>(variables), inLoop);
  }

  /** A turn of a loop. */
  Scope loop(Kind element) {
    return new Scope(element, dollar, new ArrayList<>(variables), true);
  }

  /** From here on the variable is there, and hides others of its name. */
  void declare(Variable variable) {
    variables.removeIf(other -> other.name().equals(variable.name()));
    variables.add(variable);
  }

  /** How the root is written here; null where it is out of reach. */
  @Nullable String root() {
    return dot == null ? "" : dollar == null ? "$" : null;
  }

  /** What of this kind can be named: variables and the dot. */
  List<String> named(Kind kind) {
    List<String> names = new ArrayList<>();
    for (Variable variable : variables) {
      if (fits(variable.kind(), kind)) {
        names.add(variable.name());
      }
    }
    if (dot != null && fits(dot, kind)) {
      names.add(".");
    }
    if (dollar != null && fits(dollar, kind)) {
      names.add("$");
    }
    return names;
  }

  private static boolean fits(Kind actual, Kind wanted) {
    return actual == wanted || wanted.suppliers().contains(actual);
  }
}
