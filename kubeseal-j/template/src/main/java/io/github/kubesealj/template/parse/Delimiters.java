package io.github.kubesealj.template.parse;

/** What an action stands between, as byte strings; neither is empty. */
public record Delimiters(String left, String right) {
  /** Go's own. */
  public static final Delimiters DEFAULT = new Delimiters("{{", "}}");

  /** Refuses empty ones. */
  public Delimiters {
    if (left.isEmpty() || right.isEmpty()) {
      throw new IllegalArgumentException("a delimiter is empty");
    }
  }
}
