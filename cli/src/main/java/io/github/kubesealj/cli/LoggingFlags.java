package io.github.kubesealj.cli;

import io.github.kubesealj.flags.Completion;
import io.github.kubesealj.flags.Flag;
import java.util.List;

/**
 * Flags of klog, the logging of Go's Kubernetes client. Scripts set them, so they are read and
 * checked as there; they change nothing, and no variable sets them.
 */
final class LoggingFlags {
  static final List<Flag> ALL =
      List.of(
          flag("v", KlogType.LEVEL, "0", "Verbosity").or("v"),
          flag("vmodule", KlogType.MODULES, "", "Verbosity by source file"),
          flag("logtostderr", KlogType.SWITCH, "true", "Log to standard error"),
          flag("alsologtostderr", KlogType.SWITCH, "false", "Log to standard error too"),
          flag("alsologtostderrthreshold", KlogType.SEVERITY, "0", "Least severity for that"),
          flag("stderrthreshold", KlogType.SEVERITY, "2", "Least severity for standard error"),
          flag(
              "legacy_stderr_threshold_behavior",
              KlogType.SWITCH,
              "true",
              "Ignore stderrthreshold while logtostderr is on"),
          flag("log_dir", KlogType.TEXT, "", "Folder of log files")
              .completedBy(new Completion.Folders()),
          flag("log_file", KlogType.TEXT, "", "Log file").completedBy(new Completion.Files()),
          flag(
              "log_file_max_size",
              KlogType.UNSIGNED,
              "1800",
              "Largest size of a log file in megabytes"),
          flag("log_backtrace_at", KlogType.TRACE_LOCATION, ":0", "Line to log the stack at"),
          flag("add_dir_header", KlogType.SWITCH, "false", "Log the folder of the source file"),
          flag("skip_headers", KlogType.SWITCH, "false", "Log without prefixes"),
          flag("skip_log_headers", KlogType.SWITCH, "false", "Begin files without a header"),
          flag("one_output", KlogType.SWITCH, "false", "Log each line to one file only"));

  private LoggingFlags() {}

  private static Flag flag(String name, KlogType type, String byDefault, String help) {
    return Flag.of(name, type, byDefault, help).withoutVariable();
  }
}
