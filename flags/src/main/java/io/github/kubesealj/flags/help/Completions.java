package io.github.kubesealj.flags.help;

import io.github.kubesealj.flags.FlagSet;
import java.util.List;

/**
 * Completions: scripts that tell a shell what may follow. They know names, and the words of flags
 * that take one of some words; they run nothing, and read nothing but names of files.
 */
public final class Completions {
  /** The shells there are scripts for. */
  public static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private Completions() {}

  /**
   * The script, to be sourced; ends with a line feed.
   *
   * @param shell one of {@link #SHELLS}
   */
  public static String of(FlagSet flags, String shell) {
    return switch (shell) {
      case "bash" -> BashCompletion.of(flags);
      case "zsh" -> ZshCompletion.of(flags);
      case "fish" -> FishCompletion.of(flags);
      default -> throw new IllegalArgumentException("no completions for " + shell);
    };
  }
}
