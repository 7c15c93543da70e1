package io.github.kubesealj.flags;

import java.util.List;

/**
 * Flags that help shows together.
 *
 * @param title its heading
 * @param flags in the order to show them
 */
public record FlagGroup(String title, List<Flag> flags) {
  /** Copies the list. */
  public FlagGroup {
    flags = List.copyOf(flags);
  }
}
