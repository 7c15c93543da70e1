package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds an object of a tree in the text. */
final class Spots {
  private final IdentityHashMap<Mapping, Spot> spots = new IdentityHashMap<>();

  /**
   * Where an object stands.
   *
   * @param root of its document
   * @param shared whether it is part of something an alias refers to
   */
  record Spot(Layout.Mapping layout, Layout root, boolean shared) {}

  Spots(List<ManifestNode> roots, List<Layout> layouts) {
    for (int i = 0; i < roots.size(); i++) {
      pair(roots.get(i), layouts.get(i), layouts.get(i), false);
    }
  }

  /** The spot; null for what is there only as part of something merged. */
  @Nullable Spot of(Mapping mapping) {
    return spots.get(mapping);
  }

  private void pair(ManifestNode node, Layout layout, Layout root, boolean within) {
    switch (node) {
      case Mapping mapping when layout instanceof Layout.Mapping where -> {
        boolean shared = within || where.marks().shared();
        spots.put(mapping, new Spot(where, root, shared));
        // Own fields come first, in the order of the text; merged ones follow.
        Iterator<Entry> entries = mapping.entries().values().iterator();
        for (Layout.Field field : where.fields()) {
          if (!field.merge()) {
            pair(entries.next().value(), field.value(), root, shared);
          }
        }
      }
      case Sequence(Place _, List<ManifestNode> items)
          when layout instanceof Layout.Sequence where -> {
        boolean shared = within || where.marks().shared();
        for (int i = 0; i < items.size(); i++) {
          pair(items.get(i), where.items().get(i), root, shared);
        }
      }
      case Mapping _, Sequence _, Scalar _ -> {} // an alias: paired where it was written out
    }
  }
}
