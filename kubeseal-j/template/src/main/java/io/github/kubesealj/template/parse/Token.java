package io.github.kubesealj.template.parse;

import java.util.Locale;

/**
 * A piece of a template's text.
 *
 * @param position of its first byte
 * @param line on which it begins, from 1
 */
record Token(Kind kind, int position, String text, int line) {
  /** Before anything was read. */
  static final Token START = new Token(Kind.EOF, 0, "", 1);

  enum Kind {
    /** The text is what is wrong. */
    ERROR,
    BOOL,
    /** A printable character with no other meaning, such as a comma. */
    CHARACTER,
    CHARACTER_CONSTANT,
    COMPLEX,
    ASSIGN,
    DECLARE,
    EOF,
    /** With its dot. */
    FIELD,
    IDENTIFIER,
    LEFT_DELIMITER,
    LEFT_PAREN,
    NUMBER,
    PIPE,
    RAW_STRING,
    RIGHT_DELIMITER,
    RIGHT_PAREN,
    SPACE,
    STRING,
    TEXT,
    /** With its dollar. */
    VARIABLE,
    BLOCK,
    BREAK,
    CONTINUE,
    DOT,
    DEFINE,
    ELSE,
    END,
    IF,
    NIL,
    RANGE,
    TEMPLATE,
    WITH;

    /** How a message names it. */
    String words() {
      return this == EOF ? "end of text" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The keyword of this spelling, or {@code IDENTIFIER}. */
    static Kind ofWord(String word) {
      return switch (word) {
        case "block" -> BLOCK;
        case "break" -> BREAK;
        case "continue" -> CONTINUE;
        case "define" -> DEFINE;
        case "else" -> ELSE;
        case "end" -> END;
        case "if" -> IF;
        case "nil" -> NIL;
        case "range" -> RANGE;
        case "template" -> TEMPLATE;
        case "with" -> WITH;
        case "true", "false" -> BOOL;
        default -> IDENTIFIER;
      };
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
