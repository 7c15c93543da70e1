package io.github.kubesealj.core.manifest;

import java.util.List;

/**
 * Where the parts of a document stand in its text, for changing it in place. Offsets count chars
 * and ends are exclusive. It mirrors the tree of {@link ManifestNode}s, except that an alias is
 * seen as one and merged fields are not there.
 */
sealed interface Layout {
  /** Where its own text begins, behind anchor and tag. */
  int start();

  /** Where its content ends; comments and blank lines behind it do not count. */
  int end();

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** {@code |} or {@code >}. */
    BLOCK,
    /** Nothing behind the colon; start and end are behind the colon. */
    ABSENT,
    /** Not even a colon; start and end are behind the key. */
    NO_COLON
  }

  /** Anchor and tag of a node. */
  final class Marks {
    /** Of a node without any. */
    static final Marks NONE = new Marks(false, false);

    private final boolean anchored;
    private final boolean tagged;
    private boolean shared;

    Marks(boolean anchored, boolean tagged) {
      this.anchored = anchored;
      this.tagged = tagged;
    }

    /** Whether it has an anchor, used or not. */
    boolean anchored() {
      return anchored;
    }

    /** Whether it has a tag that is more than {@code !!str}, or marks too odd to look behind. */
    boolean tagged() {
      return tagged;
    }

    /** Whether an alias refers to it. */
    boolean shared() {
      return shared;
    }

    /** Notes an alias. */
    void share() {
      shared = true;
    }
  }

  /** A scalar; one that {@code grows} would take a line end put behind it for its own. */
  record Scalar(int start, int end, Style style, boolean grows, Marks marks) implements Layout {}

  /** A reference to a node elsewhere. */
  record Alias(int start, int end) implements Layout {}

  /** A list. */
  record Sequence(int start, int end, List<Layout> items, Marks marks) implements Layout {}

  /**
   * An object, {@code flow} if in braces: then it starts at the opening one and ends behind the
   * closing one.
   */
  record Mapping(int start, int end, boolean flow, List<Field> fields, Marks marks)
      implements Layout {}

  /** A field of an object, or a merge. */
  record Field(int keyStart, int keyEnd, boolean merge, Layout value) {}
}
