package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.value.Utf8;

/** A place in a template's text that moves by runes and counts lines. Not thread-safe. */
final class Cursor {
  static final int EOF = -1;

  private final String input;
  private int position;
  private int line = 1;
  private int start;
  private int startLine = 1;

  Cursor(String input) {
    this.input = input;
  }

  int position() {
    return position;
  }

  int start() {
    return start;
  }

  /** The rune here, which is passed, or {@link #EOF}. */
  int next() {
    int rune = peek();
    if (rune != EOF) {
      position += Utf8.width(input, position);
      if (rune == '\n') {
        line++;
      }
    }
    return rune;
  }

  int peek() {
    return position < input.length() ? Utf8.runeAt(input, position) : EOF;
  }

  /** Steps back over one byte that {@link #next} has just passed. */
  void backOneByte() {
    position--;
    if (input.charAt(position) == '\n') {
      line--;
    }
  }

  boolean startsWith(String text) {
    return input.startsWith(text, position);
  }

  boolean startsWithAt(int ahead, String text) {
    return input.startsWith(text, position + ahead);
  }

  /** The byte so far ahead, or {@link #EOF}. */
  int byteAt(int ahead) {
    int index = position + ahead;
    return index >= 0 && index < input.length() ? input.charAt(index) : EOF;
  }

  /** Where the text occurs next, or a negative number. */
  int find(String text) {
    return input.indexOf(text, position);
  }

  int end() {
    return input.length();
  }

  /** Moves to a later place and counts the lines passed. */
  void moveTo(int later) {
    for (int i = input.indexOf('\n', position, later);
        i >= 0;
        i = input.indexOf('\n', i + 1, later)) {
      line++;
    }
    position = later;
  }

  /** Moves over one of these characters, if there is one. */
  boolean accept(String valid) {
    int rune = peek();
    if (rune != EOF && rune < 0x80 && valid.indexOf(rune) >= 0) {
      position++;
      return true;
    }
    return false;
  }

  void acceptRun(String valid) {
    while (accept(valid)) {
      // Goes on.
    }
  }

  /** The text since the last token. */
  String pending() {
    return input.substring(start, position);
  }

  String between(int from, int to) {
    return input.substring(from, to);
  }

  /** Where white space that ends here begins. */
  int beforeSpaces(int from, int to) {
    int i = to;
    while (i > from && Lexer.isSpace(input.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  void skipSpaces() {
    int i = position;
    while (i < input.length() && Lexer.isSpace(input.charAt(i))) {
      i++;
    }
    moveTo(i);
  }

  /** Forgets the text since the last token. */
  void ignore() {
    start = position;
    startLine = line;
  }

  /** A token of the text since the last one. */
  Token token(Token.Kind kind) {
    Token token = new Token(kind, start, pending(), startLine);
    ignore();
    return token;
  }

  Token error(String kind) {
    return new Token(Token.Kind.ERROR, start, kind, startLine);
  }

  Token end(Token.Kind kind) {
    return new Token(kind, position, "", startLine);
  }
}
