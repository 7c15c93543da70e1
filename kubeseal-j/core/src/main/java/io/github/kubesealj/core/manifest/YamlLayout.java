package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.Layout.Field;
import io.github.kubesealj.core.manifest.Layout.Marks;
import io.github.kubesealj.core.manifest.Layout.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The layout of YAML that {@link YamlComposer} has read without complaint. */
final class YamlLayout {
  private final String text;
  private final TextLines lines;
  private final CodePoints codePoints;

  private final List<Layout> documents = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<Anchor, Marks> anchors = new HashMap<>();

  private record Key(int start, int end, boolean merge) {}

  /** A list or object whose end is not reached. */
  private static final class Frame {
    private final boolean mapping;
    private final boolean flow;
    private final int start;
    private final Marks marks;
    private final List<Layout> items = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private @Nullable Key key;
    private int end;

    private Frame(boolean mapping, boolean flow, int start, Marks marks) {
      this.mapping = mapping;
      this.flow = flow;
      this.start = start;
      this.marks = marks;
      this.end = start;
    }
  }

  YamlLayout(String text) {
    this.text = text;
    this.lines = new TextLines(text);
    this.codePoints = new CodePoints(text);
  }

  /** The roots of all documents, empty ones included. */
  List<Layout> read() {
    for (Event event : YamlComposer.events(text)) {
      take(event);
    }
    return documents;
  }

  private void take(Event event) {
    switch (event) {
      case DocumentStartEvent _ -> anchors.clear();
      case CollectionStartEvent start -> {
        Marks marks = marks(start.getAnchor(), start.getTag());
        boolean mapping = start instanceof MappingStartEvent;
        boolean flow = start.isFlow();
        open.push(new Frame(mapping, flow, flow ? end(start) - 1 : start(start), marks));
      }
      case CollectionEndEvent end -> {
        Frame frame = open.pop();
        int to = frame.flow ? end(end) : frame.end;
        add(
            frame.mapping
                ? new Layout.Mapping(frame.start, to, frame.flow, frame.fields, frame.marks)
                : new Layout.Sequence(frame.start, to, frame.items, frame.marks),
            frame.start,
            false);
      }
      case ScalarEvent scalar -> add(scalar(scalar), start(scalar), YamlTags.isMerge(scalar));
      case AliasEvent alias -> {
        Marks target = anchors.get(alias.getAlias());
        if (target != null) {
          target.share();
        }
        add(new Layout.Alias(start(alias), end(alias)), start(alias), false);
      }
      default -> {} // ends of documents, start and end of the stream
    }
  }

  /** Takes the next item, key or value; it begins with its anchor and tag. */
  private void add(Layout node, int from, boolean merge) {
    Frame parent = open.peek();
    if (parent == null) {
      documents.add(node);
      return;
    }
    Key key = parent.key;
    if (!parent.mapping) {
      parent.items.add(node);
      parent.end = node.end();
    } else if (key == null) {
      parent.key = new Key(from, node.end(), merge);
    } else {
      Layout value = hasNoColon(node) ? noColon(key.end()) : node;
      parent.fields.add(new Field(key.start(), key.end(), key.merge(), value));
      parent.end = value.end();
      parent.key = null;
    }
  }

  /** The parser reports a value without a colon somewhere further down. */
  private boolean hasNoColon(Layout value) {
    return value instanceof Layout.Scalar scalar
        && scalar.style() == Style.ABSENT
        && scalar.marks() == Marks.NONE
        && !lines.has(':', scalar.start() - 1);
  }

  private static Layout noColon(int at) {
    return new Layout.Scalar(at, at, Style.NO_COLON, false, Marks.NONE);
  }

  private Layout scalar(ScalarEvent event) {
    Marks marks = marks(event.getAnchor(), event.getTag());
    int end = end(event);
    int start = start(event);
    for (int i = (int) (event.getAnchor().stream().count() + event.getTag().stream().count());
        i > 0;
        i--) {
      start = behindMark(start, end);
    }
    if (lines.has('#', start)) {
      marks = new Marks(true, true); // a comment between them and the value
    }
    Style style =
        switch (event.getScalarStyle()) {
          case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
          case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
          case LITERAL, FOLDED -> Style.BLOCK;
          case PLAIN, JSON_SCALAR_STYLE -> start == end ? Style.ABSENT : Style.PLAIN;
        };
    return style == Style.BLOCK
        ? block(start, end, event.getValue(), marks)
        : new Layout.Scalar(start, end, style, false, marks);
  }

  private int behindMark(int from, int end) {
    int at = from;
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Blank lines below it are its own only if it keeps them or its last line is of blanks. */
  private Layout block(int start, int end, String value, Marks marks) {
    String header = text.substring(start, lines.blockHeaderEnd(start));
    boolean keeps = header.contains("+");
    boolean grows = !header.contains("-") && !lines.atLineStart(end);
    int to = end;
    String content = value.stripTrailing();
    if (!keeps && value.substring(content.length()).chars().allMatch(c -> c == '\n')) {
      int last = Math.max(lines.beforeLineEnd(to), lines.lineEnd(start));
      while (last > lines.lineEnd(start) && lines.restIsBlank(lines.lineStart(last))) {
        last = lines.beforeLineEnd(lines.lineStart(last));
      }
      to = last;
    }
    return new Layout.Scalar(start, to, Style.BLOCK, grows, marks);
  }

  private Marks marks(Optional<Anchor> anchor, Optional<String> tag) {
    if (anchor.isEmpty() && tag.isEmpty()) {
      return Marks.NONE;
    }
    boolean tagged = tag.isPresent() && !tag.get().equals("tag:yaml.org,2002:str");
    Marks marks = new Marks(anchor.isPresent(), tagged);
    anchor.ifPresent(name -> anchors.put(name, marks));
    return marks;
  }

  private int start(Event event) {
    return offset(event.getStartMark());
  }

  private int end(Event event) {
    return offset(event.getEndMark());
  }

  private int offset(Optional<Mark> mark) {
    return codePoints.toChars(mark.orElseThrow().getIndex());
  }
}
