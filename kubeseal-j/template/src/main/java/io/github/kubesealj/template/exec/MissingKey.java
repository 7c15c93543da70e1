package io.github.kubesealj.template.exec;

/** What a field that its map does not have stands for; Go's option {@code missingkey}. */
public enum MissingKey {
  /** No value: prints {@code <no value>}. What Sealed Secrets uses. */
  DEFAULT,
  /** The zero value of the map's elements. */
  ZERO,
  /** An error. What External Secrets uses. */
  ERROR
}
