package io.github.kubesealj.flags;

/** A value that a {@link FlagType} does not take; says why, not which flag. */
public final class BadValueException extends Exception {
  private static final long serialVersionUID = 1L;

  /** In Go's words. */
  public BadValueException(String message) {
    super(message, null, false, false);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
