package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;
import java.util.function.IntPredicate;

/**
 * Cuts a text into words as xstrings does: U+FFFD and invalid bytes are skipped when looking for
 * the next rune, and then belong to the word that rune belongs to.
 */
final class WordReader {
  private final String text;
  private int at;

  /** The rune that was looked at last, and where it ends. */
  private int rune;

  private int runeEnd;

  WordReader(String text) {
    this.text = text;
  }

  boolean hasMore() {
    return at < text.length();
  }

  /** The next word; an empty invalid one at the end. */
  Word next() {
    int start = at;
    rune = Utf8.ERROR;
    look();
    at = runeEnd;
    return new Word(rune == Utf8.ERROR ? Word.Kind.INVALID : rest(), text, start, at);
  }

  private Word.Kind rest() {
    if (PascalCase.isConnector(rune)) {
      takeWhile(PascalCase::isConnector);
      return Word.Kind.CONNECTOR;
    }
    if (Runes.isPunct(rune)) {
      takeWhile(Runes::isPunct);
      return Word.Kind.PUNCT;
    }
    if (Runes.isUpper(rune)) {
      takeUpper();
      return Word.Kind.UPPER;
    }
    if (isAlphabet(rune)) {
      takeWhile(WordReader::isLowerAlphabet);
      return Word.Kind.ALPHABET;
    }
    if (Runes.isNumber(rune)) {
      takeWhile(Runes::isNumber);
      return Word.Kind.NUMBER;
    }
    takeWhile(WordReader::isOther);
    return Word.Kind.OTHER;
  }

  private void takeUpper() {
    if (!hasMore()) {
      return;
    }
    look();
    if (!Runes.isUpper(rune)) {
      takeWhile(WordReader::isLowerAlphabet);
      return;
    }
    int beforeLast = at;
    while (hasMore()) {
      look();
      if (!Runes.isUpper(rune)) {
        break;
      }
      beforeLast = at;
      at = runeEnd;
    }
    if (hasMore() && isAlphabet(rune)) {
      at = beforeLast; // HTTPStatus is HTTP and Status.
    }
  }

  private void takeWhile(IntPredicate belongs) {
    while (hasMore()) {
      look();
      if (!belongs.test(rune)) {
        return;
      }
      at = runeEnd;
    }
  }

  /** Looks at the next valid rune; where there is none, all that is left counts as the last one. */
  private void look() {
    runeEnd = at;
    while (runeEnd < text.length()) {
      int found = Utf8.runeAt(text, runeEnd);
      runeEnd += Utf8.width(text, runeEnd);
      if (found != Utf8.ERROR) {
        rune = found;
        return;
      }
    }
  }

  private static boolean isLowerAlphabet(int rune) {
    return isAlphabet(rune) && !Runes.isUpper(rune);
  }

  private static boolean isOther(int rune) {
    return !PascalCase.isConnector(rune)
        && !isAlphabet(rune)
        && !Runes.isNumber(rune)
        && !Runes.isPunct(rune);
  }

  private static boolean isAlphabet(int rune) {
    return Runes.isLetter(rune)
        && (rune < 0x3400
            || !((rune >= 0x4E00 && rune <= 0x9FCC)
                || rune <= 0x4D85
                || (rune >= 0x20000 && rune <= 0x2B81D)));
  }
}
