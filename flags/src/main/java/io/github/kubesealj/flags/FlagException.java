package io.github.kubesealj.flags;

/** A command line or an environment variable that cannot be understood; one line. */
public final class FlagException extends Exception {
  private static final long serialVersionUID = 1L;

  FlagException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
