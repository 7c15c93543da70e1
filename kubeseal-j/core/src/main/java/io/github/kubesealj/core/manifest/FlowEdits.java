package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.Layout.Field;
import io.github.kubesealj.core.manifest.Layout.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes to one object in braces, of JSON or of YAML's flow style, in its own layout. */
final class FlowEdits {
  private static final Pattern COLON = Pattern.compile("[ \t]*:[ \t]*");
  private static final String USUAL_STEP = "  ";

  private final TextLines lines;
  private final boolean json;
  private final Layout.Mapping layout;
  private final Splices splices;

  /** What stands before each field on its line; null where fields share a line. */
  private final @Nullable String indent;

  private final String step;
  private final String colon;
  private final Style keyStyle;
  private final Style valueStyle;

  /** Takes the layout from the last field or, where there is none, from the object around. */
  FlowEdits(
      TextLines lines,
      boolean json,
      Layout.Mapping layout,
      @Nullable FlowEdits around,
      Splices splices) {
    this.lines = lines;
    this.json = json;
    this.layout = layout;
    this.splices = splices;
    if (!layout.fields().isEmpty()) {
      Field last = layout.fields().getLast();
      this.indent = blanksBefore(last.keyStart());
      this.step = stepTo(indent);
      this.colon = colonOf(last);
      this.keyStyle = styleAt(last.keyStart());
      this.valueStyle =
          last.value() instanceof Layout.Scalar scalar ? styleAt(scalar.start()) : keyStyle;
    } else if (around != null) {
      this.indent = around.indent == null ? null : around.indent + around.step;
      this.step = around.step;
      this.colon = around.colon;
      this.keyStyle = around.keyStyle;
      this.valueStyle = around.keyStyle;
    } else {
      this.indent = null;
      this.step = USUAL_STEP;
      this.colon = ": ";
      this.keyStyle = Style.PLAIN;
      this.valueStyle = Style.PLAIN;
    }
  }

  /** Adds fields behind the last one. */
  void add(Change.Fields fields) {
    List<String> added = new ArrayList<>();
    fields.fields().forEach((name, change) -> added.add(field(name, change, indent)));
    if (layout.fields().isEmpty()) {
      fill(added);
    } else {
      append(added);
    }
  }

  /** Makes a field whose value is null an object with these fields. */
  void open(Change.Fields fields, Field field) {
    Layout value = field.value();
    boolean absent = value.start() == value.end();
    splices.replace(value.start(), value.end(), (absent ? " " : "") + object(fields, indent));
  }

  private void fill(List<String> added) {
    int from = layout.start() + 1;
    int to = layout.end() - 1;
    boolean blank = lines.text().substring(from, to).isBlank();
    if (indent != null && blank) {
      String lineEnd = lines.lineEndNear(layout.start());
      String outer = indent.substring(0, indent.length() - step.length());
      splices.replace(from, to, lineEnd + indent + joined(added, indent) + lineEnd + outer);
    } else {
      splices.replace(from, blank ? to : from, joined(added, null) + (blank ? "" : " "));
    }
  }

  private void append(List<String> added) {
    Layout last = layout.fields().getLast().value();
    int end = last.end();
    int next = json ? end : lines.skipToContent(end);
    boolean comma = lines.has(',', next);
    int behind = comma ? next + 1 : end;
    String gap = last.start() == end ? " " : ""; // or the comma would stick to the colon
    String content = joined(added, indent);
    if (indent == null) {
      String separator = comma ? " " : gap + "," + (spaced() ? " " : "");
      splices.insert(behind, separator + content);
      return;
    }
    if (!comma) {
      splices.insert(end, gap + ",");
    }
    int at = lines.restIsComment(behind) ? lines.lineEnd(behind) : behind;
    splices.insert(at, lines.lineEndNear(end) + indent + content + (comma ? "," : ""));
  }

  private String field(String name, Change change, @Nullable String at) {
    String key = json ? JsonText.quoted(name) : YamlScalars.inline(name, keyStyle, true);
    String value =
        switch (change) {
          case Change.Text(String text) when json -> JsonText.quoted(text);
          case Change.Text(String text) -> YamlScalars.inline(text, valueStyle, true);
          case Change.Fields inner -> object(inner, at);
        };
    // YAML takes a colon for one only before a blank, or behind a quote.
    boolean stands = json || colon.endsWith(" ") || (key.startsWith("\"") && colon.equals(":"));
    return key + (stands ? colon : ": ") + value;
  }

  private String object(Change.Fields fields, @Nullable String outer) {
    String inner = outer == null ? null : outer + step;
    List<String> content = new ArrayList<>();
    for (Map.Entry<String, Change> each : fields.fields().entrySet()) {
      content.add(field(each.getKey(), each.getValue(), inner));
    }
    if (inner == null) {
      return "{" + joined(content, null) + "}";
    }
    String lineEnd = lines.lineEndNear(layout.start());
    return "{" + lineEnd + inner + joined(content, inner) + lineEnd + outer + "}";
  }

  private String joined(List<String> fields, @Nullable String at) {
    String separator =
        at != null ? "," + lines.lineEndNear(layout.start()) + at : spaced() ? ", " : ",";
    return String.join(separator, fields);
  }

  private boolean spaced() {
    return !json || colon.endsWith(" ");
  }

  private @Nullable String blanksBefore(int key) {
    int start = lines.skipBlanksBack(key);
    return lines.atLineStart(start) && start > layout.start()
        ? lines.text().substring(start, key)
        : null;
  }

  /** How much further in the fields are than the line that opens the object. */
  private String stepTo(@Nullable String fields) {
    if (fields == null) {
      return USUAL_STEP; // a text without lines is long to look back in
    }
    int start = lines.lineStart(layout.start());
    String line = lines.text().substring(start, lines.skipBlanks(start));
    return fields.startsWith(line) && fields.length() > line.length()
        ? fields.substring(line.length())
        : USUAL_STEP;
  }

  private String colonOf(Field field) {
    String between = lines.text().substring(field.keyEnd(), field.value().start());
    return COLON.matcher(between).matches() ? between : ": ";
  }

  private Style styleAt(int at) {
    return lines.has('"', at)
        ? Style.DOUBLE_QUOTED
        : lines.has('\'', at) ? Style.SINGLE_QUOTED : Style.PLAIN;
  }
}
