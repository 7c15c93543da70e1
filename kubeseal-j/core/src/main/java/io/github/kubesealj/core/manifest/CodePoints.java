package io.github.kubesealj.core.manifest;

import java.util.Arrays;

/** Offsets in characters, which YAML's parser counts, to offsets in a Java string. */
final class CodePoints {
  /** Where the characters of two chars stand, in characters. */
  private final int[] wide;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count] = i - count;
        count++;
        i++;
      }
    }
    this.wide = Arrays.copyOf(found, count);
  }

  /** The offset in chars. */
  int toChars(int index) {
    int at = Arrays.binarySearch(wide, index);
    return index + (at >= 0 ? at : -at - 1);
  }
}
