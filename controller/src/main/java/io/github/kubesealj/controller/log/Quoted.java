package io.github.kubesealj.controller.log;

import java.util.Locale;

/** Strings in quotes, with the escapes of JSON, so that an entry always stays on one line. */
final class Quoted {
  private Quoted() {}

  static void append(StringBuilder out, String text) {
    out.append('"');
    text.chars().forEach(c -> append(out, (char) c));
    out.append('"');
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
