package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.parse.Token.Kind;
import io.github.kubesealj.template.value.Runes;
import org.jspecify.annotations.Nullable;

/** Cuts a template's text into tokens, one at a time. Not thread-safe. */
final class Lexer {
  private static final String LEFT_COMMENT = "/*";
  private static final String RIGHT_COMMENT = "*/";

  /** The trim marker and the space that belongs to it. */
  private static final int TRIM_MARKER = 2;

  private final Cursor cursor;
  private final Delimiters delimiters;
  private boolean insideAction;
  private int parens;
  private boolean ended;

  Lexer(String input, Delimiters delimiters) {
    this.cursor = new Cursor(input);
    this.delimiters = delimiters;
  }

  /** The next token; after an error or the end there is only the end. */
  Token next() {
    if (ended) {
      return Token.START;
    }
    Token token = insideAction ? insideAction() : text();
    ended = token.is(Kind.ERROR);
    return token;
  }

  static boolean isSpace(int rune) {
    return rune == ' ' || rune == '\t' || rune == '\r' || rune == '\n';
  }

  static boolean isAlphanumeric(int rune) {
    return rune == '_' || (rune != Cursor.EOF && (Runes.isLetter(rune) || Runes.isDigit(rune)));
  }

  /** Text up to the next action, or what follows where there is none; comments are passed over. */
  private Token text() {
    while (true) {
      int action = cursor.find(delimiters.left());
      if (action < 0) {
        cursor.moveTo(cursor.end());
        return cursor.position() > cursor.start() ? cursor.token(Kind.TEXT) : cursor.end(Kind.EOF);
      }
      int from = cursor.position();
      cursor.moveTo(action);
      boolean trims = hasLeftTrimMarker(delimiters.left().length());
      int textEnd = trims ? cursor.beforeSpaces(from, action) : action;
      if (textEnd > from) {
        return textBefore(textEnd, action);
      }
      cursor.ignore();
      Token token = leftDelimiter();
      if (token != null) {
        return token;
      }
    }
  }

  private Token textBefore(int textEnd, int action) {
    Token whole = cursor.token(Kind.TEXT);
    return textEnd == action
        ? whole
        : new Token(
            Kind.TEXT, whole.position(), cursor.between(whole.position(), textEnd), whole.line());
  }

  /** The delimiter; or null after a comment, which was passed over. */
  private @Nullable Token leftDelimiter() {
    int length = delimiters.left().length();
    boolean trims = hasLeftTrimMarker(length);
    int afterMarker = trims ? TRIM_MARKER : 0;
    int body = cursor.position() + length + afterMarker;
    cursor.moveTo(cursor.position() + length);
    boolean comment = cursor.startsWithAt(afterMarker, LEFT_COMMENT);
    if (comment) {
      cursor.moveTo(body);
      cursor.ignore();
      return comment();
    }
    Token token = cursor.token(Kind.LEFT_DELIMITER);
    insideAction = true;
    parens = 0;
    cursor.moveTo(body);
    cursor.ignore();
    return token;
  }

  private @Nullable Token comment() {
    cursor.moveTo(cursor.position() + LEFT_COMMENT.length());
    int close = cursor.find(RIGHT_COMMENT);
    if (close < 0) {
      return cursor.error("unclosed comment");
    }
    cursor.moveTo(close + RIGHT_COMMENT.length());
    boolean trims = atTrimmedRightDelimiter();
    if (!trims && !cursor.startsWith(delimiters.right())) {
      return cursor.error("comment ends before closing delimiter");
    }
    passRightDelimiter(trims);
    return null;
  }

  private void passRightDelimiter(boolean trims) {
    cursor.moveTo(cursor.position() + (trims ? TRIM_MARKER : 0) + delimiters.right().length());
    if (trims) {
      cursor.skipSpaces();
    }
    cursor.ignore();
  }

  private boolean hasLeftTrimMarker(int ahead) {
    return cursor.byteAt(ahead) == '-' && isSpace(cursor.byteAt(ahead + 1));
  }

