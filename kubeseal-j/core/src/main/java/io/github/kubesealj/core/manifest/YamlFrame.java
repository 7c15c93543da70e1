package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import io.github.kubesealj.core.manifest.ScalarValue.Ambiguous;
import io.github.kubesealj.core.manifest.ScalarValue.Bool;
import io.github.kubesealj.core.manifest.ScalarValue.Null;
import io.github.kubesealj.core.manifest.ScalarValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;

/** A list or object under construction. */
final class YamlFrame {
  private final Place place;
  private final boolean mapping;
  private final Optional<Anchor> anchor;
  private final List<ManifestNode> items = new ArrayList<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Mapping> merged = new ArrayList<>();
  private @Nullable Key key;
  private boolean sawMerge;
  private long weight = 1;

  private record Key(String name, Place place, boolean ambiguous, boolean merge) {}

  YamlFrame(Place place, boolean mapping, Optional<Anchor> anchor) {
    this.place = place;
    this.mapping = mapping;
    this.anchor = anchor;
  }

  Place place() {
    return place;
  }

  Optional<Anchor> anchor() {
    return anchor;
  }

  /** Nodes and characters in it, those behind aliases as often as they are referred to. */
  long weight() {
    return weight;
  }

  /** Takes the next item, key or value; the place is the alias's where it came through one. */
  void add(ManifestNode node, long nodeWeight, Place at, boolean merge) throws ManifestException {
    weight += nodeWeight;
    Key current = key;
    if (!mapping) {
      items.add(node);
    } else if (current == null) {
      key = key(node, at, merge);
    } else {
      key = null;
      if (current.merge()) {
        merge(node, at);
      } else {
        entries.put(current.name(), new Entry(current.place(), current.ambiguous(), node));
      }
    }
  }

  /** The finished node. Its own fields win over merged ones, earlier merges over later ones. */
  ManifestNode finish() {
    if (!mapping) {
      return new Sequence(place, List.copyOf(items));
    }
    for (Mapping base : merged) {
      base.entries().forEach(entries::putIfAbsent);
    }
    return new Mapping(place, entries);
  }

  private Key key(ManifestNode node, Place at, boolean merge) throws ManifestException {
    if (merge) {
      if (sawMerge) {
        throw new ManifestException(at, "the merge key << is given twice");
      }
      sawMerge = true;
      return new Key("<<", at, false, true);
    }
    if (!(node instanceof Scalar scalar)) {
      throw new ManifestException(at, "a key must be a text, not " + node.described());
    }
    String name =
        switch (scalar.value()) {
          case Text(String text) -> text;
          case ScalarValue.Numeric number -> number.key();
          case Bool(boolean value) -> Boolean.toString(value);
          case Ambiguous word -> word.written();
          case Null _ ->
              throw new ManifestException(at, "a key must not be null", "quote this key");
        };
    if (entries.containsKey(name)) {
      throw new ManifestException(at, "the key " + Names.quoted(name) + " is given twice");
    }
    return new Key(name, at, scalar.value() instanceof Ambiguous, false);
  }

  private void merge(ManifestNode node, Place at) throws ManifestException {
    switch (node) {
      case Mapping base -> merged.add(base);
      case Sequence(Place _, List<ManifestNode> bases) -> {
        for (ManifestNode base : bases) {
          if (!(base instanceof Mapping each)) {
            throw notMergeable(base, at);
          }
          merged.add(each);
        }
      }
      case Scalar scalar -> throw notMergeable(scalar, at);
    }
  }

  private static ManifestException notMergeable(ManifestNode node, Place at) {
    return new ManifestException(
        at, "the merge key << takes an object or a list of objects, not " + node.described());
  }
}
