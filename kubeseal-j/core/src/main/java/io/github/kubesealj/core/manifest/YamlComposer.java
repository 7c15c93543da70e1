package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds trees from the parser's events, one a document, without recursion and within the limits.
 * Aliases share nodes; what they would add if written out counts against a budget, so that a few
 * lines cannot stand for millions.
 */
final class YamlComposer {
  /** In characters. The parser copies all it has of a scalar whenever its buffer runs out. */
  private static final int LARGEST_BUFFER = 16 << 20;

  private final String text;
  private final ManifestLimits limits;
  private final YamlProblems problems;

  private final List<ManifestNode> documents = new ArrayList<>();
  private final Deque<YamlFrame> open = new ArrayDeque<>();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private final Set<Anchor> unfinished = new HashSet<>();
  private Place last;
  private long expansion;

  private record Anchored(ManifestNode node, long weight) {}

  YamlComposer(String source, String text, ManifestLimits limits) {
    this.text = text;
    this.limits = limits;
    this.problems = new YamlProblems(source);
    this.last = new Place(source, 0, 1, 1);
  }

  /** The roots of all documents, empty ones (null) included. */
  List<ManifestNode> compose() throws ManifestException {
    refuseControlCharacters();
    try {
      for (Event event : events(text)) {
        event.getStartMark().ifPresent(mark -> last = problems.place(mark, last.document()));
        take(event);
      }
    } catch (YamlEngineException e) {
      throw problems.translate(e, last);
    }
    return documents;
  }

  /** What the parser sees. */
  static Iterable<Event> events(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE) // bounded in bytes already
            .setParseComments(false)
            .setBufferSize(Math.clamp(text.length(), 1024, LARGEST_BUFFER))
            .build();
    return new Parse(settings).parseString(text);
  }

  private void take(Event event) throws ManifestException {
    switch (event) {
      case DocumentStartEvent _ -> {
        last = new Place(last.source(), last.document() + 1, last.line(), last.column());
        anchors.clear();
      }
      case CollectionStartEvent start -> {
        if (open.size() == limits.depth()) {
          throw new ManifestException(last, "nested deeper than " + limits.depth() + " levels");
        }
        open.push(new YamlFrame(last, start instanceof MappingStartEvent, start.getAnchor()));
        start.getAnchor().ifPresent(unfinished::add);
      }
      case MappingEndEvent _, SequenceEndEvent _ -> {
        YamlFrame frame = open.pop();
        frame.anchor().ifPresent(unfinished::remove);
        add(frame.finish(), frame.weight(), frame.anchor(), frame.place(), false);
      }
      case ScalarEvent scalar -> {
        Scalar node = new Scalar(last, checked(YamlTags.resolve(scalar, last)), true);
        long weight = 1L + scalar.getValue().length();
        add(node, weight, scalar.getAnchor(), last, YamlTags.isMerge(scalar));
      }
      case AliasEvent alias -> alias(alias.getAlias());
      case DocumentEndEvent _ -> {}
      default -> {} // start and end of the stream
    }
  }

  private void alias(Anchor name) throws ManifestException {
    if (unfinished.contains(name)) {
      throw new ManifestException(last, "an alias refers to a value that contains it");
    }
    Anchored target = anchors.get(name);
    if (target == null) {
      throw new ManifestException(
          last, "an alias has no anchor", "quote a value that begins with '*'");
    }
    expansion += target.weight();
    if (expansion > limits.expansion()) {
      throw new ManifestException(last, "the aliases stand for too much text");
    }
    add(target.node(), target.weight(), Optional.empty(), last, false);
  }

  private void add(
      ManifestNode node, long weight, Optional<Anchor> anchor, Place place, boolean merge)
      throws ManifestException {
    anchor.ifPresent(name -> anchors.put(name, new Anchored(node, weight)));
    YamlFrame parent = open.peek();
    if (parent == null) {
      documents.add(node);
    } else {
      parent.add(node, weight, place, merge);
    }
  }

  /** Half a surrogate pair can only come from an escape, and has no bytes to be sealed. */
  private ScalarValue checked(ScalarValue value) throws ManifestException {
    if (value instanceof ScalarValue.Text(String content) && !Utf16.isWellFormed(content)) {
      throw new ManifestException(last, Utf16.PROBLEM);
    }
    return value;
  }

  private void refuseControlCharacters() throws ManifestException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (control || (c >= 0x7F && c < 0xA0 && c != 0x85) || c >= 0xFFFE) {
        Place place = InputText.place(last.source(), 1, text, i);
        throw new ManifestException(
            place,
            "a character that YAML allows only as an escape",
            c == 0 ? "save the file as UTF-8" : "write it in double quotes, as \\xNN or \\uNNNN");
      }
    }
  }
}
