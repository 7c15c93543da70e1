package io.github.kubesealj.template.sprig.regex;

/** An open group, or the whole pattern: how far its alternatives have got. */
final class Frame {
  final Flags outerFlags;
  final boolean captures;

  /** Where the group starts in the translation, and how many groups there were by then. */
  final int start;

  final int groups;

  /** The last thing a repetition can apply to; none where its start is negative. */
  int atomStart = -1;

  int atomGroups;
  private long atomSize;
  private long atomRepeats = 1;

  private long size;
  private long repeats = 1;

  Frame(Flags outerFlags, boolean captures, int start, int groups) {
    this.outerFlags = outerFlags;
    this.captures = captures;
    this.start = start;
    this.groups = groups;
  }

  boolean hasAtom() {
    return atomStart >= 0;
  }

  /** Sets the last atom; the one before is there to stay. */
  void atom(int atStart, int groupsBefore, long instructions, long repeated) {
    settle();
    atomStart = atStart;
    atomGroups = groupsBefore;
    atomSize = instructions;
    atomRepeats = repeated;
  }

  /** The last atom is repeated from {@code min} to {@code max} times, negative for any number. */
  void repeat(int min, int max) {
    if (max == 0) {
      atomSize = 1;
      atomRepeats = 1;
    } else if (max < 0) {
      atomSize = Math.max(1, min) * atomSize + 2;
      atomRepeats *= Math.max(1, min);
    } else {
      atomSize = max * atomSize + (max - min);
      atomRepeats *= max;
    }
  }

  /** Another alternative starts. */
  void bar() {
    settle();
    size++;
  }

  long size() {
    return Math.max(1, size + (hasAtom() ? atomSize : 0));
  }

  /** The largest product of the counted repetitions nested in the last atom. */
  long atomRepeats() {
    return atomRepeats;
  }

  /** The same of the whole group. */
  long repeats() {
    return hasAtom() ? Math.max(repeats, atomRepeats) : repeats;
  }

  private void settle() {
    if (hasAtom()) {
      size += atomSize;
      repeats = Math.max(repeats, atomRepeats);
      atomStart = -1;
    }
  }
}
