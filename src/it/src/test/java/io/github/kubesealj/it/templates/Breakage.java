package io.github.kubesealj.it.templates;

import java.util.List;

/** Damages a template a little, byte by byte. */
final class Breakage {
  private static final List<String> BYTES =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "|",
          ".",
          "$",
          "\"",
          "`",
          "'",
          "-",
          "/",
          "*",
          " ",
          "\n",
          ",",
          "=",
          ":",
          "a",
          "7",
          "_",
          "\\",
          "%",
          "é",
          "{{",
          "}}",
          "{{end}}",
          "{{else}}",
          "else ",
          "if ",
          "nil",
          "\u00ff",
          "\u0000",
          "{{- ",
          "{{break}}",
          "/*",
          "define \"x\"",
          ":=");

  private Breakage() {}

  static String of(String template, Dice dice) {
    StringBuilder bytes = new StringBuilder(template);
    for (int i = dice.of(1, 1, 2, 3); i > 0 && bytes.length() > 4; i--) {
      int at = dice.below(bytes.length() - 3);
      switch (dice.below(6)) {
        case 0, 1 -> bytes.deleteCharAt(at);
        case 2, 3 -> bytes.insert(at, dice.of(BYTES));
        case 4 -> bytes.insert(at, bytes.charAt(at + 1)).deleteCharAt(at + 2);
        default -> bytes.delete(at, at + dice.between(1, 3));
      }
    }
    return dice.chance(0.05) ? bytes.substring(0, dice.below(bytes.length())) : bytes.toString();
  }
}
