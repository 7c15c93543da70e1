package io.github.kubesealj.template.limit;

/** A template used up what it may. Says which limit and no more: no value, no stack trace. */
public final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Limit limit;

  /** Names the limit. */
  public LimitExceededException(Limit limit) {
    super("limit exceeded: " + limit.words(), null, false, false);
    this.limit = limit;
  }

  /** Which one. */
  public Limit limit() {
    return limit;
  }
}
