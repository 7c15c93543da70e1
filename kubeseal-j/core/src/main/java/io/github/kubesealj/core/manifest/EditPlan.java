package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.Layout.Field;
import io.github.kubesealj.core.manifest.Layout.Marks;
import io.github.kubesealj.core.manifest.Layout.Style;
import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the changes of one document into splices of its text, or says why that cannot be done. */
final class EditPlan {
  private static final String WRITE_OUT = "write it out in its place";

  private final TextLines lines;
  private final boolean json;
  private final Splices splices;
  private final BlockEdits block;

  /** A plan within a document; the splices are added to those given. */
  EditPlan(TextLines lines, boolean json, Layout root, Splices splices) {
    this.lines = lines;
    this.json = json;
    this.splices = splices;
    this.block = new BlockEdits(lines, Indentation.step(lines, root), splices);
  }

  /**
   * Plans changes within an object.
   *
   * @param around the layout of the object it is a field of, where that is in braces
   */
  void apply(
      Change.Fields changes,
      Mapping node,
      Layout.Mapping layout,
      @Nullable FlowEdits around,
      String path)
      throws ManifestException {
    if (layout.marks().shared()) {
      throw shared(node, path);
    }
    FlowEdits flow = layout.flow() ? new FlowEdits(lines, json, layout, around, splices) : null;
    Map<String, Field> own = own(node, layout);
    Change.Fields missing = new Change.Fields();
    for (Map.Entry<String, Change> each : changes.fields().entrySet()) {
      String name = each.getKey();
      if (node.entries().containsKey(name)) {
        Entry entry = Values.unambiguous(node, name, path);
        String field = Names.field(path, name);
        change(each.getValue(), entry, own.get(name), layout, flow, field);
      } else {
        missing.fields().put(name, each.getValue());
      }
    }
    if (!missing.fields().isEmpty() && flow != null) {
      flow.add(missing);
    } else if (!missing.fields().isEmpty()) {
      block.add(missing, layout, node.place(), path);
    }
  }

  private static Map<String, Field> own(Mapping node, Layout.Mapping layout) {
    var names = node.entries().keySet().iterator();
    Map<String, Field> own = new LinkedHashMap<>();
    for (Field field : layout.fields()) {
      if (!field.merge()) {
        own.put(names.next(), field);
      }
    }
    return own;
  }

  private void change(
      Change change,
      Entry entry,
      @Nullable Field field,
      Layout.Mapping parent,
      @Nullable FlowEdits flow,
      String path)
      throws ManifestException {
    ManifestNode node = entry.value();
    if (field == null) {
      throw merged(entry.place(), path);
    }
    switch (field.value()) {
      case Layout.Alias _ ->
          throw ManifestException.at(entry.place(), path, "the value is an alias (*)", WRITE_OUT);
      case Layout.Scalar at when change instanceof Change.Text(String text) ->
          replace(text, asScalar(node, path), field, at, parent, path);
      case Layout.Scalar at when Values.isNull(node) -> {
        refuseMarks(at.marks(), true, node, path);
        refuseNoColon(at, node, path);
        open((Change.Fields) change, field, parent, flow);
      }
      case Layout.Mapping at when change instanceof Change.Fields fields -> {
        boolean opens = !parent.flow() && isBare(at);
        if (opens) {
          open(fields, field, parent, flow);
        } else {
          apply(fields, Values.mapping(node, path), at, flow, path);
        }
      }
      default ->
          throw Values.expected(
              change instanceof Change.Text ? "a string" : "an object", node, path);
    }
  }

  /** An object without a field or comment, which may as well be written in block style. */
  private boolean isBare(Layout.Mapping at) {
    return at.fields().isEmpty()
        && at.marks() == Marks.NONE
        && lines.text().substring(at.start() + 1, at.end() - 1).isBlank();
  }

  private void open(
      Change.Fields fields, Field field, Layout.Mapping parent, @Nullable FlowEdits flow) {
    if (flow != null) {
      flow.open(fields, field);
    } else {
      block.open(fields, field, parent);
    }
  }

  private void replace(
      String text, Scalar node, Field field, Layout.Scalar at, Layout.Mapping parent, String path)
      throws ManifestException {
    if (at.marks().shared()) {
      throw shared(node, path);
    }
    if (node.value().equals(new ScalarValue.Text(text))) {
      return;
    }
    refuseMarks(at.marks(), false, node, path);
    refuseNoColon(at, node, path);
    if (json) {
      splices.replace(at.start(), at.end(), JsonText.quoted(text));
    } else if (parent.flow()) {
      String blank = at.style() == Style.ABSENT ? " " : "";
      splices.replace(at.start(), at.end(), blank + YamlScalars.inline(text, at.style(), true));
    } else {
      block.replace(text, field, at, parent);
    }
  }

  private static Scalar asScalar(ManifestNode node, String path) throws ManifestException {
    return switch (node) {
      case Scalar scalar -> scalar;
      case Mapping _, Sequence _ -> throw Values.expected("a string", node, path);
    };
  }

  private static void refuseMarks(Marks marks, boolean anyAnchor, ManifestNode node, String path)
      throws ManifestException {
    if (marks.tagged()) {
      throw ManifestException.at(
          node.place(), path, "the value has a tag (!)", "write it without the tag");
    }
    if (anyAnchor && marks.anchored()) {
      throw ManifestException.at(
          node.place(), path, "the value has an anchor (&)", "write it without the anchor");
    }
  }

  private static void refuseNoColon(Layout.Scalar at, ManifestNode node, String path)
      throws ManifestException {
    if (at.style() == Style.NO_COLON) {
      throw ManifestException.at(
          node.place(), path, "the key has no ':' behind it", "write the ':'");
    }
  }

  /** The error about something that is only there because it was merged. */
  static ManifestException merged(Place place, String path) {
    return ManifestException.at(place, path, "it comes in through a merge key (<<)", WRITE_OUT);
  }

  /** The error about something that stands in several places of the document at once. */
  static ManifestException shared(ManifestNode node, String path) {
    return ManifestException.at(
        node.place(),
        path,
        "aliases (*) elsewhere refer to this through its anchor (&)",
        "write the values out in place of the aliases");
  }
}
