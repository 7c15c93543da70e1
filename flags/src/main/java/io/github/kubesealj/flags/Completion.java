package io.github.kubesealj.flags;

import java.util.List;

/** What a shell may offer for a flag's value. */
public sealed interface Completion {
  /** Nothing. */
  Completion NOTHING = new Words(List.of());

  /** Files, and folders on the way to them. */
  record Files() implements Completion {}

  /** Folders. */
  record Folders() implements Completion {}

  /**
   * Some words.
   *
   * @param words in the order to offer them
   */
  record Words(List<String> words) implements Completion {
    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }
  }
}
