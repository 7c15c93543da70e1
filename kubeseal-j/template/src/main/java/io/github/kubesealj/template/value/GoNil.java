package io.github.kubesealj.template.value;

/** Both ways in which there can be nothing. */
public enum GoNil implements Value {
  /** No value at all: a missing key, the end of a pipeline that gave nil. Prints no value. */
  NONE,
  /** An interface that holds nothing: an element of a list, an argument. Prints nil. */
  INTERFACE;

  @Override
  public GoType type() {
    return GoType.NIL;
  }

  @Override
  public boolean isTrue() {
    return false;
  }

  @Override
  public boolean isNil() {
    return true;
  }
}
