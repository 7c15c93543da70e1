package io.github.kubesealj.cli.terminal;

/** Where output goes. */
public sealed interface Target {
  /** A file, by the path given on the command line. */
  record File(String path) implements Target {}

  /** Standard output. */
  record StandardOutput() implements Target {}
}
