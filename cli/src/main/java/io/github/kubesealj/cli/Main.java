package io.github.kubesealj.cli;

import io.github.kubesealj.cli.terminal.Terminal;

/** Entry point of the process; the only place that ends it. */
public final class Main {
  private Main() {}

  /** Runs kubeseal on the process' own streams. */
  public static void main(String[] args) {
    System.exit(new Kubeseal(Terminal.ofProcess()).run(args).code());
  }
}
