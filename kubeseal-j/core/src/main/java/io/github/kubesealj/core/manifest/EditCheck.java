package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what was read before and after editing: only what was to change may differ. */
final class EditCheck {
  private final IdentityHashMap<Mapping, Change.Fields> changes;

  /** The changes by the object they were made to, told apart by identity. */
  EditCheck(IdentityHashMap<Mapping, Change.Fields> changes) {
    this.changes = changes;
  }

  /** Whether the second is the first with the changes made. */
  boolean holds(List<ManifestNode> before, List<ManifestNode> after) {
    boolean same = before.size() == after.size();
    for (int i = 0; same && i < before.size(); i++) {
      same = holds(before.get(i), after.get(i), null);
    }
    return same;
  }

  private boolean holds(
      @Nullable ManifestNode before, @Nullable ManifestNode after, @Nullable Change inner) {
    Change change =
        inner == null && before instanceof Mapping mapping ? changes.get(mapping) : inner;
    return switch (after) {
      case null -> false;
      case Scalar(Place _, ScalarValue value, boolean _)
          when change instanceof Change.Text(var t) ->
          value.equals(new ScalarValue.Text(t));
      case Scalar(Place _, ScalarValue value, boolean _) ->
          change == null && before instanceof Scalar scalar && scalar.value().equals(value);
      case Sequence(Place _, List<ManifestNode> items) ->
          change == null && before instanceof Sequence sequence && holds(sequence.items(), items);
      case Mapping mapping when change instanceof Change.Text -> false;
      case Mapping mapping -> {
        Map<String, Change> fields =
            change instanceof Change.Fields object ? object.fields() : Map.of();
        yield object(before, mapping, fields, change != null);
      }
    };
  }

  private boolean object(
      @Nullable ManifestNode before, Mapping after, Map<String, Change> fields, boolean changed) {
    if (!(before instanceof Mapping) && !(changed && (before == null || Values.isNull(before)))) {
      return false;
    }
    Map<String, Entry> old = before instanceof Mapping mapping ? mapping.entries() : Map.of();
    Set<String> names = new HashSet<>(old.keySet());
    names.addAll(fields.keySet());
    if (!names.equals(after.entries().keySet())) {
      return false;
    }
    for (String name : names) {
      Entry was = old.get(name);
      Entry is = Objects.requireNonNull(after.entries().get(name));
      boolean ambiguous = was != null && was.ambiguous();
      if (is.ambiguous() != ambiguous
          || !holds(was == null ? null : was.value(), is.value(), fields.get(name))) {
        return false;
      }
    }
    return true;
  }
}
