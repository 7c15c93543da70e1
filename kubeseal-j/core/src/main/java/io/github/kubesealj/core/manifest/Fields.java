package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, taken one by one. Names are matched without regard to case, as Go's
 * JSON does; a field given in two spellings is refused, since one of them would be dropped.
 */
final class Fields {
  private final Mapping mapping;
  private final String path;
  private final Set<String> left;

  Fields(Mapping mapping, String path) {
    this.mapping = mapping;
    this.path = path;
    this.left = new LinkedHashSet<>(mapping.entries().keySet());
  }

  /** The fields of a node that must be an object. */
  static Fields of(ManifestNode node, String path) throws ManifestException {
    return new Fields(Values.mapping(node, path), path);
  }

  /** The path of a field. */
  String path(String name) {
    return Names.field(path, name);
  }

  /** The value of a field; null where it is absent. */
  @Nullable ManifestNode take(String name) throws ManifestException {
    Entry found = null;
    for (Map.Entry<String, Entry> each : mapping.entries().entrySet()) {
      if (each.getKey().equalsIgnoreCase(name)) {
        if (found != null) {
          throw ManifestException.at(
              each.getValue().place(), path(name), "given twice, in different spellings");
        }
        found = each.getValue();
        left.remove(each.getKey());
      }
    }
    return found == null ? null : found.value();
  }

  /** The text of a field; null where it is absent or null. */
  @Nullable String text(String name) throws ManifestException {
    ManifestNode node = take(name);
    return node == null ? null : Values.text(node, path(name));
  }

  /** The truth of a field; null where it is absent or null. */
  @Nullable Boolean bool(String name) throws ManifestException {
    ManifestNode node = take(name);
    return node == null ? null : Values.bool(node, path(name));
  }

  /** Every field nobody took. */
  JsonObject rest() throws ManifestException {
    Map<String, JsonValue> rest = new LinkedHashMap<>();
    for (String key : left) {
      Entry entry = Values.unambiguous(mapping, key, path);
      rest.put(key, Values.json(entry.value(), path(key)));
    }
    return new JsonObject(rest);
  }
}
