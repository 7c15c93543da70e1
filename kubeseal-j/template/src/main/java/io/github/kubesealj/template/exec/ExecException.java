package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.limit.Limit;
import org.jspecify.annotations.Nullable;

/** Rendering failed. Not for API: there it is a {@code TemplateException}. */
public final class ExecException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int position;
  private final @Nullable Limit limit;

  ExecException(int position, String kind) {
    super(kind, null, false, false);
    this.position = position;
    this.limit = null;
  }

  ExecException(int position, Limit limit) {
    super("limit exceeded: " + limit.words(), null, false, false);
    this.position = position;
    this.limit = limit;
  }

  /** Where in the text what failed begins, in bytes. */
  public int position() {
    return position;
  }

  /** The limit that was exceeded, or null where it was something else. */
  public @Nullable Limit limit() {
    return limit;
  }
}
