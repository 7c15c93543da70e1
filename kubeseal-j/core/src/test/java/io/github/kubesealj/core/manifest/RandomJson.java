package io.github.kubesealj.core.manifest;

import java.util.List;
import java.util.Random;

/** JSON minified, pretty, or with blanks anywhere. */
final class RandomJson {
  private static final List<String> SCALARS =
      List.of("\"b\"", "\"\\\"}\\\\\"", "\"\\ud83d\\ude00 😀\"", "null", "true", "-1.5e3", "\"\"");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final String step;
  private final String lineEnd;
  private final String colon;
  private final boolean ragged;
  private int names;

  RandomJson(Random random) {
    this.random = random;
    boolean pretty = random.nextBoolean();
    this.step = pretty ? List.of("  ", "    ", "\t").get(random.nextInt(3)) : "";
    this.lineEnd = pretty ? List.of("\n", "\r\n").get(random.nextInt(2)) : "";
    this.colon = List.of(":", ": ", " : ").get(random.nextInt(3));
    this.ragged = random.nextInt(3) == 0;
  }

  /** Some documents. */
  String text() {
    for (int i = random.nextInt(3); i >= 0; i--) {
      object(0);
      out.append(lineEnd);
    }
    return out.toString();
  }

  private void object(int depth) {
    out.append('{');
    int count = random.nextInt(4);
    for (int i = count; i > 0; i--) {
      line(depth + 1);
      out.append("\"k").append(names++).append('"').append(colon);
      value(depth + 1);
      out.append(i > 1 ? "," : "");
    }
    if (count > 0) {
      line(depth);
    }
    out.append('}');
  }

  private void value(int depth) {
    switch (random.nextInt(depth > 4 ? 1 : 3)) {
      case 0 -> out.append(SCALARS.get(random.nextInt(SCALARS.size())));
      case 1 -> out.append("[1, {\"x\":[]}]");
      default -> object(depth);
    }
  }

  private void line(int depth) {
    if (ragged && random.nextBoolean()) {
      out.append(" ".repeat(random.nextInt(3)));
    } else {
      out.append(lineEnd).repeat(step, depth);
    }
  }
}
