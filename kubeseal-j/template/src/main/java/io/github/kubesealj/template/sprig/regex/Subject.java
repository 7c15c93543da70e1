package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;

/**
 * What is matched, as re2j reads it. Every reading is counted, since that is all re2j does that can
 * be seen from outside: how long a match takes is known by nothing else.
 */
final class Subject implements CharSequence {
  /** So many operations of the matcher between two looks at the clock. */
  private static final long OPERATIONS_A_LOOK = 1 << 18;

  /** A place in the bytes is noted for every so many chars. */
  private static final int SPACING = 64;

  private final Budget budget;
  private final String bytes;
  private final String text;
  private final int[] places;
  private final long workOfReading;
  private final int readingsALook;
  private int readings;

  Subject(Budget budget, String bytes, long operationsAChar, long workOfReading) {
    this.budget = budget;
    this.bytes = bytes;
    this.workOfReading = workOfReading;
    this.readingsALook = (int) Math.max(1, OPERATIONS_A_LOOK / operationsAChar);
    boolean ascii = bytes.chars().allMatch(c -> c < 0x80);
    this.text = ascii ? bytes : Utf8.decode(bytes);
    this.places = ascii ? new int[0] : places();
  }

  private int[] places() {
    int[] found = new int[text.length() / SPACING + 1];
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int width = Utf8.width(bytes, at);
      int chars = chars(width);
      for (int next = i; next < i + chars; next++) {
        if (next % SPACING == 0) {
          found[next / SPACING] = at; // Of half a pair: where the pair starts.
        }
      }
      i += chars;
      at += width;
    }
    return found;
  }

  /** Where in the bytes this char is, which is not the second half of a pair. */
  int toByte(int index) {
    if (places.length == 0) {
      return index;
    }
    int i = index / SPACING * SPACING;
    if (i == text.length() && i > 0) {
      i -= SPACING;
    }
    int at = places[i / SPACING];
    if (i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i))) {
      i--;
    }
    while (i < index) {
      int width = Utf8.width(bytes, at);
      i += chars(width);
      at += width;
    }
    return at;
  }

  /** The bytes between two chars. */
  String bytes(int start, int end) {
    int from = toByte(start);
    int to = toByte(end);
    budget.string(to - from);
    return bytes.substring(from, to);
  }

  String bytes() {
    return bytes;
  }

  /** The next rune's place. */
  int after(int index) {
    return index + (index < text.length() ? Character.charCount(text.codePointAt(index)) : 1);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++readings >= readingsALook) {
      budget.work(readings * workOfReading);
      budget.checkTime();
      readings = 0;
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return "subject";
  }

  private static int chars(int width) {
    return width == 4 ? 2 : 1;
  }
}
