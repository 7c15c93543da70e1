package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.parse.Token.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tokens with the look-ahead that one tree's parser needs. An error is on the line of the token
 * that was read last, however many of those before it were put back. Not thread-safe.
 */
final class TokenQueue {
  private final ParsingContext context;

  /** The latest token is the first; those behind it were put back before it. */
  private final @Nullable Token[] tokens = new Token[3];

  private int ahead;

  TokenQueue(ParsingContext context) {
    this.context = context;
  }

  Token next() {
    if (ahead > 0) {
      ahead--;
    } else {
      tokens[0] = context.nextToken();
    }
    return at(ahead);
  }

  Token peek() {
    if (ahead > 0) {
      return at(ahead - 1);
    }
    ahead = 1;
    tokens[0] = context.nextToken();
    return at(0);
  }

  Token nextNonSpace() {
    Token token = next();
    while (token.is(Kind.SPACE)) {
      token = next();
    }
    return token;
  }

  Token peekNonSpace() {
    Token token = nextNonSpace();
    back();
    return token;
  }

  /** Puts the latest token back. */
  void back() {
    ahead++;
  }

  /** Puts this one back before the latest. */
  void back(Token first) {
    tokens[1] = first;
    ahead = 2;
  }

  /** Puts these two back before the latest. */
  void back(Token first, Token second) {
    tokens[1] = second;
    tokens[2] = first;
    ahead = 3;
  }

  Token expect(Kind kind, String where) {
    Token token = nextNonSpace();
    if (!token.is(kind)) {
      throw unexpected(token, where);
    }
    return token;
  }

  ParseException unexpected(Token token, String where) {
    if (token.is(Kind.ERROR)) {
      return error(token.text());
    }
    return error("unexpected " + token.kind().words() + " in " + where);
  }

  ParseException error(String kind) {
    Token last = tokens[0];
    return new ParseException(last == null ? Token.START : last, kind);
  }

  private Token at(int index) {
    return Objects.requireNonNull(tokens[index]);
  }
}
