package io.github.kubesealj.core.manifest;

import java.util.Locale;

/** The text of a YAML document as it grows, with what its layout depends on. */
final class YamlSink {
  private static final int WIDTH = 80;

  private final StringBuilder out = new StringBuilder();
  private int column;
  private boolean afterBlank = true;
  private boolean atIndentation = true;

  /** Whether the line holds nothing yet but blanks and the marks of lists and long keys. */
  boolean atIndentation() {
    return atIndentation;
  }

  /** The document, its last line ended. */
  String finish() {
    if (column > 0) {
      lineEnd();
    }
    return out.toString();
  }

  /** Goes to a column, on a new line unless this one has come no further. */
  void indent(int to) {
    if (!atIndentation || column > to || (column == to && !afterBlank)) {
      lineEnd();
    }
    while (column < to) {
      put(' ');
    }
    afterBlank = true;
    atIndentation = true;
  }

  /** Writes a mark or a short word, after a blank where it needs one. */
  void indicator(String mark, boolean needsBlank, boolean isBlank, boolean keepsIndentation) {
    if (needsBlank && !afterBlank) {
      put(' ');
    }
    mark.codePoints().forEach(this::put);
    afterBlank = isBlank;
    atIndentation = atIndentation && keepsIndentation;
  }

  /** Writes a string; what does not fit a line continues at the indentation given. */
  void scalar(String text, ScalarStyle style, int continued, boolean oneLine) {
    switch (style) {
      case PLAIN -> folded(text, "", continued, oneLine);
      case SINGLE_QUOTED -> folded(text, "'", continued, oneLine);
      case DOUBLE_QUOTED -> escaped(text, continued, oneLine);
      case LITERAL -> literal(text, continued);
    }
  }

  private void folded(String text, String quote, int continued, boolean oneLine) {
    indicator(quote, true, false, false);
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean loneBlank =
          c == ' ' && i > 0 && i < last && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ';
      if (loneBlank && !oneLine && column > WIDTH) {
        indent(continued);
      } else {
        put(c);
        if (c == '\'' && !quote.isEmpty()) {
          put(c);
        }
      }
      atIndentation = false;
    }
    indicator(quote, false, false, false);
  }

  private void escaped(String text, int continued, boolean oneLine) {
    indicator("\"", true, false, false);
    boolean afterSpace = false;
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      boolean inside = i > 0 && i < characters.length - 1;
      if (c == ' ' && !afterSpace && inside && !oneLine && column > WIDTH) {
        indent(continued);
        if (characters[i + 1] == ' ') {
          put('\\'); // or the blank would be taken for indentation
        }
      } else if (c == '"' || c == '\\') {
        put('\\');
        put(c);
      } else if (ScalarStyle.isEscaped(c)) {
        escape(c).codePoints().forEach(this::put);
      } else {
        put(c);
      }
      afterSpace = c == ' ';
      atIndentation = false;
    }
    indicator("\"", false, false, false);
  }

  private static String escape(int c) {
    return switch (c) {
      case 0 -> "\\0";
      case 7 -> "\\a";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case 11 -> "\\v";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      case 27 -> "\\e";
      case 0x85 -> "\\N";
      default -> {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
        yield (c <= 0xFF ? "\\x" : c <= 0xFFFF ? "\\u" : "\\U")
            + "0".repeat(digits - hex.length())
            + hex;
      }
    };
  }

  private void literal(String text, int continued) {
    indicator("|", true, false, false);
    char first = text.charAt(0);
    if (first == ' ' || first == '\n') {
      put('2'); // the step of indentation: the first line does not show it
    }
    int length = text.length();
    if (text.charAt(length - 1) != '\n') {
      put('-');
    } else if (length == 1 || text.charAt(length - 2) == '\n') {
      put('+');
    }
    lineEnd();
    atIndentation = true;
    afterBlank = true;
    boolean lineStart = true;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineEnd();
        atIndentation = true;
        lineStart = true;
      } else {
        if (lineStart) {
          indent(continued);
        }
        put(c);
        atIndentation = false;
        lineStart = false;
      }
    }
  }

  private void lineEnd() {
    out.append('\n');
    column = 0;
  }

  private void put(int character) {
    out.appendCodePoint(character);
    column++;
  }
}
