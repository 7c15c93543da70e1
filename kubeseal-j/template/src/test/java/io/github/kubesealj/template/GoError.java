package io.github.kubesealj.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where Go refuses a template. Its words are not compared: ours are shorter, as they say no values.
 *
 * @param phase {@code PARSE} or {@code RENDER}
 * @param line 0 where Go says none
 * @param column 0 where Go says none
 */
record GoError(String phase, int line, int column) {
  private static final Pattern POSITION =
      Pattern.compile("template: .*?:(\\d+)(?::(\\d+))?: .*", Pattern.DOTALL);

  /** Reads Go's text. */
  static GoError of(String phase, String text) {
    Matcher position = POSITION.matcher(text);
    if (!position.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new GoError(
        phase.equals("parse") ? "PARSE" : "RENDER",
        Integer.parseInt(position.group(1)),
        position.group(2) == null ? 0 : Integer.parseInt(position.group(2)));
  }

  /** Where we refuse one; the column only where Go tells it too. */
  static GoError of(TemplateException e) {
    String phase = e.phase().name();
    return new GoError(phase, e.line(), phase.equals("PARSE") ? 0 : e.column());
  }
}
