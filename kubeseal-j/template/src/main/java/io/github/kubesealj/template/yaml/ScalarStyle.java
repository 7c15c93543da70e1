package io.github.kubesealj.template.yaml;

/**
 * A text with what keeps it from being written in one style or another, as go-yaml v2's emitter
 * sees it. Works on bytes.
 */
final class ScalarStyle {
  /** The ways in which a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL
  }

  private static final String LEADING_INDICATORS = "#,[]{}&*!|>'\"%@`";

  private final String text;
  private final Style wanted;
  private boolean multiline;
  private boolean plainAllowed = true;
  private boolean singleQuotedAllowed = true;
  private boolean blockAllowed = true;

  private ScalarStyle(String text, Style wanted) {
    this.text = text;
    this.wanted = wanted;
    analyze();
  }

  /** A string. */
  static ScalarStyle of(String text) {
    Style wanted =
        text.indexOf('\n') >= 0
            ? Style.LITERAL
            : Scalars.isString(text) && !isBase60(text) ? Style.PLAIN : Style.DOUBLE_QUOTED;
    return new ScalarStyle(text, wanted);
  }

  /** Something else, as the text that stands for it. */
  static ScalarStyle plain(String text) {
    return new ScalarStyle(text, Style.PLAIN);
  }

  String text() {
    return text;
  }

  boolean isMultiline() {
    return multiline;
  }

  /** The style to write it in, as a key on one line or elsewhere. */
  Style style(boolean simpleKey) {
    Style style = simpleKey && multiline ? Style.DOUBLE_QUOTED : wanted;
    if (style == Style.PLAIN && (!plainAllowed || (text.isEmpty() && simpleKey))) {
      style = Style.SINGLE_QUOTED;
    }
    if (style == Style.SINGLE_QUOTED && !singleQuotedAllowed) {
      style = Style.DOUBLE_QUOTED;
    }
    if (style == Style.LITERAL && (!blockAllowed || simpleKey)) {
      style = Style.DOUBLE_QUOTED;
    }
    return style;
  }

  private void analyze() {
    if (text.isEmpty()) {
      blockAllowed = false;
      return;
    }
    boolean indicators = text.startsWith("---") || text.startsWith("...");
    boolean special = false;
    boolean breakSpace = false;
    boolean spaceBreak = false;
    boolean afterSpace = false;
    boolean afterBreak = false;
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i += Characters.width(text, i)) {
      int next = i + Characters.width(text, i);
      boolean beforeBlank = next >= text.length() || Characters.isBlank(text, next);
      indicators |= isIndicator(i, afterBlank, beforeBlank);
      special |= !Characters.isPrintable(text, i);
      boolean space = text.charAt(i) == ' ';
      boolean lineBreak = Characters.isBreak(text, i);
      breakSpace |= space && afterBreak;
      spaceBreak |= lineBreak && afterSpace;
      multiline |= lineBreak;
      afterSpace = space;
      afterBreak = lineBreak;
      afterBlank = Characters.isBlank(text, i) || lineBreak || text.charAt(i) == 0;
    }
    boolean leading = text.charAt(0) == ' ' || Characters.isBreak(text, 0);
    plainAllowed = !leading && !afterSpace && !afterBreak && !multiline && !indicators && !special;
    singleQuotedAllowed = !breakSpace && !spaceBreak && !special;
    blockAllowed = !afterSpace && !spaceBreak && !special;
  }

  private boolean isIndicator(int index, boolean afterBlank, boolean beforeBlank) {
    char c = text.charAt(index);
    if (index == 0) {
      return LEADING_INDICATORS.indexOf(c) >= 0
          || ((c == '?' || c == ':' || c == '-') && beforeBlank);
    }
    return (c == ':' && beforeBlank) || (c == '#' && afterBlank);
  }

  /** What YAML 1.1 takes for a number of base 60, such as a time. */
  private static boolean isBase60(String text) {
    int at = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    if (at >= text.length() || !isDigit(text, at)) {
      return false;
    }
    while (at < text.length() && (isDigit(text, at) || text.charAt(at) == '_')) {
      at++;
    }
    int groups = 0;
    while (at < text.length() && text.charAt(at) == ':') {
      int start = ++at;
      while (at < text.length() && at < start + 2 && isDigit(text, at)) {
        at++;
      }
      if (at == start || (at == start + 2 && text.charAt(start) > '5')) {
        return false;
      }
      groups++;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      while (at < text.length() && (isDigit(text, at) || text.charAt(at) == '_')) {
        at++;
      }
    }
    return groups > 0 && at == text.length();
  }

  private static boolean isDigit(String text, int index) {
    return text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
