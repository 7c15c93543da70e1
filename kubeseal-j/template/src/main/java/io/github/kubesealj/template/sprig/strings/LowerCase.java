package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.base.TextBuilder;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;

/** Sprig's {@code snakecase} and {@code kebabcase}: words in lower case with connectors between. */
public final class LowerCase {
  private final TextBuilder out;
  private final char connector;
  private final WordReader words;

  private LowerCase(Budget budget, String text, char connector) {
    this.out = new TextBuilder(budget);
    this.connector = connector;
    this.words = new WordReader(text);
  }

  /** Sprig's {@code snakecase}. */
  public static String snakecase(Budget budget, String text) {
    return convert(budget, text, '_');
  }

  /** Sprig's {@code kebabcase}. */
  public static String kebabcase(Budget budget, String text) {
    return convert(budget, text, '-');
  }

  private static String convert(Budget budget, String text, char connector) {
    budget.work(text.length());
    return text.isEmpty() ? text : new LowerCase(budget, text, connector).convert();
  }

  private String convert() {
    Word word = words.next();
    while (words.hasMore()) {
      if (word.kind() != Word.Kind.CONNECTOR) {
        write(word);
      }
      Word last = word;
      word = words.next();
      word =
          switch (last.kind()) {
            case NUMBER -> afterNumber(word);
            case CONNECTOR -> {
              write(last);
              yield word;
            }
            case PUNCT -> word;
            case INVALID, UPPER, ALPHABET, OTHER -> afterLetters(word);
          };
    }
    write(word);
    return out.finish();
  }

  private Word afterNumber(Word first) {
    Word word = writeRun(first);
    if (word.kind() != Word.Kind.INVALID && isSeparate(word)) {
      out.append(connector);
    }
    return word;
  }

  private Word afterLetters(Word word) {
    if (word.kind() != Word.Kind.NUMBER) {
      if (isSeparate(word)) {
        out.append(connector);
      }
      return word;
    }
    if (!words.hasMore()) {
      return word;
    }
    Word number = word;
    Word next = words.next();
    if (next.kind() != Word.Kind.ALPHABET) {
      write(number); // The number belongs to the word before it: Bld4Floor is bld4_floor.
      if (isSeparate(next)) {
        out.append(connector);
      }
      return next;
    }
    out.append(connector); // The number belongs to the word after it: HTTP2xx is http_2xx.
    write(number);
    return afterNumber(next);
  }

  private Word writeRun(Word first) {
    Word word = first;
    while (word.kind() == Word.Kind.ALPHABET || word.kind() == Word.Kind.NUMBER) {
      write(word);
      word = words.next();
    }
    return word;
  }

  private static boolean isSeparate(Word word) {
    return word.kind() != Word.Kind.CONNECTOR && word.kind() != Word.Kind.PUNCT;
  }

  private void write(Word word) {
    if (word.kind() != Word.Kind.UPPER && word.kind() != Word.Kind.CONNECTOR) {
      out.append(word.text(), word.start(), word.end());
      return;
    }
    for (int i = word.start(); i < word.end(); i += Utf8.width(word.text(), i)) {
      int rune = word.runeAt(i);
      if (PascalCase.isConnector(rune)) {
        out.append(connector);
      } else {
        out.appendRune(Runes.isUpper(rune) ? Runes.toLower(rune) : rune);
      }
    }
  }
}
