package io.github.kubesealj.template.strconv;

/** What was wrong with the text of a number. */
public enum Problem {
  NONE,
  /** It is no number: {@code strconv.ErrSyntax}. */
  SYNTAX,
  /** It is one that does not fit: {@code strconv.ErrRange}. */
  RANGE
}
