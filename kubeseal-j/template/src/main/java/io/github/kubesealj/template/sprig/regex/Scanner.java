package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.value.Utf8;
import org.jspecify.annotations.Nullable;

/** Reads a pattern, whose bytes are valid UTF-8, piece by piece. */
final class Scanner {
  private static final int MOST = 1000;

  private final String pattern;
  private int at;

  Scanner(String pattern) {
    for (int i = 0; i < pattern.length(); i += Utf8.width(pattern, i)) {
      if (Utf8.isInvalid(pattern, i)) {
        throw bad();
      }
    }
    this.pattern = pattern;
  }

  static FunctionException bad() {
    return new FunctionException("error parsing regexp");
  }

  boolean hasMore() {
    return at < pattern.length();
  }

  /** Whether there are so many bytes left. */
  boolean hasMore(int bytes) {
    return pattern.length() - at >= bytes;
  }

  /** The byte that comes next; 0 at the end, where no byte of syntax is. */
  char peek() {
    return peek(0);
  }

  /** The byte so many bytes further; 0 behind the end. */
  char peek(int ahead) {
    return at + ahead < pattern.length() ? pattern.charAt(at + ahead) : 0;
  }

  boolean lookingAt(String text) {
    return pattern.startsWith(text, at);
  }

  boolean take(String text) {
    boolean found = lookingAt(text);
    if (found) {
      at += text.length();
    }
    return found;
  }

  int rune() {
    if (!hasMore()) {
      throw bad();
    }
    int rune = Utf8.runeAt(pattern, at);
    at += Utf8.width(pattern, at);
    return rune;
  }

  /** What is left up to a text, which is skipped too; refused without it. */
  String until(String end) {
    int found = pattern.indexOf(end, at);
    if (found < 0) {
      throw bad();
    }
    String text = pattern.substring(at, found);
    at = found + end.length();
    return text;
  }

  boolean isAhead(String text, int from) {
    return pattern.indexOf(text, at + from) >= 0;
  }

  /** A counted repetition; the maximum negative for none. */
  record Count(int min, int max) {}

  /** Reads a counted repetition; where there is none, reads nothing and gives null. */
  @Nullable Count count() {
    int start = at;
    at++;
    int min = number();
    int max = min;
    if (min >= 0 && take(",")) {
      max = peek() == '}' ? -1 : number();
      if (max == -2) {
        min = -2;
      }
    }
    if (min == -2 || !take("}")) {
      at = start;
      return null;
    }
    if (min > MOST || max > MOST || (max >= 0 && min > max)) {
      throw bad();
    }
    return new Count(min, max);
  }

  /** A decimal number, cut off where it is too large anyway; -2 where there is none. */
  private int number() {
    int digits = 0;
    while (peek(digits) >= '0' && peek(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || (digits > 1 && peek() == '0')) {
      return -2;
    }
    int value = digits > 4 ? MOST + 1 : Integer.parseInt(pattern, at, at + digits, 10);
    at += digits;
    return value;
  }

  /** The rune of an escape sequence, whose backslash comes next. */
  int escape() {
    at++;
    int rune = rune();
    return switch (rune) {
      case '0' -> octal(0);
      case '1', '2', '3', '4', '5', '6', '7' -> {
        if (!isOctal(peek())) {
          throw bad();
        }
        yield octal(rune - '0');
      }
      case 'x' -> hex();
      case 'a' -> 0x07;
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0B;
      default -> {
        if (rune >= 0x80 || Character.isLetterOrDigit(rune)) {
          throw bad();
        }
        yield rune;
      }
    };
  }

  private int octal(int first) {
    int value = first;
    for (int i = 1; i < 3 && isOctal(peek()); i++) {
      value = value * 8 + rune() - '0';
    }
    return value;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private int hex() {
    if (!take("{")) {
      return digit() * 16 + digit();
    }
    int value = digit();
    while (!take("}")) {
      value = value * 16 + digit();
      if (value > Character.MAX_CODE_POINT) {
        throw bad();
      }
    }
    return value;
  }

  private int digit() {
    int rune = rune();
    int digit = rune < 0x80 ? Character.digit(rune, 16) : -1;
    if (digit < 0) {
      throw bad();
    }
    return digit;
  }
}
