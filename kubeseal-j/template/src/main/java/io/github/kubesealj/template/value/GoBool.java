package io.github.kubesealj.template.value;

/** A Go {@code bool}. */
public enum GoBool implements Value {
  FALSE,
  TRUE;

  /** The value for a Java boolean. */
  public static GoBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public GoType type() {
    return GoType.BOOL;
  }

  @Override
  public boolean isTrue() {
    return this == TRUE;
  }
}
