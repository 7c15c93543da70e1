package io.github.kubesealj.core.manifest;

import java.util.List;
import java.util.Map;

/**
 * A document as a tree in which everything knows its place. An alias makes one node appear several
 * times. {@code toString} shows no content.
 */
sealed interface ManifestNode {
  /** Where it begins. */
  Place place();

  /** What it is, with an article, for messages. */
  String described();

  /** An object; merge keys are already resolved. */
  record Mapping(Place place, Map<String, Entry> entries) implements ManifestNode {
    @Override
    public String described() {
      return "an object";
    }

    @Override
    public String toString() {
      return "Mapping[" + entries.size() + " entries]";
    }
  }

  /**
   * One field of an object.
   *
   * @param place of the key
   * @param ambiguous whether the key is one of YAML 1.1's words for true and false
   * @param value its value
   */
  record Entry(Place place, boolean ambiguous, ManifestNode value) {}

  /** A list. */
  record Sequence(Place place, List<ManifestNode> items) implements ManifestNode {
    @Override
    public String described() {
      return "a list";
    }

    @Override
    public String toString() {
      return "Sequence[" + items.size() + " items]";
    }
  }

  /**
   * A text, number, boolean or null.
   *
   * @param yaml whether it came from YAML, where a string field takes numbers and booleans too
   */
  record Scalar(Place place, ScalarValue value, boolean yaml) implements ManifestNode {
    @Override
    public String described() {
      return value.described();
    }
  }
}
