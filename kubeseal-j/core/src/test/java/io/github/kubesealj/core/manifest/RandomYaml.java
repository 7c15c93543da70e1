package io.github.kubesealj.core.manifest;

import java.util.List;
import java.util.Random;

/**
 * YAML in layouts people and tools write: any indentation, quoting and line end, comments wherever
 * one may stand. Each comment is numbered and no other text looks like one.
 */
final class RandomYaml {
  private static final List<String> PLAIN =
      List.of("b", "AgB+/x==", "5", "true", "a b  c", "😀 é", "http://x:1/?q", "2024-01-01", "-x");
  private static final List<String> QUOTED =
      List.of("'b'", "'it''s: {}'", "\"b\"", "\"\\x62\\\" \\\\\"", "\"😀\"", "''", "\"a # b\"");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final int step;
  private int names;
  private int comments;
  private boolean belowBlock;

  RandomYaml(Random random) {
    this.random = random;
    this.step = 1 + random.nextInt(4);
  }

  /** Some documents. */
  String text() {
    if (chance(4)) {
      out.append("%YAML 1.2\n---\n");
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      comments(0);
      object(0, 0);
      if (i > 0) {
        out.append(chance(4) ? "...\n---\n" : "---\n");
      }
    }
    String text = out.toString();
    if (chance(4)) {
      text = text.substring(0, text.length() - 1);
    }
    return switch (random.nextInt(5)) {
      case 0 -> text.replace("\n", "\r\n");
      case 1 -> "\uFEFF" + text;
      default -> text;
    };
  }

  /** The fields of an object; the first stands where the text is. */
  private void object(int column, int depth) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      key();
      belowBlock = false;
      value(column, depth);
      comments(column);
      if (i > 0) {
        out.repeat(" ", column);
      }
    }
  }

  private void key() {
    String name = (chance(8) ? "é😀" : "k") + names++;
    out.append(
        switch (random.nextInt(8)) {
          case 0 -> "'" + name + "'";
          case 1 -> "\"" + name + "\"";
          case 2 -> name + " ";
          default -> name;
        });
    out.append(':');
  }

  private void value(int column, int depth) {
    switch (random.nextInt(depth > 3 ? 8 : 14)) {
      case 0 -> line("");
      case 1 -> line(chance(2) ? " {}" : " { }");
      case 2 -> line(chance(2) ? " null" : "  ~");
      case 3 -> line(" " + pick(QUOTED));
      case 4 -> over(column);
      case 5 -> block(column);
      case 6, 7 -> line((chance(5) ? "  " : " ") + pick(PLAIN));
      case 8 -> {
        flow(depth);
        line("");
      }
      case 9 -> list(column, depth);
      default -> {
        line("");
        out.repeat(" ", column + step);
        object(column + step, depth + 1);
      }
    }
  }

  /** A scalar on several lines. */
  private void over(int column) {
    String gap = "\n" + (chance(3) ? "\n" : "") + " ".repeat(column + 1 + random.nextInt(3));
    String text = " a" + gap + "b c" + gap + "d";
    line(
        switch (random.nextInt(3)) {
          case 0 -> text;
          case 1 -> " '" + text.strip() + "'";
          default -> gap + "\"" + text.strip() + "\"";
        });
  }

  private void block(int column) {
    out.append(chance(2) ? " |" : " >").append(List.of("", "-", "+").get(random.nextInt(3)));
    line("");
    int in = column + 1 + random.nextInt(4);
    int count = random.nextInt(3);
    for (int i = count; i >= 0; i--) {
      boolean further = i == 1 && count == 2; // never the first
      out.repeat(" ", in).append(further ? "  text\n" : "text: {\n");
      if (chance(4)) {
        out.append('\n');
      }
    }
    if (chance(6)) {
      out.repeat(" ", in + 2).append('\n');
    }
    belowBlock = true;
  }

  private void list(int column, int depth) {
    line("");
    int in = column + (chance(2) ? 0 : step);
    for (int i = random.nextInt(3); i >= 0; i--) {
      out.repeat(" ", in).append('-');
      if (chance(3)) {
        line(chance(4) ? "" : " " + pick(PLAIN));
      } else {
        int gap = 1 + random.nextInt(3);
        out.repeat(" ", gap);
        object(in + 1 + gap, depth + 1);
      }
    }
  }

  private void flow(int depth) {
    boolean lines = chance(3);
    String gap = lines ? "\n" + " ".repeat(60) : chance(2) ? " " : "";
    out.append(" {");
    for (int i = random.nextInt(3); i >= 0; i--) {
      out.append(gap);
      key();
      switch (random.nextInt(depth > 3 ? 4 : 6)) {
        case 0 -> out.append(' ');
        case 1 -> out.append(" {}");
        case 2 -> out.append(' ').append(pick(QUOTED));
        case 3 -> out.append(chance(2) ? " b" : " null");
        case 4 -> out.append(" [1, {x: y}, ]");
        default -> flow(depth + 1);
      }
      if (i > 0 || chance(4)) {
        out.append(',');
      }
      if (lines && chance(3)) {
        comment();
      }
    }
    out.append(gap).append('}');
  }

  private void comment() {
    out.append(chance(4) ? "\t#c" : " #c").append(comments++).append('.');
  }

  private void line(String text) {
    out.append(text).append(chance(6) ? " " : "");
    if (chance(4)) {
      comment();
    }
    out.append('\n');
  }

  /** Comments and blank lines, at the column of the next field or further out or in. */
  private void comments(int column) {
    int furthest = belowBlock ? column : column + 3; // or it would be part of the block
    while (chance(4)) {
      if (chance(2)) {
        out.repeat(" ", random.nextInt(furthest + 1)).append("#c");
        out.append(comments++).append('.');
      }
      out.append('\n');
    }
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }
}
