package io.github.kubesealj.template.yaml;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.strconv.Floats;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code yaml.Unmarshal} into an {@code interface{}}. */
public final class YamlDecoder {
  private final Budget budget;
  private boolean json;
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private long decoded;
  private long aliased;

  private YamlDecoder(Budget budget, boolean json) {
    this.budget = budget;
    this.json = json;
  }

  /**
   * The value of the first document: every number is a {@code float64}, as after a way through
   * JSON; nil where there is no document.
   *
   * @throws FunctionException where it is no YAML, or JSON cannot hold it
   */
  public static Value decode(Budget budget, String bytes) {
    return read(budget, bytes, true);
  }

  /** The same with integers left as they are. */
  static Value decodeExactly(Budget budget, String bytes) {
    return read(budget, bytes, false);
  }

  private static Value read(Budget budget, String bytes, boolean json) {
    Node root = DocumentReader.read(budget, bytes);
    return root == null ? GoNil.INTERFACE : new YamlDecoder(budget, json).value(root, 0);
  }

  private Value value(Node node, int depth) {
    count(depth);
    return switch (node) {
      case Node.Scalar scalar -> scalar(scalar);
      case Node.Sequence sequence -> sequence(sequence, depth);
      case Node.Mapping mapping -> {
        GoMap map = GoMap.ofAny();
        fill(map, mapping, depth);
        yield map;
      }
      case Node.Alias alias -> {
        enter(alias);
        Value value = value(alias.target(), depth + 1);
        open.remove(alias);
        yield value;
      }
    };
  }

  /** Refuses, as go-yaml does, documents that blow up when what they refer to is put in place. */
  private void count(int depth) {
    budget.nesting(depth);
    budget.step();
    decoded++;
    aliased += open.isEmpty() ? 0 : 1;
    if (aliased > 100 && decoded > 1000 && aliased > 0.99 * decoded) {
      throw new FunctionException("YAML with excessive aliasing");
    }
  }

  private void enter(Node alias) {
    if (!open.add(alias)) {
      throw new FunctionException("YAML anchor that contains itself");
    }
  }

  private Value scalar(Node.Scalar scalar) {
    Value value = Scalars.value(scalar);
    if (value instanceof GoString string) {
      budget.string(string.bytes().length());
      return json ? new GoString(Utf8.map(string.bytes(), rune -> rune)) : value;
    }
    if (!json) {
      return value;
    }
    if (value instanceof GoInt number) {
      return new GoFloat(number.isUnsigned() ? unsigned(number.bits()) : (double) number.bits());
    }
    if (value instanceof GoFloat number && !Double.isFinite(number.value())) {
      throw new FunctionException("a number that JSON cannot hold");
    }
    return value;
  }

  private static double unsigned(long bits) {
    return Floats.parse(Long.toUnsignedString(bits)).value();
  }

  private Value sequence(Node.Sequence sequence, int depth) {
    budget.list(sequence.items().size());
    Value[] items = new Value[sequence.items().size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = value(sequence.items().get(i), depth + 1);
    }
    return GoList.over(GoType.ANY_SLICE, items);
  }

  private void fill(GoMap map, Node.Mapping mapping, int depth) {
    for (int i = 0; i < mapping.keysAndValues().size(); i += 2) {
      Node key = mapping.keysAndValues().get(i);
      Node value = mapping.keysAndValues().get(i + 1);
      if (isMerge(key)) {
        merge(map, value, depth + 1);
      } else {
        String name = key(exactly(key, depth + 1));
        budget.entries(1, map.size() + 1L);
        map.put(name, value(value, depth + 1));
      }
    }
  }

  /** Keys are written as texts before JSON sees them. */
  private Value exactly(Node key, int depth) {
    boolean before = json;
    json = false;
    Value value = value(key, depth);
    json = before;
    return value;
  }

  private static boolean isMerge(Node key) {
    return key instanceof Node.Scalar scalar
        && scalar.text().equals("<<")
        && (scalar.plain() || scalar.tag().equals("tag:yaml.org,2002:merge"));
  }

  /** What is merged wins over keys before it, and loses to those after it. */
  private void merge(GoMap map, Node merged, int depth) {
    count(depth);
    if (merged instanceof Node.Sequence sequence) {
      for (Node item : sequence.items().reversed()) {
        mergeOne(map, item, depth + 1);
      }
    } else {
      mergeOne(map, merged, depth);
    }
  }

  private void mergeOne(GoMap map, Node merged, int depth) {
    if (merged instanceof Node.Mapping mapping) {
      count(depth);
      fill(map, mapping, depth);
    } else if (merged instanceof Node.Alias alias
        && alias.target() instanceof Node.Mapping target) {
      enter(alias);
      count(depth);
      fill(map, target, depth);
      open.remove(alias);
    } else {
      throw new FunctionException("YAML merge of something that is no mapping");
    }
  }

  private static String key(Value key) {
    @Nullable String name =
        switch (key) {
          case GoString string -> string.bytes();
          case GoInt number when !number.isUnsigned() -> Long.toString(number.bits());
          case GoFloat number -> floatKey(number.value());
          case GoBool bool -> Boolean.toString(bool.isTrue());
          default -> null;
        };
    if (name == null) {
      throw new FunctionException("YAML with a key of an unsupported type");
    }
    return name;
  }

  /** Go writes such keys with the precision of 32 bits. */
  private static String floatKey(double value) {
    float single = (float) value;
    if (Float.isNaN(single)) {
      return ".nan";
    }
    if (Float.isInfinite(single)) {
      return single > 0 ? ".inf" : "-.inf";
    }
    return Floats.format(Double.parseDouble(Float.toString(single)), 'g', -1);
  }
}
