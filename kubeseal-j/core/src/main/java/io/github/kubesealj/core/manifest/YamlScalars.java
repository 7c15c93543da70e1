package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.Layout.Style;

/** Strings as they are put into a YAML text that exists, on one line unless they have several. */
final class YamlScalars {
  private YamlScalars() {}

  /**
   * A key or a value that stays on its line.
   *
   * @param like the quoting to keep to where it can hold the string
   * @param flow whether it stands between braces or brackets
   */
  static String inline(String text, Style like, boolean flow) {
    return write(text, styleOf(text, like, flow), 0);
  }

  /**
   * A value that may go on below its line, further in than a column.
   *
   * @param like the quoting to keep to where it can hold the string
   */
  static String block(String text, Style like, int column, String lineEnd) {
    boolean endsPlainly = !text.endsWith("\n\n") && !text.equals("\n");
    boolean literal =
        like != Style.SINGLE_QUOTED
            && like != Style.DOUBLE_QUOTED
            && endsPlainly // or the blank lines behind it would become its own
            && ScalarStyle.of(text) == ScalarStyle.LITERAL;
    return literal
        ? write(text, ScalarStyle.LITERAL, column + 2).replace("\n", lineEnd)
        : inline(text, like, false);
  }

  private static ScalarStyle styleOf(String text, Style like, boolean flow) {
    if (like == Style.DOUBLE_QUOTED || text.indexOf('\n') >= 0 || ScalarStyle.needsEscapes(text)) {
      return ScalarStyle.DOUBLE_QUOTED;
    }
    if (like == Style.SINGLE_QUOTED) {
      return ScalarStyle.SINGLE_QUOTED;
    }
    ScalarStyle natural = ScalarStyle.of(text);
    boolean plainInFlow = text.chars().noneMatch(c -> ",[]{}:?#".indexOf(c) >= 0);
    return natural == ScalarStyle.PLAIN && flow && !plainInFlow
        ? ScalarStyle.SINGLE_QUOTED
        : natural;
  }

  private static String write(String text, ScalarStyle style, int column) {
    YamlSink out = new YamlSink();
    out.scalar(text, style, column, true);
    String line = out.finish();
    return line.substring(0, line.length() - 1);
  }
}
