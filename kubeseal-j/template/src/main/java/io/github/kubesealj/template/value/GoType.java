package io.github.kubesealj.template.value;

/** The Go types a value in a template can have; a closed set, since templates declare none. */
public enum GoType {
  /** Of the untyped nil; has no name in Go. */
  NIL("<nil>", GoKind.INVALID),
  BOOL("bool", GoKind.BOOL),
  INT("int", GoKind.INT),
  INT64("int64", GoKind.INT64),
  /** What {@code index} gives for one byte of a string. */
  UINT8("uint8", GoKind.UINT8),
  /** Only of parameters: no value has it. */
  UINT32("uint32", GoKind.UINT32),
  /** A version's Major, Minor and Patch. */
  UINT64("uint64", GoKind.UINT64),
  DURATION("time.Duration", GoKind.INT64),
  MONTH("time.Month", GoKind.INT),
  WEEKDAY("time.Weekday", GoKind.INT),
  FLOAT64("float64", GoKind.FLOAT64),
  COMPLEX128("complex128", GoKind.COMPLEX128),
  STRING("string", GoKind.STRING),
  ANY_SLICE("[]interface {}", GoKind.SLICE),
  STRING_SLICE("[]string", GoKind.SLICE),
  INT_SLICE("[]int", GoKind.SLICE),
  /** What {@code chunk} gives. */
  ANY_SLICE_SLICE("[][]interface {}", GoKind.SLICE),
  ANY_MAP("map[string]interface {}", GoKind.MAP),
  STRING_MAP("map[string]string", GoKind.MAP),
  TIME("time.Time", GoKind.STRUCT),
  LOCATION("*time.Location", GoKind.POINTER),
  VERSION("semver.Version", GoKind.STRUCT),
  VERSION_POINTER("*semver.Version", GoKind.POINTER),
  CERTIFICATE("sprig.certificate", GoKind.STRUCT);

  private final String goName;
  private final GoKind kind;

  GoType(String goName, GoKind kind) {
    this.goName = goName;
    this.kind = kind;
  }

  /** The name Go prints for {@code %T}. */
  public String goName() {
    return goName;
  }

  /** The kind below the name. */
  public GoKind kind() {
    return kind;
  }
}
