package io.github.kubesealj.cli;

/** Where output goes. */
sealed interface Target {
  /** A file, by the path given on the command line. */
  record File(String path) implements Target {}

  /** Standard output. */
  record StandardOutput() implements Target {}
}
