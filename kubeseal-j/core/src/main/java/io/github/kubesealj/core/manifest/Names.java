package io.github.kubesealj.core.manifest;

import java.util.Locale;
import java.util.regex.Pattern;

/** Keys and kinds of a document, made fit for a one-line message. Values never come here. */
final class Names {
  private static final int SHOWN = 100;
  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9_-]{1," + SHOWN + "}+");
  private static final Pattern KIND = Pattern.compile("[A-Z][A-Za-z0-9]{0,62}+");

  private Names() {}

  /** A text without control characters and of bounded length. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(4L * SHOWN)
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? '?' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /** A key in quotes, shortened where it is long. */
  static String quoted(String key) {
    String line = oneLine(key);
    return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + '"';
  }

  /** The path of a field of an object. */
  static String field(String path, String key) {
    if (!PLAIN_KEY.matcher(key).matches()) {
      return path + "[" + quoted(key) + "]";
    }
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The path of an item of a list. */
  static String item(String path, int index) {
    return path + "[" + index + "]";
  }

  /** A kind with its article; what does not look like one is not repeated. */
  static String aKind(String kind) {
    if (!KIND.matcher(kind).matches()) {
      return "something else";
    }
    return ("AEIOU".indexOf(kind.toUpperCase(Locale.ROOT).charAt(0)) >= 0 ? "an " : "a ") + kind;
  }
}
