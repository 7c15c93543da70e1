package io.github.kubesealj.cli.terminal;

/**
 * A line on standard error that shows how far a long job has come, gone when the job is done. Only
 * a person sees it, and only where there is something to wait for. Not thread-safe; close it.
 */
public final class Progress implements AutoCloseable {
  /** Up to here a job is done before anyone could read the line. */
  static final int FEW = 50;

  private static final int WIDTH = 30;

  private final Terminal terminal;
  private final String what;
  private final int total;
  private final boolean shown;
  private int done;
  private int shownWidth = -1;
  private String line = "";

  private Progress(Terminal terminal, String what, int total) {
    this.terminal = terminal;
    this.what = what;
    this.total = total;
    this.shown = terminal.attended() && total > FEW;
  }

  /**
   * The progress of a job of so many steps.
   *
   * @param what is being done: "sealing"
   */
  public static Progress of(Terminal terminal, String what, int total) {
    return new Progress(terminal, what, total);
  }

  /** One more step is done. */
  public void step() {
    done++;
    int width = (int) ((long) WIDTH * done / total);
    if (shown && width != shownWidth) {
      shownWidth = width;
      line =
          what + " [" + "=".repeat(width) + " ".repeat(WIDTH - width) + "] " + done + "/" + total;
      print('\r' + line);
    }
  }

  /** Leaves no trace of the line. */
  @Override
  public void close() {
    if (!line.isEmpty()) {
      print('\r' + " ".repeat(line.length()) + '\r');
    }
  }

  private void print(String text) {
    terminal.err().print(text);
    terminal.err().flush();
  }
}
