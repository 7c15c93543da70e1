package io.github.kubesealj.template;

/** Places in a text as errors give them. */
final class Lines {
  private Lines() {}

  /** The line of this byte, from 1. */
  static int line(String text, int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /** How many bytes of its line are before this byte; what Go calls the column. */
  static int column(String text, int position) {
    return position - (text.lastIndexOf('\n', position - 1) + 1);
  }
}
