package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** {@code html}, {@code js} and {@code urlquery}. */
final class Escaping {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** The longest that a byte can become, in any of the three. */
  private static final int GROWTH = 6;

  private Escaping() {}

  /** {@code html}. */
  static String html(Budget budget, List<Value> values) {
    String text = printed(budget, values);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case 0 -> Utf8.append(out, Utf8.ERROR);
        case '"' -> out.append("&#34;");
        case '\'' -> out.append("&#39;");
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** {@code js}. */
  static String js(Budget budget, List<Value> values) {
    String text = printed(budget, values);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Utf8.width(text, i)) {
      int rune = Utf8.runeAt(text, i);
      switch (rune) {
        case '\\' -> out.append("\\\\");
        case '\'' -> out.append("\\'");
        case '"' -> out.append("\\\"");
        case '<', '>', '&', '=' -> appendEscaped(out, rune);
        default -> {
          if (rune < ' ' || (rune >= 0x80 && !Runes.isPrint(rune))) {
            appendEscaped(out, rune);
          } else {
            out.append(text, i, i + Utf8.width(text, i));
          }
        }
      }
    }
    return out.toString();
  }

  private static void appendEscaped(StringBuilder out, int rune) {
    out.append("\\u").append(rune < 0x10000 ? HEX.toHexDigits((char) rune) : longHex(rune));
  }

  private static String longHex(int rune) {
    return HEX.toHexDigits(rune, rune < 0x100000 ? 5 : 6);
  }

  /** {@code urlquery}. */
  static String urlQuery(Budget budget, List<Value> values) {
    String text = printed(budget, values);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || "-_.~".indexOf(c) >= 0) {
        out.append(c);
      } else if (c == ' ') {
        out.append('+');
      } else {
        out.append('%').append(HEX.toHexDigits((byte) c));
      }
    }
    return out.toString();
  }

  /** The values as the language prints them side by side. */
  private static String printed(Budget budget, List<Value> values) {
    List<Value> shown = new ArrayList<>(values.size());
    for (Value value : values) {
      shown.add(value instanceof GoNil ? new GoString("<no value>") : value);
    }
    String text =
        shown.size() == 1 && shown.getFirst() instanceof GoString only
            ? only.bytes()
            : Printing.sprint(budget, shown);
    budget.string((long) text.length() * GROWTH);
    return text;
  }
}
