package io.github.kubesealj.core.manifest;

import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML parser's complaints in words of our own. Its texts are looked at, never passed on: they
 * quote characters, anchors and whole lines of the document.
 */
final class YamlProblems {
  private final String source;

  YamlProblems(String source) {
    this.source = source;
  }

  /** The same complaint without any content. */
  ManifestException translate(YamlEngineException failure, Place fallback) {
    if (!(failure instanceof MarkedYamlEngineException marked)) {
      return new ManifestException(fallback, "this is not valid YAML");
    }
    String context = Objects.requireNonNullElse(marked.getContext(), "");
    String problem = Objects.requireNonNullElse(marked.getProblem(), "");
    // What is missing was looked for in vain further down; it began at the context.
    boolean missing =
        problem.contains("end of stream") || problem.contains("could not find expected");
    Optional<Mark> mark =
        missing
            ? marked.getContextMark().or(marked::getProblemMark)
            : marked.getProblemMark().or(marked::getContextMark);
    Place place = mark.map(at -> place(at, fallback.document())).orElse(fallback);
    if (problem.contains("TAB")) {
      return new ManifestException(
          place, "a tab stands where YAML wants blanks", "indent with blanks only");
    }
    return new ManifestException(place, describe(context, problem));
  }

  /** The place of a mark. */
  Place place(Mark mark, int document) {
    return new Place(source, document, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String describe(String context, String problem) {
    if (problem.contains("end of stream")) {
      return context.contains("quoted")
          ? "a quoted text does not end"
          : "the document ends too early";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "a ':' stands where no value can begin; text with ': ' in it needs quotes";
    }
    if (problem.contains("could not find expected ':'")) {
      return "a line without ':' stands where a key is wanted";
    }
    if (problem.contains("escape")) {
      return "an unknown escape in a double-quoted text";
    }
    if (problem.contains("undefined tag handle")) {
      return "a tag whose prefix is not declared";
    }
    if (problem.contains("that cannot start any token")) {
      return "a character that cannot begin a value; put the text in quotes";
    }
    if (problem.contains("block end")) {
      return "the indentation does not fit the lines above";
    }
    if (context.contains("flow")) {
      return "a list in [ ] or an object in { } is not well formed";
    }
    return "this is not valid YAML";
  }
}
