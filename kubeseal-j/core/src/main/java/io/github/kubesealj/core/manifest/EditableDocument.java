package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.Layout.Style;
import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.Spots.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object of a text under edit. Not thread-safe. */
public final class EditableDocument {
  private static final int LONGEST_NAME = 1000; // YAML looks 1024 characters ahead for the colon

  private final ManifestDocument document;
  private final @Nullable Spot spot;
  private final TextLines lines;
  private final boolean json;
  private final Change.Fields changes = new Change.Fields();

  EditableDocument(ManifestDocument document, @Nullable Spot spot, TextLines lines, boolean json) {
    this.document = document;
    this.spot = spot;
    this.lines = lines;
    this.json = json;
  }

  /** The object as it was read; changes do not show in it. */
  public ManifestDocument document() {
    return document;
  }

  /**
   * Sets a field to a string: replaces what is there, or adds it behind the last field of its
   * object. Objects on the way that are missing or null are made. A field that is this string
   * already stays as it is; one that is set twice takes the last string.
   *
   * <p>If this fails nothing has changed.
   *
   * @param path names from the root of the object, not empty. All but the last are fields of
   *     Kubernetes' types and found whatever their case, as a reader finds them; the last is taken
   *     as it is.
   * @throws ManifestException if the text says this field in a way that cannot be changed here
   *     alone (aliases, anchors, merge keys, tags), or if something on the way is no object, or the
   *     field no string
   * @throws IllegalArgumentException if a string holds half a surrogate pair, or if one and the
   *     same field is to be both a string and an object
   */
  public void put(List<String> path, String value) throws ManifestException {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a field needs a name");
    }
    if (!Utf16.isWellFormed(value) || !path.stream().allMatch(Utf16::isWellFormed)) {
      throw new IllegalArgumentException("unpaired surrogate");
    }
    refuseLongNames(path);
    List<String> inner = written(path.subList(0, path.size() - 1));
    Change.Fields alone = new Change.Fields();
    put(alone, inner, path.getLast(), value);
    plan(alone, new Splices());
    put(changes, inner, path.getLast(), value);
  }

  private void refuseLongNames(List<String> path) throws ManifestException {
    for (String name : path) {
      if (!json && YamlScalars.inline(name, Style.DOUBLE_QUOTED, true).length() > LONGEST_NAME) {
        throw new ManifestException(
            document.place(), "the name " + Names.quoted(name) + " is too long for YAML");
      }
    }
  }

  private static void put(Change.Fields root, List<String> inner, String name, String value) {
    Change.Fields at = root;
    for (String field : inner) {
      at = at.within(field);
    }
    at.put(name, value);
  }

  /** What was put so far. */
  Change.Fields changes() {
    return changes;
  }

  /** Adds what has to be done to the text for everything that was put. */
  void plan(Splices splices) throws ManifestException {
    plan(changes, splices);
  }

  private void plan(Change.Fields fields, Splices splices) throws ManifestException {
    if (fields.fields().isEmpty()) {
      return;
    }
    Mapping root = document.root();
    if (spot == null) {
      throw EditPlan.merged(root.place(), "");
    }
    if (spot.shared()) {
      throw EditPlan.shared(root, "");
    }
    new EditPlan(lines, json, spot.root(), splices).apply(fields, root, spot.layout(), null, "");
  }

  /** The names as the document spells them. */
  private List<String> written(List<String> names) throws ManifestException {
    List<String> written = new ArrayList<>();
    ManifestNode node = document.root();
    String path = "";
    for (String name : names) {
      String found = name;
      if (node instanceof Mapping mapping) {
        found = spelling(mapping, name, path);
        Entry entry = mapping.entries().get(found);
        node = entry == null ? null : entry.value();
      }
      path = Names.field(path, found);
      written.add(found);
    }
    return written;
  }

  private static String spelling(Mapping mapping, String name, String path)
      throws ManifestException {
    if (mapping.entries().containsKey(name)) {
      return name;
    }
    List<String> found =
        mapping.entries().keySet().stream().filter(name::equalsIgnoreCase).toList();
    if (found.size() > 1) {
      throw ManifestException.at(
          mapping.place(), Names.field(path, name), "given twice, in different spellings");
    }
    return found.isEmpty() ? name : found.getFirst();
  }
}
