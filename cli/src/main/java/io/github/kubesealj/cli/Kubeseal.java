package io.github.kubesealj.cli;

import java.util.List;

/**
 * The command as a function of its arguments and its {@link Terminal}; reusable, not concurrent.
 */
public final class Kubeseal {
  private final Terminal terminal;

  /** A command that talks to this terminal. */
  public Kubeseal(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs it; every error is told on the terminal. */
  public ExitCode run(String... args) {
    try {
      Action action = new CommandLineReader(terminal.environment()).read(List.of(args));
      new ActionRunner(terminal).run(action);
      return ExitCode.OK;
    } catch (UserError error) {
      terminal.err().println("error: " + error.getMessage());
      error.hints().forEach(hint -> terminal.err().println("hint: " + hint));
      return error.exitCode();
    }
  }
}
