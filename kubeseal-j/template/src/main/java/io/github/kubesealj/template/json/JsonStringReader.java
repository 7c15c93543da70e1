package io.github.kubesealj.template.json;

import io.github.kubesealj.template.value.Utf8;

/** Reads one string. Invalid bytes and unpaired surrogates become U+FFFD. */
final class JsonStringReader {
  private final String text;
  private final int start;
  private int end;

  /** Whether the bytes between the quotes are not what the string holds. */
  private boolean escaped;

  private int invalidBytes;

  /** Begins after the opening quote. */
  JsonStringReader(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** Where the closing quote is; negative where the string is malformed. */
  int findEnd() {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        end = i;
        return i;
      }
      if (c < ' ') {
        return -1;
      }
      if (c == '\\') {
        escaped = true;
        int length = escapeLength(i);
        if (length == 0) {
          return -1;
        }
        i += length;
      } else {
        int width = Utf8.width(text, i);
        invalidBytes += c >= 0x80 && width == 1 ? 1 : 0;
        i += width;
      }
    }
    return -1;
  }

  /** As many bytes as the string may have. */
  long decodedLength() {
    return end - start + 2L * invalidBytes;
  }

  String decode() {
    if (!escaped && invalidBytes == 0) {
      return text.substring(start, end);
    }
    StringBuilder out = new StringBuilder((int) decodedLength());
    for (int i = start; i < end; ) {
      if (text.charAt(i) == '\\') {
        i = appendEscape(out, i + 1);
      } else {
        Utf8.append(out, Utf8.runeAt(text, i));
        i += Utf8.width(text, i);
      }
    }
    return out.toString();
  }

  private int escapeLength(int backslash) {
    if (backslash + 1 >= text.length()) {
      return 0;
    }
    return switch (text.charAt(backslash + 1)) {
      case 'b', 'f', 'n', 'r', 't', '\\', '/', '"' -> 2;
      case 'u' -> unit(backslash) >= 0 ? 6 : 0;
      default -> 0;
    };
  }

  private int appendEscape(StringBuilder out, int letter) {
    switch (text.charAt(letter)) {
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> {
        return appendUnit(out, letter - 1);
      }
      default -> out.append(text.charAt(letter));
    }
    return letter + 1;
  }

  private int appendUnit(StringBuilder out, int backslash) {
    int unit = unit(backslash);
    int second = unit(backslash + 6);
    if (unit >= 0xD800 && unit < 0xDC00 && second >= 0xDC00 && second < 0xE000) {
      Utf8.append(out, Character.toCodePoint((char) unit, (char) second));
      return backslash + 12;
    }
    Utf8.append(out, unit);
    return backslash + 6;
  }

  /** The number of an escape with four digits that starts here; -1 where none does. */
  private int unit(int backslash) {
    if (!text.startsWith("\\u", backslash) || backslash + 6 > text.length()) {
      return -1;
    }
    int unit = 0;
    for (int i = backslash + 2; i < backslash + 6; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }
}
