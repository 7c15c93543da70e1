package io.github.kubesealj.it.templates;

/** Regular expressions, nearly all in RE2's syntax. */
final class RandomPatterns {
  private final Dice dice;

  RandomPatterns(Dice dice) {
    this.dice = dice;
  }

  String pattern(int depth) {
    StringBuilder pattern =
        new StringBuilder(dice.of("", "", "", "", "(?i)", "(?s)", "(?m)", "(?U)", "^", "\\b"));
    for (int i = dice.between(1, 3); i > 0; i--) {
      pattern
          .append(atom(depth))
          .append(
              dice.of(
                  "", "", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{0,}?", "{,2}",
                  "**"));
      if (dice.chance(0.1)) {
        pattern.append('|');
      }
    }
    return pattern.append(dice.of("", "", "", "", "$", "\\z", "|b", "\\B")).toString();
  }

  private String atom(int depth) {
    return switch (dice.below(depth > 0 ? 12 : 8)) {
      case 0, 1 -> dice.of("a", "b", "A", "o", " ", ",", "1", "é", "ß", "日", "-", "_");
      case 2 ->
          dice.of(
              "\\d",
              "\\w",
              "\\s",
              "\\D",
              "\\W",
              "\\S",
              "\\pL",
              "\\p{Lu}",
              "\\PN",
              "\\p{Greek}",
              "\\p{^L}",
              "\\pZ");
      case 3 ->
          dice.of(
              ".",
              ".",
              "^",
              "$",
              "\\b",
              "\\A",
              "\\z",
              "\\n",
              "\\t",
              "\\.",
              "\\x{e9}",
              "\\x41",
              "\\101",
              "\\Qa.b\\E",
              "\\a",
              "\\C",
              "\\Z",
              "\\_",
              "\\é");
      case 4, 5, 6 -> set();
      case 7 -> dice.of("foo", "Bar", "the", "ab", "\\$1", "[^\\n]");
      case 8 -> "(?:" + pattern(depth - 1) + ")";
      case 9 ->
          dice.of("(?i:", "(?s-i:", "(?P<n>", "(?<m>", "(?-s:", "(?m:", "(?P<é>", "(?=")
              + pattern(depth - 1)
              + ")";
      default -> "(" + pattern(depth - 1) + ")";
    };
  }

  private String set() {
    StringBuilder set = new StringBuilder(dice.of("[", "[", "[", "[^"));
    for (int i = dice.between(1, 3); i > 0; i--) {
      set.append(
          dice.of(
              "a-z",
              "A-Z",
              "0-9",
              "a",
              "é",
              "à-ü",
              "\\d",
              "\\s",
              "\\W",
              "[:alpha:]",
              "[:^digit:]",
              "[:word:]",
              "\\pL",
              "\\]",
              "-",
              ".",
              "k",
              "S",
              "Ω-ω",
              "\\x00-\\x{10FFFF}",
              "^",
              "b-a",
              "[:nope:]",
              "]"));
    }
    return set.append(dice.chance(0.02) ? "" : "]").toString();
  }
}
