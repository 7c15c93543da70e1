package io.github.kubesealj.template.value;

/**
 * Any Go integer.
 *
 * @param bits its 64 bits; read as unsigned where the type's kind is
 * @param type one of the integer types, named ones included
 */
public record GoInt(long bits, GoType type) implements Value {
  /** A Go {@code int}, 64 bits wide as on every platform upstream ships for. */
  public static GoInt of(long value) {
    return new GoInt(value, GoType.INT);
  }

  /** A Go {@code int64}. */
  public static GoInt of64(long value) {
    return new GoInt(value, GoType.INT64);
  }

  /** A Go {@code uint64}, given by its bits. */
  public static GoInt ofUnsigned(long bits) {
    return new GoInt(bits, GoType.UINT64);
  }

  /** Whether {@link #bits} are unsigned. */
  public boolean isUnsigned() {
    return type.kind().isUnsigned();
  }

  @Override
  public boolean isTrue() {
    return bits != 0;
  }

  @Override
  public String toString() {
    return type.goName();
  }
}
