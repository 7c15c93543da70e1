package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import io.github.kubesealj.core.manifest.ScalarValue.Bool;
import io.github.kubesealj.core.manifest.ScalarValue.Null;
import io.github.kubesealj.core.manifest.ScalarValue.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a tree from the plain values a Kubernetes client delivers. */
final class MapComposer {
  private final Place place;

  MapComposer(String source) {
    this.place = Place.object(source);
  }

  /** The tree; depth counts from 1. */
  ManifestNode node(@Nullable Object value, String path, int depth) throws ManifestException {
    if (depth > ManifestLimits.DEFAULT.depth()) {
      throw new ManifestException(
          place, "nested deeper than " + ManifestLimits.DEFAULT.depth() + " levels");
    }
    return switch (value) {
      case null -> scalar(Null.INSTANCE);
      case Map<?, ?> map -> mapping(map, path, depth);
      case Collection<?> list -> {
        List<ManifestNode> items = new ArrayList<>();
        for (Object item : list) {
          items.add(node(item, Names.item(path, items.size()), depth + 1));
        }
        yield new Sequence(place, items);
      }
      case String text -> scalar(new Text(text));
      case Boolean bool -> scalar(new Bool(bool));
      case Number number -> {
        boolean finite = Double.isFinite(number.doubleValue()) || number instanceof BigInteger;
        String literal = finite || number instanceof BigDecimal ? number.toString() : "";
        yield scalar(new ScalarValue.Numeric(literal, literal, literal));
      }
      default -> throw ManifestException.at(place, path, "a value that is no JSON");
    };
  }

  private Mapping mapping(Map<?, ?> map, String path, int depth) throws ManifestException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Map.Entry<?, ?> each : map.entrySet()) {
      if (!(each.getKey() instanceof String key)) {
        throw ManifestException.at(place, path, "a key must be a text");
      }
      ManifestNode value = node(each.getValue(), Names.field(path, key), depth + 1);
      entries.put(key, new Entry(place, false, value));
    }
    return new Mapping(place, entries);
  }

  private Scalar scalar(ScalarValue value) {
    return new Scalar(place, value, false);
  }
}
