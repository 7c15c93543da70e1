package io.github.kubesealj.template.yaml;

import java.util.List;

/** What stands in a document, before scalars are given their types. */
sealed interface Node {
  /**
   * A scalar.
   *
   * @param text its bytes
   * @param tag its tag in full; empty where it has none
   * @param plain whether it may be something else than a string
   */
  record Scalar(String text, String tag, boolean plain) implements Node {}

  /** A sequence; filled while it is read. */
  record Sequence(List<Node> items) implements Node {}

  /** A mapping: keys and values by turns; filled while it is read. */
  record Mapping(List<Node> keysAndValues) implements Node {}

  /** A reference to an anchored node, which may be one that it is in itself. */
  record Alias(Node target) implements Node {}
}
