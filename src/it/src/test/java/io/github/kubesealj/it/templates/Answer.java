package io.github.kubesealj.it.templates;

/** What became of a template. */
sealed interface Answer {
  /** Its output, as a byte string. */
  record Output(String bytes) implements Answer {}

  /**
   * It was refused.
   *
   * @param phase {@code parse} or {@code exec}
   * @param line 0 where it is not told
   * @param column 0 where it is not told, as for a mistake in the text of the template
   * @param words what the program said; for people only
   */
  record Refused(String phase, int line, int column, String words) implements Answer {
    boolean isAt(Refused other) {
      return phase.equals(other.phase) && line == other.line && column == other.column;
    }
  }

  /** It ended in a way that no template may end in, or cannot be compared. */
  record Lost(String why) implements Answer {}

  /** Whether both say the same, however they word it. */
  static boolean areSame(Answer one, Answer other) {
    if (one instanceof Refused refused && other instanceof Refused otherwise) {
      return refused.isAt(otherwise);
    }
    return one.equals(other);
  }
}
