package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.parse.Token.Kind;

/** Tokens of constants; what they mean, and whether that is anything, the parser finds out. */
final class Literals {
  private static final String DECIMAL = "0123456789_";
  private static final String HEX = "0123456789abcdefABCDEF_";

  private Literals() {}

  /** The opening quote has been passed. */
  static Token quoted(Cursor cursor, char quote, Kind kind, String unterminated) {
    while (true) {
      int rune = cursor.next();
      if (rune == '\\') {
        rune = cursor.next();
        if (rune != Cursor.EOF && rune != '\n') {
          continue;
        }
      }
      if (rune == Cursor.EOF || rune == '\n') {
        return cursor.error(unterminated);
      }
      if (rune == quote) {
        return cursor.token(kind);
      }
    }
  }

  /** The opening quote has been passed. */
  static Token raw(Cursor cursor) {
    while (true) {
      int rune = cursor.next();
      if (rune == Cursor.EOF) {
        return cursor.error("unterminated raw quoted string");
      }
      if (rune == '`') {
        return cursor.token(Kind.RAW_STRING);
      }
    }
  }

  /** A number of any kind, or two that make a complex one. */
  static Token number(Cursor cursor) {
    if (!scan(cursor)) {
      return cursor.error("bad number syntax");
    }
    int sign = cursor.peek();
    if (sign == '+' || sign == '-') {
      if (!scan(cursor) || cursor.byteAt(-1) != 'i') {
        return cursor.error("bad number syntax");
      }
      return cursor.token(Kind.COMPLEX);
    }
    return cursor.token(Kind.NUMBER);
  }

  private static boolean scan(Cursor cursor) {
    cursor.accept("+-");
    String digits = DECIMAL;
    if (cursor.accept("0")) {
      if (cursor.accept("xX")) {
        digits = HEX;
      } else if (cursor.accept("oO")) {
        digits = "01234567_";
      } else if (cursor.accept("bB")) {
        digits = "01_";
      }
    }
    cursor.acceptRun(digits);
    if (cursor.accept(".")) {
      cursor.acceptRun(digits);
    }
    boolean decimalExponent = digits.equals(DECIMAL) && cursor.accept("eE");
    if (decimalExponent || (digits.equals(HEX) && cursor.accept("pP"))) {
      cursor.accept("+-");
      cursor.acceptRun(DECIMAL);
    }
    cursor.accept("i");
    if (Lexer.isAlphanumeric(cursor.peek())) {
      cursor.next();
      return false;
    }
    return true;
  }
}
