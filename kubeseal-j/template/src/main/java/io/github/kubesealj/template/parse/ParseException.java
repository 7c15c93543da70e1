package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.limit.Limit;
import org.jspecify.annotations.Nullable;

/** A template's text is no template. Not for API: there it is a {@code TemplateException}. */
public final class ParseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int position;
  private final int line;
  private final @Nullable Limit limit;

  ParseException(Token where, String kind) {
    super(kind, null, false, false);
    this.position = where.position();
    this.line = where.line();
    this.limit = null;
  }

  ParseException(Token where, Limit limit) {
    super("limit exceeded: " + limit.words(), null, false, false);
    this.position = where.position();
    this.line = where.line();
    this.limit = limit;
  }

  /** Where in the text the token begins at which it was noticed, in bytes. */
  public int position() {
    return position;
  }

  /** The limit that was exceeded, or null where it was something else. */
  public @Nullable Limit limit() {
    return limit;
  }

  /** The line of that token, from 1; what Go prints. */
  public int line() {
    return line;
  }
}
