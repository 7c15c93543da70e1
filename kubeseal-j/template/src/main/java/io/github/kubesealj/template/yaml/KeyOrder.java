package io.github.kubesealj.template.yaml;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The order in which go-yaml v2 writes keys: letters after everything else, numbers in them by
 * their value. It is no proper order for some keys, which is why no library's sort is used.
 */
final class KeyOrder {
  private KeyOrder() {}

  static List<String> sorted(Budget budget, Collection<String> keys) {
    budget.list(keys.size());
    Key[] sorted = new Key[keys.size()];
    int at = 0;
    long bytes = 0;
    for (String key : keys) {
      bytes += key.length();
      budget.memory(4L * key.length());
      sorted[at++] = new Key(key);
    }
    budget.work(bytes * 20);
    sort(sorted, new Key[sorted.length], 0, sorted.length);
    budget.release(4 * bytes);
    return Arrays.stream(sorted).map(key -> key.bytes).toList();
  }

  private static void sort(Key[] keys, Key[] spare, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) / 2;
    sort(keys, spare, from, middle);
    sort(keys, spare, middle, to);
    System.arraycopy(keys, from, spare, from, to - from);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeRight = left == middle || (right < to && isLess(spare[right], spare[left]));
      keys[i] = takeRight ? spare[right++] : spare[left++];
    }
  }

  private static boolean isLess(Key first, Key second) {
    int[] a = first.runes;
    int[] b = second.runes;
    for (int i = 0; i < a.length && i < b.length; i++) {
      if (a[i] == b[i]) {
        continue;
      }
      boolean aLetter = Character.isLetter(a[i]);
      boolean bLetter = Character.isLetter(b[i]);
      if (aLetter && bLetter) {
        return a[i] < b[i];
      }
      if (aLetter || bLetter) {
        return bLetter;
      }
      long start = (a[i] == '0' || b[i] == '0') && endsNumber(a, i) ? 1 : 0;
      int aEnd = digits(a, i);
      int bEnd = digits(b, i);
      long aNumber = number(a, i, aEnd, start);
      long bNumber = number(b, i, bEnd, start);
      if (aNumber != bNumber) {
        return aNumber < bNumber;
      }
      return aEnd != bEnd ? aEnd < bEnd : a[i] < b[i];
    }
    return a.length < b.length;
  }

  /** Whether a digit other than zero stands among those just before. */
  private static boolean endsNumber(int[] runes, int index) {
    for (int i = index - 1; i >= 0 && Character.isDigit(runes[i]); i--) {
      if (runes[i] != '0') {
        return true;
      }
    }
    return false;
  }

  private static int digits(int[] runes, int from) {
    int end = from;
    while (end < runes.length && Character.isDigit(runes[end])) {
      end++;
    }
    return end;
  }

  private static long number(int[] runes, int from, int to, long start) {
    long number = start;
    for (int i = from; i < to; i++) {
      number = number * 10 + runes[i] - '0';
    }
    return number;
  }

  private static final class Key {
    private final String bytes;
    private final int[] runes;

    Key(String bytes) {
      this.bytes = bytes;
      this.runes = new int[Utf8.count(bytes)];
      int[] at = {0};
      Utf8.forEach(bytes, rune -> runes[at[0]++] = rune);
    }
  }
}
