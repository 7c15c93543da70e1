package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.terminal.Target;

/** What becomes of the SealedSecrets of one run. */
public sealed interface Destination {
  /** All of them into one stream, in the order of the input. */
  record Together(Target target) implements Destination {}

  /** Each into a file of its own in this folder, by the path given on the command line. */
  record OneFileEach(String folder) implements Destination {}
}
