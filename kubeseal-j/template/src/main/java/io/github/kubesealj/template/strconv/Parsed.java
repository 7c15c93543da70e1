package io.github.kubesealj.template.strconv;

/**
 * An integer that was read from a text.
 *
 * @param value the number's bits; the nearest that fits where it is out of range, 0 where the text
 *     is none
 * @param problem what was wrong with the text
 */
public record Parsed(long value, Problem problem) {
  /** Whether Go gives no error. */
  public boolean isOk() {
    return problem == Problem.NONE;
  }
}
