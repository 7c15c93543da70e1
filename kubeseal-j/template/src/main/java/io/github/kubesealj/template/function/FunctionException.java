package io.github.kubesealj.template.function;

/**
 * A function refused its arguments. The message is a fixed sentence about the kind of mistake and
 * never holds an argument or any part of one, since arguments are secrets. No stack trace.
 */
public final class FunctionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what kind of mistake it was, in words known when the program was compiled. */
  public FunctionException(String kind) {
    super(kind, null, false, false);
  }
}
