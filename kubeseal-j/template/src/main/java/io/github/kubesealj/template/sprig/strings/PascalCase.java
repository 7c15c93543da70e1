package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.base.TextBuilder;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;

/** Sprig's {@code camelcase}: {@code http_server} becomes {@code HttpServer}. */
public final class PascalCase {
  private final TextBuilder out;
  private final String text;
  private int at;
  private int rune;

  private PascalCase(Budget budget, String text) {
    this.out = new TextBuilder(budget);
    this.text = text;
  }

  /** Sprig's {@code camelcase}. */
  public static String camelcase(Budget budget, String text) {
    if (text.isEmpty()) {
      return text;
    }
    budget.work(text.length());
    return new PascalCase(budget, text).convert();
  }

  private String convert() {
    boolean upper = start();
    while (at < text.length()) {
      int previous = rune;
      next();
      if (isConnector(previous)) {
        if (isConnector(rune)) {
          out.appendRune(previous);
          continue;
        }
        upper = Runes.isUpper(rune);
        rune = Runes.toUpper(rune);
        continue;
      }
      if (upper) {
        if (Runes.isUpper(rune)) {
          rune = Runes.toLower(rune);
        } else {
          upper = false;
        }
      }
      out.appendRune(previous);
    }
    return out.appendRune(rune).finish();
  }

  /**
   * Copies the connectors at the start and capitalises what follows. The last rune read is written
   * once more at the very end, also when it is a connector that has been copied: so it is upstream.
   */
  private boolean start() {
    while (at < text.length()) {
      next();
      if (!isConnector(rune)) {
        boolean upper = Runes.isUpper(rune);
        rune = Runes.toUpper(rune);
        return upper;
      }
      out.appendRune(rune);
    }
    return false;
  }

  private void next() {
    rune = Utf8.runeAt(text, at);
    at += Utf8.width(text, at);
  }

  static boolean isConnector(int rune) {
    return rune == '-' || rune == '_' || Runes.isSpace(rune);
  }
}
