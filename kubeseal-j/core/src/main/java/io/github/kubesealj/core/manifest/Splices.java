package io.github.kubesealj.core.manifest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text, collected against the original and made in one go. */
final class Splices {
  private final List<Splice> splices = new ArrayList<>();

  /** What stands between two offsets gives way to another text. */
  record Splice(int from, int to, String text) {}

  /** Replaces a stretch; one that is empty is an insertion. Insertions at one place keep order. */
  void replace(int from, int to, String text) {
    if (from < to || !text.isEmpty()) {
      splices.add(new Splice(from, to, text));
    }
  }

  /** Inserts. */
  void insert(int at, String text) {
    replace(at, at, text);
  }

  /** Whether nothing changes. */
  boolean isEmpty() {
    return splices.isEmpty();
  }

  /** The text with everything replaced. */
  String apply(String text) {
    splices.sort(Comparator.comparingInt(Splice::from));
    StringBuilder edited = new StringBuilder(text.length());
    int at = 0;
    for (Splice splice : splices) {
      if (splice.from() < at) {
        throw new IllegalStateException("two changes of a manifest overlap");
      }
      edited.append(text, at, splice.from()).append(splice.text());
      at = splice.to();
    }
    return edited.append(text, at, text.length()).toString();
  }
}
