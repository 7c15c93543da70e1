package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.value.Runes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which runes are one another in another case: the orbits of Go's {@code unicode.SimpleFold}. */
final class Folding {
  private static final int LAST = 0x1E943;
  private static final int[] NONE = {};

  /** The runes that have others, in order. */
  private static final int[] RUNES;

  /** For each of them, the others. */
  private static final int[][] OTHERS;

  static {
    Map<Integer, Set<Integer>> orbits = new TreeMap<>();
    for (int rune = 0; rune <= LAST; rune++) {
      if (rune != 0x130 && rune != 0x131) { // Turkish: their cases are those of another letter.
        join(orbits, rune, Runes.toLower(rune));
        join(orbits, rune, Runes.toUpper(rune));
        join(orbits, rune, Runes.toTitle(rune));
      }
    }
    RUNES = orbits.keySet().stream().mapToInt(Integer::intValue).toArray();
    OTHERS = new int[RUNES.length][];
    int next = 0;
    for (Map.Entry<Integer, Set<Integer>> orbit : orbits.entrySet()) {
      int self = orbit.getKey();
      OTHERS[next++] = orbit.getValue().stream().mapToInt(r -> r).filter(r -> r != self).toArray();
    }
  }

  private Folding() {}

  private static void join(Map<Integer, Set<Integer>> orbits, int a, int b) {
    if (a != b) {
      Set<Integer> joined = new TreeSet<>(orbits.getOrDefault(a, Set.of()));
      joined.addAll(orbits.getOrDefault(b, Set.of()));
      joined.add(a);
      joined.add(b);
      joined.forEach(rune -> orbits.put(rune, joined));
    }
  }

  /** The runes that this one is in another case. */
  static int[] others(int rune) {
    int found = Arrays.binarySearch(RUNES, rune);
    return found < 0 ? NONE : OTHERS[found];
  }

  /** Adds what the runes of a range are in another case. */
  static void addOthers(RuneSet set, int low, int high) {
    int found = Arrays.binarySearch(RUNES, low);
    for (int i = found < 0 ? -found - 1 : found; i < RUNES.length && RUNES[i] <= high; i++) {
      for (int other : OTHERS[i]) {
        set.add(other, other);
      }
    }
  }
}
