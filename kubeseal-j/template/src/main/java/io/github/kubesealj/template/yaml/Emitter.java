package io.github.kubesealj.template.yaml;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.util.HexFormat;

/** Writes lines as libyaml does: where blanks go, where long lines break, how texts are quoted. */
final class Emitter {
  private static final int BEST_INDENT = 2;
  private static final int BEST_WIDTH = 80;

  private final Budget budget;
  private final StringBuilder out = new StringBuilder();
  private int charged;
  private int indent = -1;
  private int column;

  /** Whether the last character was a blank, or nothing. */
  private boolean whitespace = true;

  /** Whether the line has nothing but indentation and indicators. */
  private boolean indention = true;

  Emitter(Budget budget) {
    this.budget = budget;
  }

  String finish() {
    startLine();
    charge();
    return out.toString();
  }

  /** Indents for a mapping; gives the indentation to go back to. */
  int indentForMapping() {
    return indent(false);
  }

  /** Indents for a sequence, which right after a key is not indented. */
  int indentForSequence(boolean inMapping) {
    return indent(inMapping && !indention);
  }

  private int indent(boolean indentless) {
    int before = indent;
    if (indent < 0) {
      indent = 0;
    } else if (!indentless) {
      indent += BEST_INDENT;
    }
    return before;
  }

  void indentTo(int before) {
    indent = before;
  }

  /** Goes to the indentation, on a new line unless there already. */
  void startLine() {
    charge();
    int target = Math.max(indent, 0);
    if (!indention || column > target || (column == target && !whitespace)) {
      lineBreak();
    }
    while (column < target) {
      put(' ');
    }
    whitespace = true;
    indention = true;
  }

  void indicator(String text, boolean needsWhitespace, boolean isWhitespace, boolean isIndention) {
    if (needsWhitespace && !whitespace) {
      put(' ');
    }
    out.append(text);
    column += text.length();
    whitespace = isWhitespace;
    indention = indention && isIndention;
  }

  /** An empty collection. */
  void empty(String start, String end) {
    indicator(start, true, true, false);
    indicator(end, false, false, false);
  }

  void scalar(ScalarStyle scalar, boolean simpleKey) {
    String text = scalar.text();
    budget.work(text.length());
    int before = indent;
    indent = indent < 0 ? BEST_INDENT : indent + BEST_INDENT;
    switch (scalar.style(simpleKey)) {
      case PLAIN -> plain(text, !simpleKey);
      case SINGLE_QUOTED -> singleQuoted(text, !simpleKey);
      case DOUBLE_QUOTED -> doubleQuoted(text, !simpleKey);
      case LITERAL -> literal(text);
    }
    indent = before;
  }

  private void plain(String text, boolean mayBreak) {
    if (!whitespace) {
      put(' ');
    }
    // A text with line breaks is never plain.
    boolean spaces = false;
    for (int i = 0; i < text.length(); ) {
      boolean space = text.charAt(i) == ' ';
      boolean fold =
          space && mayBreak && !spaces && column > BEST_WIDTH && text.charAt(i + 1) != ' ';
      i = foldOrWrite(text, i, fold);
      indention = false;
      spaces = space;
    }
    whitespace = false;
    indention = false;
  }

  private void singleQuoted(String text, boolean mayBreak) {
    indicator("'", true, false, false);
    boolean spaces = false;
    boolean breaks = false;
    for (int i = 0; i < text.length(); ) {
      boolean space = text.charAt(i) == ' ';
      if (space) {
        boolean fold =
            mayBreak
                && !spaces
                && column > BEST_WIDTH
                && i > 0
                && i < text.length() - 1
                && text.charAt(i + 1) != ' ';
        i = foldOrWrite(text, i, fold);
        spaces = true;
      } else if (Characters.isBreak(text, i)) {
        if (!breaks && text.charAt(i) == '\n') {
          lineBreak();
        }
        i = writeBreak(text, i);
        indention = true;
        breaks = true;
      } else {
        if (breaks) {
          startLine();
        }
        if (text.charAt(i) == '\'') {
          put('\'');
        }
        i = write(text, i);
        indention = false;
        spaces = false;
        breaks = false;
      }
    }
    indicator("'", false, false, false);
    whitespace = false;
    indention = false;
  }

