package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.value.Utf8;

/** Bytes of a text that are one word to {@link LowerCase}. */
record Word(Kind kind, String text, int start, int end) {
  enum Kind {
    INVALID,
    NUMBER,
    UPPER,
    ALPHABET,
    CONNECTOR,
    PUNCT,
    OTHER
  }

  int runeAt(int index) {
    return Utf8.runeAt(text, index);
  }

  @Override
  public String toString() {
    return kind.toString();
  }
}
