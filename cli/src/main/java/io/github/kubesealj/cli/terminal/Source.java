package io.github.kubesealj.cli.terminal;

/** Where input comes from. */
public sealed interface Source {
  /** A file, by the path given on the command line. */
  record File(String path) implements Source {}

  /** Standard input. */
  record StandardInput() implements Source {}
}
