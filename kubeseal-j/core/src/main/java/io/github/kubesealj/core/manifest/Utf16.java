package io.github.kubesealj.core.manifest;

/** Checks for strings whose escapes could have made them no text at all. */
final class Utf16 {
  /** What is wrong with a string that is not well formed. */
  static final String PROBLEM = "an escape stands for half a character (an unpaired surrogate)";

  private Utf16() {}

  /** Whether every surrogate has its partner. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
