package io.github.kubesealj.cli.cluster;

/** A cluster could not be asked, or did not answer as hoped; one line, and what to do about it. */
public final class ClusterException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  ClusterException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
