package io.github.kubesealj.core.manifest;

import java.util.regex.Pattern;

/** How a string is written in YAML: as plainly as every reader, old or new, still understands. */
enum ScalarStyle {
  PLAIN,
  SINGLE_QUOTED,
  DOUBLE_QUOTED,
  LITERAL;

  private static final Pattern SEXAGESIMAL =
      Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");
  private static final Pattern DATE =
      Pattern.compile(
          "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
              + "([Tt ][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})?)?");
  private static final String INDICATORS = "#,[]{}&*!|>'\"%@`";

  /** The style of a string. */
  static ScalarStyle of(String text) {
    boolean lines = text.indexOf('\n') >= 0;
    if (needsEscapes(text)) {
      return DOUBLE_QUOTED;
    }
    if (lines) {
      return text.charAt(text.length() - 1) == ' ' || text.contains(" \n")
          ? DOUBLE_QUOTED
          : LITERAL;
    }
    if (!readsAsText(text)) {
      return DOUBLE_QUOTED;
    }
    return looksLikeSyntax(text) ? SINGLE_QUOTED : PLAIN;
  }

  private static boolean readsAsText(String text) {
    // Nothing longer than this is a date, and few regular expressions like a megabyte.
    boolean brief = text.length() <= 64;
    return Yaml11.resolve(text) instanceof ScalarValue.Text
        && !text.equals("<<")
        && !(brief && (SEXAGESIMAL.matcher(text).matches() || DATE.matcher(text).matches()));
  }

  /** Whether it holds anything but printable characters and line ends. */
  static boolean needsEscapes(String text) {
    return text.codePoints().anyMatch(c -> c != '\n' && isEscaped(c));
  }

  /** Whether a character is written as an escape; also those old readers take for no character. */
  static boolean isEscaped(int c) {
    boolean printable =
        (c >= ' ' && c <= '~')
            || (c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029)
            || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF);
    return !printable;
  }

  private static boolean looksLikeSyntax(String text) {
    if (text.startsWith("---") || text.startsWith("...")) {
      return true;
    }
    if (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
      return true;
    }
    char first = text.charAt(0);
    if (INDICATORS.indexOf(first) >= 0 || ("?:-".indexOf(first) >= 0 && blankAt(text, 1))) {
      return true;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' && blankAt(text, i + 1)) || (c == '#' && text.charAt(i - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean blankAt(String text, int at) {
    return at == text.length() || text.charAt(at) == ' ';
  }
}
