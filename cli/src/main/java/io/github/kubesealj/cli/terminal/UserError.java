package io.github.kubesealj.cli.terminal;

import java.util.List;

/**
 * Something the user can mend: printed as {@code error: message}, then a {@code hint:} line each.
 * Holds no plaintext and no key, and has no cause.
 */
public final class UserError extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final transient List<String> hints;

  private UserError(ExitCode exitCode, String message, List<String> hints) {
    super(message);
    this.exitCode = exitCode;
    this.hints = hints;
  }

  /** One line, and a line of advice each. */
  public UserError(String message, String... hints) {
    this(ExitCode.FAILED, message, List.of(hints));
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The command line is wrong. */
  public static UserError usage(String message) {
    return new UserError(ExitCode.USAGE, message, List.of("kubeseal --help lists the flags"));
  }

  /** What the process ends with. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /** What to do about it. */
  public List<String> hints() {
    return hints;
  }
}
