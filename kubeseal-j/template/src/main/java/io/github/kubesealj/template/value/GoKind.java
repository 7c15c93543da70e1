package io.github.kubesealj.template.value;

/** What {@code reflect.Kind} prints; only the kinds that occur. */
public enum GoKind {
  INVALID("invalid"),
  BOOL("bool"),
  INT("int"),
  INT64("int64"),
  UINT8("uint8"),
  UINT32("uint32"),
  UINT64("uint64"),
  FLOAT64("float64"),
  COMPLEX128("complex128"),
  STRING("string"),
  SLICE("slice"),
  MAP("map"),
  POINTER("ptr"),
  STRUCT("struct");

  private final String goName;

  GoKind(String goName) {
    this.goName = goName;
  }

  /** The name Go prints, as {@code kindOf} gives it. */
  public String goName() {
    return goName;
  }

  /** Whether it is a signed integer. */
  public boolean isSigned() {
    return this == INT || this == INT64;
  }

  /** Whether it is an unsigned integer. */
  public boolean isUnsigned() {
    return this == UINT8 || this == UINT32 || this == UINT64;
  }
}
