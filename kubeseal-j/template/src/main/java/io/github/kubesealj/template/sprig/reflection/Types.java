package io.github.kubesealj.template.sprig.reflection;

import io.github.kubesealj.template.value.Value;

/** Sprig's questions about types. */
public final class Types {
  private Types() {}

  /** Sprig's {@code typeOf}: the name Go prints for {@code %T}. */
  public static String typeOf(Value value) {
    return value.type().goName();
  }

  /** Sprig's {@code typeIs}. */
  public static boolean typeIs(String target, Value value) {
    return target.equals(typeOf(value));
  }

  /** Sprig's {@code typeIsLike}: a pointer to the type will do. */
  public static boolean typeIsLike(String target, Value value) {
    String type = typeOf(value);
    return target.equals(type) || (type.startsWith("*") && target.equals(type.substring(1)));
  }

  /** Sprig's {@code kindOf}. */
  public static String kindOf(Value value) {
    return value.type().kind().goName();
  }

  /** Sprig's {@code kindIs}. */
  public static boolean kindIs(String target, Value value) {
    return target.equals(kindOf(value));
  }
}
