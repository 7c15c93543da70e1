package io.github.kubesealj.cli;

import io.github.kubesealj.cli.mode.Action;
import io.github.kubesealj.cli.mode.ActionRunner;
import io.github.kubesealj.cli.terminal.ExitCode;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.flags.FlagValues;
import java.nio.file.InvalidPathException;
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

  /** Runs it; every error is told on the terminal, those of our own making too. */
  public ExitCode run(String... args) {
    try {
      return runOrFail(args);
    } catch (UserError error) {
      return tell(error);
    } catch (InvalidPathException noName) {
      return tell(
          new UserError(
              "\"" + noName.getInput() + "\" cannot be the name of a file here",
              "its letters must belong to the locale: LC_ALL=C.UTF-8 knows all of them"));
    } catch (OutOfMemoryError tooLarge) {
      return tell(
          new UserError(
              "the input does not fit into memory", "JDK_JAVA_OPTIONS=-Xmx4g allows 4 GiB"));
    } catch (RuntimeException | StackOverflowError bug) {
      return tell(Bugs.error(bug));
    }
  }

  private ExitCode runOrFail(String... args) throws UserError {
    FlagValues flags = CommandLineReader.flags(List.of(args), terminal.environment());
    Terminal told = flags.isOn(Flags.QUIET) ? terminal.quiet() : terminal;
    flags.notices().forEach(told.err()::println);
    Action action = CommandLineReader.action(flags);
    if (!(action instanceof Action.Print)) {
      IgnoredFlags.warnings(flags).forEach(told::warn);
    }
    new ActionRunner(told).run(action);
    return ExitCode.OK;
  }

  private ExitCode tell(UserError error) {
    terminal.err().println("error: " + error.getMessage());
    error.hints().forEach(hint -> terminal.err().println("hint: " + hint));
    return error.exitCode();
  }
}
