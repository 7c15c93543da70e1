package io.github.kubesealj.cli.terminal;

/** What the process ends with, as upstream's does. */
public enum ExitCode {
  /** Done. */
  OK(0),
  /** Something went wrong, told on standard error. */
  FAILED(1),
  /** The command line itself is wrong. */
  USAGE(2);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number. */
  public int code() {
    return code;
  }
}
