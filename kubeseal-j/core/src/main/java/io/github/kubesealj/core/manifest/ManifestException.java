package io.github.kubesealj.core.manifest;

import java.util.Optional;

/**
 * A document that cannot be read.
 *
 * <p>Guarantee: the message is one line, {@code place: problem}, and neither it nor anything else
 * in this exception holds a value of the document. There is no cause, because the parsers' own
 * exceptions quote their input. Keys, field paths and the document's kind may be named.
 */
public final class ManifestException extends Exception {
  private final transient Place place;
  private final String problem;
  private final String hint;

  ManifestException(Place place, String problem) {
    this(place, problem, "");
  }

  ManifestException(Place place, String problem, String hint) {
    this.place = place;
    this.problem = problem;
    this.hint = hint;
  }

  /** A problem with one field, whose path comes first; an empty path is the document itself. */
  static ManifestException at(Place place, String path, String problem) {
    return at(place, path, problem, "");
  }

  /** The same with advice. */
  static ManifestException at(Place place, String path, String problem, String hint) {
    return new ManifestException(place, path.isEmpty() ? problem : path + ": " + problem, hint);
  }

  /** The place and the problem, one line. */
  @Override
  public String getMessage() {
    return place + ": " + problem;
  }

  /** Where. */
  public Place place() {
    return place;
  }

  /** What, without the place. */
  public String problem() {
    return problem;
  }

  /** What to do about it, where there is something to say. */
  public Optional<String> hint() {
    return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
  }
}