  private void doubleQuoted(String text, boolean mayBreak) {
    indicator("\"", true, false, false);
    boolean spaces = false;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (mayBreak && !spaces && column > BEST_WIDTH && i > 0 && i < text.length() - 1) {
          startLine();
          if (text.charAt(i + 1) == ' ') {
            put('\\');
          }
          i++;
        } else {
          i = write(text, i);
        }
        spaces = true;
      } else {
        boolean escape =
            !Characters.isPrintable(text, i)
                || Characters.isBreak(text, i)
                || c == '"'
                || c == '\\';
        if (escape) {
          escape(Utf8.runeAt(text, i));
          i += Characters.width(text, i);
        } else {
          i = write(text, i);
        }
        spaces = false;
      }
    }
    indicator("\"", false, false, false);
    whitespace = false;
    indention = false;
  }

  private void escape(int rune) {
    String escaped =
        switch (rune) {
          case 0x00 -> "0";
          case 0x07 -> "a";
          case 0x08 -> "b";
          case 0x09 -> "t";
          case 0x0A -> "n";
          case 0x0B -> "v";
          case 0x0C -> "f";
          case 0x0D -> "r";
          case 0x1B -> "e";
          case '"', '\\' -> String.valueOf((char) rune);
          case 0x85 -> "N";
          case 0xA0 -> "_";
          case 0x2028 -> "L";
          case 0x2029 -> "P";
          default -> {
            int digits = rune <= 0xFF ? 2 : rune <= 0xFFFF ? 4 : 8;
            String letter = digits == 2 ? "x" : digits == 4 ? "u" : "U";
            yield letter + HexFormat.of().withUpperCase().toHexDigits(rune, digits);
          }
        };
    out.append('\\').append(escaped);
    column += 1 + escaped.length();
    charge();
  }

  private void literal(String text) {
    indicator("|", true, false, false);
    if (text.charAt(0) == ' ' || Characters.isBreak(text, 0)) {
      indicator(Integer.toString(BEST_INDENT), false, false, false);
    }
    int last = before(text, text.length());
    if (!Characters.isBreak(text, last)) {
      indicator("-", false, false, false);
    } else if (last == 0 || Characters.isBreak(text, before(text, last))) {
      indicator("+", false, false, false);
    }
    lineBreak();
    indention = true;
    whitespace = true;
    boolean breaks = true;
    for (int i = 0; i < text.length(); ) {
      if (Characters.isBreak(text, i)) {
        i = writeBreak(text, i);
        indention = true;
        breaks = true;
      } else {
        if (breaks) {
          startLine();
        }
        i = write(text, i);
        indention = false;
        breaks = false;
      }
    }
  }

  /** Where the character before this index starts. */
  private static int before(String text, int index) {
    int at = index - 1;
    while ((text.charAt(at) & 0xC0) == 0x80) {
      at--;
    }
    return at;
  }

  private int foldOrWrite(String text, int index, boolean fold) {
    if (fold) {
      startLine();
      return index + 1;
    }
    return write(text, index);
  }

  private int write(String text, int index) {
    int next = index + Characters.width(text, index);
    out.append(text, index, next);
    column++;
    return next;
  }

  private int writeBreak(String text, int index) {
    if (text.charAt(index) == '\n') {
      lineBreak();
      return index + 1;
    }
    int next = write(text, index);
    column = 0;
    return next;
  }

  private void lineBreak() {
    out.append('\n');
    column = 0;
  }

  private void put(char c) {
    out.append(c);
    column++;
  }

  private void charge() {
    if (out.length() - charged > 256) {
      budget.string(out.length() - charged);
      charged = out.length();
    }
  }
}
