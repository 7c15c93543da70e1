package io.github.kubesealj.template.strconv;

/**
 * A floating-point number that was read from a text.
 *
 * @param value the number; an infinity where it is out of range, 0 where the text is none
 * @param problem what was wrong with the text
 */
public record ParsedFloat(double value, Problem problem) {
  /** Whether Go gives no error. */
  public boolean isOk() {
    return problem == Problem.NONE;
  }
}
