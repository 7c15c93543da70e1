package io.github.kubesealj.template.yaml;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.value.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the first document of a text into nodes. */
final class DocumentReader {
  private static final int NODE_BYTES = 64;
  private static final int NEXT_LINE = 0x85;

  private final Budget budget;
  private final Iterator<Event> events;
  private final Map<String, Node> anchors = new HashMap<>();

  private DocumentReader(Budget budget, Iterator<Event> events) {
    this.budget = budget;
    this.events = events;
  }

  /**
   * The root, or null of a text with no document.
   *
   * @throws FunctionException where it is no YAML
   */
  static @Nullable Node read(Budget budget, String bytes) {
    budget.string(2L * bytes.length());
    budget.string(2L * bytes.length());
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(budget.limits().size(Limit.STRING)).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text(bytes)).iterator();
      return new DocumentReader(budget, events).document();
    } catch (YamlEngineException e) {
      throw new FunctionException("invalid YAML");
    }
  }

  /** Refuses what go-yaml refuses; its line break of YAML 1.1 is none for the engine. */
  private static String text(String bytes) {
    StringBuilder text = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i += Utf8.width(bytes, i)) {
      int rune = Utf8.runeAt(bytes, i);
      if (Utf8.isInvalid(bytes, i) || !isAllowed(rune)) {
        throw new FunctionException("control characters are not allowed");
      }
      text.appendCodePoint(rune == NEXT_LINE ? '\n' : rune);
    }
    return text.toString();
  }

  private static boolean isAllowed(int rune) {
    return rune == '\t'
        || rune == '\n'
        || rune == '\r'
        || rune == NEXT_LINE
        || (rune >= ' ' && rune <= '~')
        || (rune >= 0xA0 && rune <= 0xFFFD)
        || rune >= 0x10000;
  }

  private @Nullable Node document() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        Node root = node(events.next(), 0);
        // Only what follows shows whether the root was complete.
        events.next();
        return root;
      }
    }
    return null;
  }

  private Node node(Event event, int depth) {
    budget.nesting(depth);
    budget.step();
    budget.memory(NODE_BYTES);
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      case SequenceStart -> {
        List<Node> items = new ArrayList<>();
        Node sequence = anchored((NodeEvent) event, new Node.Sequence(items));
        fill(items, Event.ID.SequenceEnd, depth);
        yield sequence;
      }
      case MappingStart -> {
        List<Node> items = new ArrayList<>();
        Node mapping = anchored((NodeEvent) event, new Node.Mapping(items));
        fill(items, Event.ID.MappingEnd, depth);
        yield mapping;
      }
      default -> throw new FunctionException("invalid YAML");
    };
  }

  private void fill(List<Node> items, Event.ID end, int depth) {
    for (Event event = events.next(); event.getEventId() != end; event = events.next()) {
      items.add(node(event, depth + 1));
    }
  }

  private Node scalar(ScalarEvent event) {
    String bytes = Utf8.encode(event.getValue());
    budget.string(bytes.length());
    String tag = event.getTag().orElse("");
    return anchored(event, new Node.Scalar(bytes, tag, tag.isEmpty() && event.isPlain()));
  }

  private Node alias(AliasEvent event) {
    Node target = anchors.get(event.getAlias().getValue());
    if (target == null) {
      throw new FunctionException("YAML with an unknown anchor");
    }
    return new Node.Alias(target);
  }

  private Node anchored(NodeEvent event, Node node) {
    event.getAnchor().map(Anchor::getValue).ifPresent(name -> anchors.put(name, node));
    return node;
  }
}
