package io.github.kubesealj.demo;

import java.io.PrintStream;
import java.util.regex.Pattern;

/** Prints the steps; ciphertexts are shortened, since nobody reads them. */
final class Narrator {
  private static final Pattern CIPHERTEXT =
      Pattern.compile("([A-Za-z0-9+/]{20})[A-Za-z0-9+/]{200,}=*");

  private final PrintStream out;
  private int step;

  Narrator(PrintStream out) {
    this.out = out;
  }

  void step(String title) {
    step++;
    out.println();
    out.println(step + ". " + title);
  }

  void command(String line) {
    out.println();
    out.println("   $ " + line);
  }

  void show(String text) {
    out.println();
    CIPHERTEXT
        .matcher(text)
        .replaceAll(match -> match.group(1) + "…(" + match.group().length() + " characters)")
        .lines()
        .forEach(line -> out.println("   " + line));
  }

  void plain(String text) {
    out.println(text);
  }
}
