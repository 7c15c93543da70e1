package io.github.kubesealj.core.manifest;

import java.util.List;
import java.util.function.ToIntFunction;

/** How far in the objects of a YAML document stand. */
final class Indentation {
  private static final int USUAL = 2;

  private Indentation() {}

  /** The column of an object in block style. */
  static int of(TextLines lines, Layout.Mapping block) {
    int key = block.fields().getFirst().keyStart();
    int before = lines.skipBlanksBack(key);
    boolean explicit = lines.has('?', before - 1);
    return lines.column(explicit ? before - 1 : key);
  }

  /** How much further in than its parent the first object within another one is. */
  static int step(TextLines lines, Layout root) {
    int step = find(lines, root);
    return step > 0 ? step : USUAL;
  }

  private static int find(TextLines lines, Layout layout) {
    return switch (layout) {
      case Layout.Mapping mapping when !mapping.flow() ->
          first(mapping.fields(), field -> step(lines, mapping, field.value()));
      case Layout.Sequence sequence -> first(sequence.items(), item -> find(lines, item));
      case Layout.Mapping _, Layout.Scalar _, Layout.Alias _ -> 0;
    };
  }

  private static int step(TextLines lines, Layout.Mapping outer, Layout value) {
    return value instanceof Layout.Mapping inner && !inner.flow()
        ? of(lines, inner) - of(lines, outer)
        : find(lines, value);
  }

  private static <T> int first(List<T> parts, ToIntFunction<T> step) {
    return parts.stream().mapToInt(step).filter(found -> found > 0).findFirst().orElse(0);
  }
}
