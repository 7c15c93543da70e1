package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A replacement with {@code $1}, {@code $name} and {@code ${name}} in it. */
final class Expansion {
  /** Beyond it Go takes a number for a name. */
  private static final int MOST = 100_000_000;

  /** About what one reference and the text before it take. */
  private static final long BYTES_A_REFERENCE = 120;

  /** What a replacement is made of. */
  private sealed interface Part {}

  private record Text(String bytes) implements Part {}

  private record Numbered(int number) implements Part {}

  private record Named(String name) implements Part {}

  private final String template;
  private final List<Part> parts = new ArrayList<>();
  private int at;

  private Expansion(String template) {
    this.template = template;
  }

  static Expansion parse(Budget budget, String template) {
    long dollars = template.chars().filter(c -> c == '$').count();
    budget.memory(dollars * BYTES_A_REFERENCE + template.length());
    budget.work(template.length());
    Expansion expansion = new Expansion(template);
    expansion.parse();
    return expansion;
  }

  /** Hands on the replacement for the match found last, piece by piece. */
  void expand(Budget budget, GoRegex match, Consumer<String> out) {
    for (Part part : parts) {
      budget.step();
      out.accept(
          switch (part) {
            case Text text -> text.bytes();
            case Numbered group -> match.group(group.number());
            case Named group -> match.group(group.name());
          });
    }
  }

  private void parse() {
    while (at < template.length()) {
      int dollar = template.indexOf('$', at);
      if (dollar < 0) {
        text(template.substring(at));
        return;
      }
      text(template.substring(at, dollar));
      at = dollar + 1;
      if (template.startsWith("$", at)) {
        text("$");
        at++;
      } else if (!reference()) {
        text("$");
      }
    }
  }

  private void text(String bytes) {
    if (!bytes.isEmpty()) {
      parts.add(new Text(bytes));
    }
  }

  /** Reads what follows a dollar sign; where it is no reference, reads nothing. */
  private boolean reference() {
    boolean braces = template.startsWith("{", at);
    int start = braces ? at + 1 : at;
    int end = start;
    while (end < template.length() && isNameRune(Utf8.runeAt(template, end))) {
      end += Utf8.width(template, end);
    }
    if (end == start || (braces && !template.startsWith("}", end))) {
      return false;
    }
    String name = template.substring(start, end);
    int number = number(name);
    parts.add(number >= 0 ? new Numbered(number) : new Named(name));
    at = braces ? end + 1 : end;
    return true;
  }

  private static boolean isNameRune(int rune) {
    return Runes.isLetter(rune) || Runes.isDigit(rune) || rune == '_';
  }

  private static int number(String name) {
    if (name.length() > 1 && name.charAt(0) == '0') {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9' || number >= MOST) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
