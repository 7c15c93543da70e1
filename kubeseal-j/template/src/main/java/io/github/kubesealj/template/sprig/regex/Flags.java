package io.github.kubesealj.template.sprig.regex;

import org.jspecify.annotations.Nullable;

/**
 * What can be switched within a pattern.
 *
 * @param fold {@code i}: upper and lower case are the same
 * @param multiline {@code m}: {@code ^} and {@code $} match at every line
 * @param dotAll {@code s}: {@code .} matches a line end too
 * @param lazy {@code U}: repetitions take as little as they can unless a question mark follows
 */
record Flags(boolean fold, boolean multiline, boolean dotAll, boolean lazy) {
  static final Flags NONE = new Flags(false, false, false, false);

  /** With one more or less; null where the letter is no flag. */
  @Nullable Flags with(int letter, boolean on) {
    return switch (letter) {
      case 'i' -> new Flags(on, multiline, dotAll, lazy);
      case 'm' -> new Flags(fold, on, dotAll, lazy);
      case 's' -> new Flags(fold, multiline, on, lazy);
      case 'U' -> new Flags(fold, multiline, dotAll, on);
      default -> null;
    };
  }
}
