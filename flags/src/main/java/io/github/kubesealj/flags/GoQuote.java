package io.github.kubesealj.flags;

/** Text in quotes as Go's {@code %q} writes it, so that no control character reaches a terminal. */
final class GoQuote {
  private GoQuote() {}

  /** In double quotes. */
  static String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c, '"'));
    return quoted.append('"').toString();
  }

  /** One character in single quotes. */
  static String character(int c) {
    StringBuilder quoted = new StringBuilder("'");
    append(quoted, c, '\'');
    return quoted.append('\'').toString();
  }

  private static void append(StringBuilder quoted, int c, char quote) {
    int named = "\u0007\b\f\n\r\t\u000b".indexOf(c);
    if (named >= 0) {
      quoted.append('\\').append("abfnrtv".charAt(named));
    } else if (c == quote || c == '\\') {
      quoted.append('\\').append((char) c);
    } else if (isPrintable(c)) {
      quoted.appendCodePoint(c);
    } else if (c < ' ' || c == 0x7f) {
      quoted.append("\\x").append(hex(c, 2));
    } else if (Character.isBmpCodePoint(c)) {
      quoted.append("\\u").append(hex(c, 4));
    } else {
      quoted.append("\\U").append(hex(c, 8));
    }
  }

  private static String hex(int c, int digits) {
    String hex = Integer.toHexString(c);
    return "0".repeat(digits - hex.length()) + hex;
  }

  /** Letters, marks, numbers, punctuation, symbols and, of all blanks, the ASCII one. */
  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
