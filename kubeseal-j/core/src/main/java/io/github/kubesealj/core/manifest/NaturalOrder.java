package io.github.kubesealj.core.manifest;

import java.util.Comparator;

/**
 * The order in which Kubernetes' YAML writer puts keys: by character, but numbers by their value
 * ({@code a2} before {@code a10}), and letters after everything else.
 *
 * <p>Two keys are never equal unless they are the same, but the order has circles ({@code 10} comes
 * before {@code 1a}, that before {@code 2}, that before {@code 10}): use it to insert into a tree,
 * never with a sort that relies on a total order.
 */
final class NaturalOrder implements Comparator<String> {
  static final NaturalOrder INSTANCE = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String left, String right) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    int common = 0;
    while (common < a.length && common < b.length && a[common] == b[common]) {
      common++;
    }
    if (common == a.length || common == b.length) {
      return Integer.compare(a.length, b.length);
    }
    boolean letterA = Character.isLetter(a[common]);
    boolean letterB = Character.isLetter(b[common]);
    if (letterA && letterB) {
      return Integer.compare(a[common], b[common]);
    }
    if (letterA || letterB) {
      return letterA ? 1 : -1;
    }
    return compareNumbers(a, b, common);
  }

  /** Neither is a letter at {@code from}, and they differ there. */
  private static int compareNumbers(int[] a, int[] b, int from) {
    // Behind equal digits a zero is a digit of the same number, not a leading one.
    boolean inside = isDigit(a, from - 1) && isNumberBegun(a, from - 1);
    int digitsA = digits(a, from);
    int digitsB = digits(b, from);
    int zeroA = inside ? from : firstNonZero(a, from, digitsA);
    int zeroB = inside ? from : firstNonZero(b, from, digitsB);
    int size = Integer.compare(digitsA - zeroA, digitsB - zeroB);
    if (size != 0) {
      return size;
    }
    for (int i = 0; i < digitsA - zeroA; i++) {
      int digit = Integer.compare(a[zeroA + i], b[zeroB + i]);
      if (digit != 0) {
        return digit;
      }
    }
    int length = Integer.compare(digitsA, digitsB);
    return length != 0 ? length : Integer.compare(a[from], b[from]);
  }

  private static boolean isNumberBegun(int[] text, int last) {
    for (int i = last; isDigit(text, i); i--) {
      if (text[i] != '0') {
        return true;
      }
    }
    return false;
  }

  private static int digits(int[] text, int from) {
    int end = from;
    while (end < text.length && isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static int firstNonZero(int[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] == '0') {
      at++;
    }
    return at;
  }

  private static boolean isDigit(int[] text, int at) {
    return at >= 0 && text[at] >= '0' && text[at] <= '9';
  }
}
