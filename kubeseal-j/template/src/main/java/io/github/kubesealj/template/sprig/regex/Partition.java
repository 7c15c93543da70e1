package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.value.Runes;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** All runes sorted into classes, as ranges. */
final class Partition<K> {
  private static final int[] NONE = {};

  private final Map<K, int[]> pairs = new HashMap<>();

  private Partition(IntFunction<K> classOf) {
    Map<K, IntStream.Builder> builders = new HashMap<>();
    int start = 0;
    K current = classOf.apply(start);
    for (int rune = 1; rune <= Runes.MAX + 1; rune++) {
      K next = rune > Runes.MAX ? null : classOf.apply(rune);
      if (!current.equals(next)) {
        builders.computeIfAbsent(current, k -> IntStream.builder()).add(start).add(rune - 1);
        start = rune;
        current = Objects.requireNonNullElse(next, current);
      }
    }
    builders.forEach((key, builder) -> pairs.put(key, builder.build().toArray()));
  }

  /** By category, as {@link Character#getType(int)} numbers them. */
  static Partition<Integer> categories() {
    return Categories.ALL;
  }

  /** By script; what has none counts as of unknown script. */
  static Partition<UnicodeScript> scripts() {
    return Scripts.ALL;
  }

  /** The ranges of a class in order. */
  int[] pairs(K key) {
    return pairs.getOrDefault(key, NONE);
  }

  /** Made when the first pattern asks for a category. */
  private static final class Categories {
    static final Partition<Integer> ALL = new Partition<>(Runes::category);
  }

  /** Made when the first pattern asks for a script. */
  private static final class Scripts {
    static final Partition<UnicodeScript> ALL =
        new Partition<>(
            rune -> Objects.requireNonNullElse(Runes.script(rune), UnicodeScript.UNKNOWN));
  }
}
