package io.github.kubesealj.flags;

import java.util.List;

/**
 * One of some words, or the empty one, which stands for the default.
 *
 * @param words all there are; case matters
 */
public record WordType(List<String> words) implements FlagType {
  /** Copies the list. */
  public WordType {
    words = List.copyOf(words);
  }

  @Override
  public String label() {
    return "string";
  }

  @Override
  public List<String> read(String argument) throws BadValueException {
    if (!argument.isEmpty() && !words.contains(argument)) {
      throw new BadValueException(expected());
    }
    return List.of(argument);
  }

  @Override
  public String expected() {
    return "must be one of: " + String.join(", ", words);
  }
}