  private boolean atTrimmedRightDelimiter() {
    return isSpace(cursor.byteAt(0))
        && cursor.byteAt(1) == '-'
        && cursor.startsWithAt(TRIM_MARKER, delimiters.right());
  }

  private Token rightDelimiter(boolean trims) {
    if (trims) {
      cursor.moveTo(cursor.position() + TRIM_MARKER);
      cursor.ignore();
    }
    cursor.moveTo(cursor.position() + delimiters.right().length());
    Token token = cursor.token(Kind.RIGHT_DELIMITER);
    if (trims) {
      cursor.skipSpaces();
      cursor.ignore();
    }
    insideAction = false;
    return token;
  }

  private Token insideAction() {
    boolean trims = atTrimmedRightDelimiter();
    if (trims || cursor.startsWith(delimiters.right())) {
      return parens == 0 ? rightDelimiter(trims) : cursor.error("unclosed left paren");
    }
    int rune = cursor.peek();
    if (isSpace(rune)) {
      return space();
    }
    if (isNumberStart(rune)) {
      return Literals.number(cursor);
    }
    cursor.next();
    return switch (rune) {
      case Cursor.EOF -> cursor.error("unclosed action");
      case '=' -> cursor.token(Kind.ASSIGN);
      case ':' -> cursor.next() == '=' ? cursor.token(Kind.DECLARE) : cursor.error("expected :=");
      case '|' -> cursor.token(Kind.PIPE);
      case '"' -> Literals.quoted(cursor, '"', Kind.STRING, "unterminated quoted string");
      case '\'' ->
          Literals.quoted(cursor, '\'', Kind.CHARACTER_CONSTANT, "unterminated character constant");
      case '`' -> Literals.raw(cursor);
      case '$' -> word(Kind.VARIABLE, Kind.VARIABLE);
      case '.' -> word(Kind.FIELD, Kind.DOT);
      case '(' -> {
        parens++;
        yield cursor.token(Kind.LEFT_PAREN);
      }
      case ')' -> {
        parens--;
        yield parens < 0 ? cursor.error("unexpected right paren") : cursor.token(Kind.RIGHT_PAREN);
      }
      default -> other(rune);
    };
  }

  private boolean isNumberStart(int rune) {
    return rune == '+'
        || rune == '-'
        || isDigit(rune)
        || (rune == '.' && isDigit(cursor.byteAt(1)));
  }

  private static boolean isDigit(int rune) {
    return rune >= '0' && rune <= '9';
  }

  private Token other(int rune) {
    if (isAlphanumeric(rune)) {
      passAlphanumerics();
      return atTerminator()
          ? cursor.token(Kind.ofWord(cursor.pending()))
          : cursor.error("bad character after a word");
    }
    return rune < 0x7F && rune > ' '
        ? cursor.token(Kind.CHARACTER)
        : cursor.error("unrecognized character in action");
  }

  /** A run of spaces, but for the one that belongs to a trim marker after it. */
  private Token space() {
    int count = 0;
    while (isSpace(cursor.peek())) {
      cursor.next();
      count++;
    }
    if (cursor.byteAt(0) == '-' && cursor.startsWithAt(1, delimiters.right())) {
      cursor.backOneByte();
      if (count == 1) {
        return rightDelimiter(true);
      }
    }
    return cursor.token(Kind.SPACE);
  }

  /** After a dot or a dollar: a name, or the sign alone. */
  private Token word(Kind named, Kind alone) {
    if (atTerminator()) {
      return cursor.token(alone);
    }
    passAlphanumerics();
    return atTerminator() ? cursor.token(named) : cursor.error("bad character in a name");
  }

  private void passAlphanumerics() {
    while (isAlphanumeric(cursor.peek())) {
      cursor.next();
    }
  }

  /** Whether what follows can follow a name. */
  private boolean atTerminator() {
    int rune = cursor.peek();
    return isSpace(rune)
        || rune == Cursor.EOF
        || ".,|:)(".indexOf(rune) >= 0
        || cursor.startsWith(delimiters.right());
  }
}
