package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.EditableDocument;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestEditor;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.core.manifest.Place;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text with SealedSecrets in it, of which single values change and every other byte stays. */
final class SealedText {
  private static final int MOST_NAMED = 5;

  private final String name;
  private final ManifestEditor editor;
  private final List<Item> sealed = new ArrayList<>();
  private final List<ManifestDocument> others = new ArrayList<>();

  /** One SealedSecret and its place in the text. */
  record Item(EditableDocument text, SealedSecret sealed) {
    Place place() {
      return text.document().place();
    }

    /** As people write it: namespace and name, as far as there are any. */
    String shown() {
      String namespace = sealed.metadata().namespace();
      String itsName = sealed.metadata().name();
      return (namespace == null || namespace.isEmpty() ? "" : namespace + "/")
          + (itsName == null || itsName.isEmpty() ? "(no name)" : itsName);
    }

    /** Puts strings into the object at this path, one field each. */
    void put(Map<String, String> strings, String... path) throws UserError {
      try {
        for (Map.Entry<String, String> string : strings.entrySet()) {
          List<String> field = new ArrayList<>(List.of(path));
          field.add(string.getKey());
          text.put(field, string.getValue());
        }
      } catch (ManifestException e) {
        throw Inputs.manifestError(e);
      }
    }
  }

  private SealedText(String name, ManifestEditor editor) throws ManifestException {
    this.name = name;
    this.editor = editor;
    for (EditableDocument each : editor.documents()) {
      if (SealedSecret.KIND.equals(each.document().kind())) {
        sealed.add(new Item(each, each.document().sealedSecret()));
      } else {
        others.add(each.document());
      }
    }
  }

  /**
   * Reads it.
   *
   * @param name for messages
   * @throws UserError if it cannot be read or holds no SealedSecret
   */
  static SealedText read(String name, byte[] bytes) throws UserError {
    try {
      SealedText text = new SealedText(name, ManifestEditor.of(name, bytes));
      if (text.sealed.isEmpty()) {
        throw text.nothingSealed();
      }
      return text;
    } catch (ManifestException e) {
      throw Inputs.manifestError(e);
    }
  }

  private UserError nothingSealed() {
    if (others.isEmpty()) {
      return new UserError(
          "no sealed secrets found in " + name, "a SealedSecret is expected there");
    }
    List<String> found =
        others.stream().limit(MOST_NAMED).map(other -> refused(other).getMessage()).toList();
    return others.size() == 1
        ? refused(others.getFirst())
        : new UserError("no sealed secrets found in " + name, found.toArray(String[]::new));
  }

  /** That another kind is no SealedSecret. */
  static UserError refused(ManifestDocument other) {
    try {
      var _ = other.sealedSecret();
      throw new IllegalStateException("not another kind");
    } catch (ManifestException e) {
      return Inputs.manifestError(e);
    }
  }

  /** What it is called. */
  String name() {
    return name;
  }

  /** How it is written. */
  ManifestFormat format() {
    return editor.format();
  }

  /** Its SealedSecrets, at least one, in their order. */
  List<Item> sealed() {
    return sealed;
  }

  /** Objects of other kinds. */
  List<ManifestDocument> others() {
    return others;
  }

  /** The text with what was put. */
  byte[] edited() throws UserError {
    try {
      return editor.toBytes();
    } catch (ManifestException e) {
      throw Inputs.manifestError(e);
    }
  }
}
