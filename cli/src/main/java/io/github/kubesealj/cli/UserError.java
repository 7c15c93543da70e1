package io.github.kubesealj.cli;

import java.util.List;

/**
 * Something the user can mend: printed as {@code error: message}, then a {@code hint:} line each.
 * Holds no plaintext and no key, and has no cause.
 */
final class UserError extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final transient List<String> hints;

  private UserError(ExitCode exitCode, String message, List<String> hints) {
    super(message);
    this.exitCode = exitCode;
    this.hints = hints;
  }

  UserError(String message, String... hints) {
    this(ExitCode.FAILED, message, List.of(hints));
  }

  /** The command line is wrong. */
  static UserError usage(String message) {
    return new UserError(ExitCode.USAGE, message, List.of("kubeseal --help lists the flags"));
  }

  ExitCode exitCode() {
    return exitCode;
  }

  List<String> hints() {
    return hints;
  }
}
