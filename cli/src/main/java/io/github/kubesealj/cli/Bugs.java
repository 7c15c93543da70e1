package io.github.kubesealj.cli;

import io.github.kubesealj.cli.terminal.UserError;

/** What a person is told who meets a mistake of this program. */
final class Bugs {
  private Bugs() {}

  /**
   * The kind of the exception and its place, enough to find the mistake; never its message, which
   * may hold a value.
   */
  static UserError error(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String place = trace.length == 0 ? "an unknown place" : place(trace);
    return new UserError(
        "kubeseal itself failed: " + bug.getClass().getSimpleName() + " at " + place,
        "this is a mistake in kubeseal, version " + Version.TEXT + "; please report this line");
  }

  /** The first place of ours, since one within the JDK says little. */
  private static String place(StackTraceElement[] trace) {
    String ours = Bugs.class.getPackageName().replaceFirst("\\.cli$", ".");
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith(ours)) {
        return element.getFileName() + ", line " + element.getLineNumber();
      }
    }
    return trace[0].getFileName() + ", line " + trace[0].getLineNumber();
  }
}
