package io.github.kubesealj.flags.help;

/** Breaks text at blanks. */
final class Wrapping {
  /** The last column of help. */
  private static final int COLUMNS = 100;

  private Wrapping() {}

  /** Lines of at most 100 columns; the first begins at one, the others with {@code prefix}. */
  static String wrap(String text, int firstColumn, String prefix) {
    StringBuilder wrapped = new StringBuilder();
    int column = firstColumn;
    String gap = "";
    for (String word : text.split(" ", -1)) {
      if (column + gap.length() + word.length() > COLUMNS) {
        wrapped.append('\n').append(prefix);
        column = prefix.length();
        gap = "";
      }
      wrapped.append(gap).append(word);
      column += gap.length() + word.length();
      gap = " ";
    }
    return wrapped.toString();
  }
}
