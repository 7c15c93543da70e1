package io.github.kubesealj.template.sprig.regex;

import org.jspecify.annotations.Nullable;

/** The classes of ASCII that have names: Perl's, such as {@code \d}, and those of POSIX. */
final class NamedClasses {
  private static final int[] DIGIT = {'0', '9'};
  private static final int[] PERL_SPACE = {'\t', '\n', '\f', '\r', ' ', ' '};
  private static final int[] WORD = {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'};

  private NamedClasses() {}

  /** Perl's class of this letter in lower case; null where there is none. */
  static int @Nullable [] perl(char letter) {
    return switch (letter) {
      case 'd', 'D' -> DIGIT;
      case 's', 'S' -> PERL_SPACE;
      case 'w', 'W' -> WORD;
      default -> null;
    };
  }

  /** The class between {@code [:} and {@code :]}; null where there is none. */
  static int @Nullable [] posix(String name) {
    return switch (name) {
      case "alnum" -> new int[] {'0', '9', 'A', 'Z', 'a', 'z'};
      case "alpha" -> new int[] {'A', 'Z', 'a', 'z'};
      case "ascii" -> new int[] {0, 0x7F};
      case "blank" -> new int[] {'\t', '\t', ' ', ' '};
      case "cntrl" -> new int[] {0, 0x1F, 0x7F, 0x7F};
      case "digit" -> DIGIT;
      case "graph" -> new int[] {'!', '~'};
      case "lower" -> new int[] {'a', 'z'};
      case "print" -> new int[] {' ', '~'};
      case "punct" -> new int[] {'!', '/', ':', '@', '[', '`', '{', '~'};
      case "space" -> new int[] {'\t', '\r', ' ', ' '};
      case "upper" -> new int[] {'A', 'Z'};
      case "word" -> WORD;
      case "xdigit" -> new int[] {'0', '9', 'A', 'F', 'a', 'f'};
      default -> null;
    };
  }
}
