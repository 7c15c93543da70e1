package io.github.kubesealj.template.json;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.value.Utf8;

/** Writes strings. */
final class JsonStrings {
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private final int limit;
  private final boolean escapeHtml;

  JsonStrings(Budget budget, boolean escapeHtml) {
    this.limit = budget.limits().size(Limit.STRING);
    this.escapeHtml = escapeHtml;
  }

  void append(StringBuilder out, String bytes) {
    out.append('"');
    for (int i = 0; i < bytes.length(); ) {
      if (out.length() > limit) {
        throw new LimitExceededException(Limit.STRING);
      }
      char c = bytes.charAt(i);
      int width = Utf8.width(bytes, i);
      if (c < 0x80) {
        ascii(out, c);
      } else if (width == 1) {
        out.append("\\ufffd");
      } else {
        int rune = width == 3 ? Utf8.runeAt(bytes, i) : 0;
        if (rune == LINE_SEPARATOR || rune == PARAGRAPH_SEPARATOR) {
          unicode(out, rune);
        } else {
          out.append(bytes, i, i + width);
        }
      }
      i += width;
    }
    out.append('"');
  }

  private void ascii(StringBuilder out, char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '<', '>', '&' -> {
        if (escapeHtml) {
          unicode(out, c);
        } else {
          out.append(c);
        }
      }
      default -> {
        if (c < ' ') {
          unicode(out, c);
        } else {
          out.append(c);
        }
      }
    }
  }

  private static void unicode(StringBuilder out, int rune) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(rune >> shift & 0xF, 16));
    }
  }
}
