package io.github.kubesealj.template.value;

/**
 * One Go value. All but {@link GoList} and {@link GoMap} are immutable; those two are mutable and
 * shared, as in Go, and belong to one rendering.
 *
 * <p>No {@code toString} of a value prints what it holds: values are secrets.
 */
public sealed interface Value
    permits GoNil,
        GoBool,
        GoInt,
        GoFloat,
        GoComplex,
        GoString,
        GoList,
        GoMap,
        GoTime,
        GoLocation,
        GoVersion,
        GoCertificate {

  /** Its Go type, {@link GoType#NIL} for nil. */
  GoType type();

  /** Go's truth: false for zero numbers, empty texts and collections, and nil. */
  boolean isTrue();

  /** Whether it is one of the two nils, or the nil of its own type. */
  default boolean isNil() {
    return false;
  }
}
