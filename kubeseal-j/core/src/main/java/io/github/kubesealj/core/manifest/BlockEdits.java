package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.Layout.Field;
import io.github.kubesealj.core.manifest.Layout.Style;
import java.util.Map;

/** Changes to objects in YAML's block style. */
final class BlockEdits {
  private final TextLines lines;
  private final int step;
  private final Splices splices;

  /** The step is what fields of a new object are indented by. */
  BlockEdits(TextLines lines, int step, Splices splices) {
    this.lines = lines;
    this.step = step;
    this.splices = splices;
  }

  /** Adds fields below the last one and the comments that are further in than it. */
  void add(Change.Fields fields, Layout.Mapping to, Place place, String path)
      throws ManifestException {
    if (grows(to)) {
      throw ManifestException.at(
          place,
          path,
          "its last value ends the text without a line end, and would take one for its own",
          "end the last line");
    }
    int column = Indentation.of(lines, to);
    Field last = to.fields().getLast();
    Style key = last.merge() ? Style.PLAIN : keyStyle(last);
    Style value = last.value() instanceof Layout.Scalar scalar ? scalar.style() : Style.PLAIN;
    insert(fields, below(to.end(), column), column, key, value);
  }

  /** Adds fields below a field whose value is null or an empty object. */
  void open(Change.Fields fields, Field field, Layout.Mapping parent) {
    Layout value = field.value();
    int colon = lines.skipBlanksBack(value.start());
    splices.replace(lines.has(':', colon - 1) ? colon : value.start(), value.end(), "");
    int column = Indentation.of(lines, parent);
    int at = lines.skipDeeperComments(lines.lineEnd(value.end()), column);
    insert(fields, at, column + step, Style.PLAIN, Style.PLAIN);
  }

  /** Replaces a scalar in its own style. */
  void replace(String text, Field field, Layout.Scalar at, Layout.Mapping parent) {
    int column = Indentation.of(lines, parent);
    int headerEnd = at.style() == Style.BLOCK ? lines.blockHeaderEnd(at.start()) : at.end();
    int lineEnd = lines.lineEnd(headerEnd);
    int end = Math.max(lines.beforeLineEnd(at.end()), lineEnd);
    boolean mayGoOn =
        headerEnd == lineEnd // blanks behind it would end up below
            && !lines.atEnd(end)
            && lines.lineStart(field.keyStart()) == lines.lineStart(at.start())
            && lines.skipDeeperComments(end, column) == end;
    String lineBreak = lines.lineEndNear(at.start());
    String scalar =
        mayGoOn
            ? YamlScalars.block(text, at.style(), column, lineBreak)
            : YamlScalars.inline(text, at.style(), false);
    splices.replace(at.start(), headerEnd, (at.style() == Style.ABSENT ? " " : "") + scalar);
    if (at.style() == Style.BLOCK) {
      splices.replace(lineEnd, end, "");
    }
  }

  /** Where a line can be added below some content and the comments that belong to it. */
  private int below(int end, int column) {
    // Only a block scalar that owns the blank lines below it ends at the start of a line.
    boolean above = lines.atLineStart(end);
    int bottom = above ? lines.beforeLineEnd(end) : lines.lineEnd(end);
    int at = lines.skipDeeperComments(bottom, column);
    return above && at == bottom ? end : at;
  }

  private boolean grows(Layout layout) {
    return switch (layout) {
      case Layout.Scalar scalar -> scalar.grows();
      case Layout.Alias _ -> false;
      case Layout.Mapping mapping -> !mapping.flow() && grows(mapping.fields().getLast().value());
      case Layout.Sequence sequence ->
          !sequence.items().isEmpty() && grows(sequence.items().getLast());
    };
  }

  private Style keyStyle(Field field) {
    return lines.has('"', field.keyStart())
        ? Style.DOUBLE_QUOTED
        : lines.has('\'', field.keyStart()) ? Style.SINGLE_QUOTED : Style.PLAIN;
  }

  private void insert(Change.Fields fields, int at, int column, Style key, Style value) {
    String lineEnd = lines.lineEndNear(at);
    StringBuilder out = new StringBuilder();
    boolean lastLine = lines.atEnd(at);
    write(fields, column, key, value, lastLine, lineEnd, out);
    if (lines.atLineStart(at)) {
      splices.insert(at, out.substring(lineEnd.length()) + lineEnd);
    } else {
      splices.insert(at, out.toString());
    }
  }

  /** Each line with the line end before it. */
  private void write(
      Change.Fields fields,
      int column,
      Style keyStyle,
      Style valueStyle,
      boolean lastLine,
      String lineEnd,
      StringBuilder out) {
    for (Map.Entry<String, Change> field : fields.fields().entrySet()) {
      String key = YamlScalars.inline(field.getKey(), keyStyle, false);
      out.append(lineEnd).repeat(" ", column).append(key).append(':');
      switch (field.getValue()) {
        case Change.Text(String text) ->
            out.append(' ')
                .append(
                    lastLine
                        ? YamlScalars.inline(text, valueStyle, false)
                        : YamlScalars.block(text, valueStyle, column, lineEnd));
        case Change.Fields inner ->
            write(inner, column + step, Style.PLAIN, Style.PLAIN, lastLine, lineEnd, out);
      }
    }
  }
}
