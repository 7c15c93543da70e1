package io.github.kubesealj.template;

import io.github.kubesealj.template.limit.Limit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A template could not be parsed or rendered.
 *
 * <p>Guarantee: the message names the template, the place and the kind of mistake, and holds no
 * value, neither of the context nor of anything computed; of the template's own text only the names
 * of functions and variables. There is no cause.
 */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** When it failed. */
  public enum Phase {
    PARSE,
    RENDER
  }

  private final String message;
  private final Phase phase;
  private final int line;
  private final int column;
  private final @Nullable Limit limit;

  private TemplateException(
      Phase phase, String message, int line, int column, @Nullable Limit limit) {
    super(message, null, false, true);
    this.message = message;
    this.phase = phase;
    this.line = line;
    this.column = column;
    this.limit = limit;
  }

  static TemplateException parsing(
      String name, int line, int column, String kind, @Nullable Limit limit) {
    return new TemplateException(
        Phase.PARSE, message(name, line, column, kind), line, column, limit);
  }

  static TemplateException rendering(
      String name, int line, int column, String kind, @Nullable Limit limit) {
    return new TemplateException(
        Phase.RENDER, message(name, line, column, kind), line, column, limit);
  }

  private static String message(String name, int line, int column, String kind) {
    String place = line == 0 ? "" : ":" + line + ":" + column;
    return "template: " + name + place + ": " + kind;
  }

  /** The template's name, line, column and the kind of mistake. */
  @Override
  public String getMessage() {
    return message;
  }

  /** When it failed. */
  public Phase phase() {
    return phase;
  }

  /** The line, from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** How many bytes of the line are before the place, as Go counts. */
  public int column() {
    return column;
  }

  /** The limit that was exceeded, if it was that. */
  public Optional<Limit> limit() {
    return Optional.ofNullable(limit);
  }
}
