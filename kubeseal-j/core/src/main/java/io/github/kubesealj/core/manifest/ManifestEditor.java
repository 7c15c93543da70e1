package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Changes single fields of manifests and leaves every other byte as it is: comments, blank lines,
 * order, quoting, indentation, line ends, byte order mark and encoding.
 *
 * <p>Reads what {@link ManifestReader} reads, and fails where it fails, with the same words. What
 * is added looks like what stands beside it. Not thread-safe. Holds the text until it is collected,
 * and cannot be wiped.
 */
public final class ManifestEditor {
  private final String source;
  private final byte[] bytes;
  private final String text;
  private final boolean json;
  private final List<ManifestNode> roots;
  private final List<EditableDocument> documents;

  private ManifestEditor(String source, byte[] bytes) throws ManifestException {
    this.source = source;
    this.bytes = bytes;
    this.text = InputText.decode(source, bytes, ManifestLimits.DEFAULT);
    this.roots = ManifestReader.roots(source, text, ManifestLimits.DEFAULT);
    this.json = ManifestReader.isJson(text);
    Spots spots =
        new Spots(roots, json ? new JsonLayout(text).read() : new YamlLayout(text).read());
    TextLines lines = new TextLines(text);
    List<EditableDocument> items = new ArrayList<>();
    for (ManifestDocument document : ManifestReader.documents(roots)) {
      for (ManifestDocument item : document.expandList()) {
        items.add(new EditableDocument(item, spots.of(item.root()), lines, json));
      }
    }
    this.documents = List.copyOf(items);
  }

  /**
   * Begins to edit.
   *
   * @param source named in errors: a file name or {@code stdin}
   * @throws ManifestException at the first thing that cannot be read
   */
  public static ManifestEditor of(String source, byte[] bytes) throws ManifestException {
    return new ManifestEditor(source, bytes.clone());
  }

  /** Which of the two the text is. */
  public ManifestFormat format() {
    return json ? ManifestFormat.JSON : ManifestFormat.YAML;
  }

  /**
   * All documents in the order of the text, items of lists in place of the lists, as {@link
   * ManifestDocument#expandList} gives them; those that hold nothing are left out.
   */
  public List<EditableDocument> documents() {
    return documents;
  }

  /**
   * The edited text in the encoding of the input; without a change exactly the input. It has been
   * read again, and nothing but the fields that were put differs.
   *
   * @throws ManifestException if changes that could each be made cannot be made together
   * @throws IllegalStateException if the result does not read as it should: a bug here, and better
   *     no file than a wrong one
   */
  public byte[] toBytes() throws ManifestException {
    Splices splices = new Splices();
    IdentityHashMap<Mapping, Change.Fields> changes = new IdentityHashMap<>();
    for (EditableDocument each : documents) {
      each.plan(splices);
      changes.put(each.document().root(), each.changes());
    }
    if (splices.isEmpty()) {
      return bytes.clone();
    }
    byte[] edited = InputText.encodeLike(bytes, splices.apply(text));
    if (!new EditCheck(changes).holds(roots, again(edited))) {
      throw new IllegalStateException("an edited manifest does not read as it should");
    }
    return edited;
  }

  private List<ManifestNode> again(byte[] edited) {
    try {
      String result = InputText.decode(source, edited, ManifestLimits.DEFAULT);
      return ManifestReader.roots(source, result, ManifestLimits.DEFAULT);
    } catch (ManifestException e) {
      throw new IllegalStateException("an edited manifest cannot be read", e);
    }
  }
}
