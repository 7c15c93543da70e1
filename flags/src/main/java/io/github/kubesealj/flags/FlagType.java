package io.github.kubesealj.flags;

import java.util.List;

/**
 * What a flag takes. The words for what is wrong with a value are Go's, since scripts read them.
 *
 * <p>Implementations are immutable.
 */
public interface FlagType {
  /** What help calls a value; empty where a flag stands alone. */
  String label();

  /** Whether the flag without a value means {@code true}, and so never takes the next argument. */
  default boolean standsAlone() {
    return false;
  }

  /** Whether a repeated flag adds values; else the last one counts. */
  default boolean collects() {
    return false;
  }

  /**
   * The values that one argument stands for; exactly one, unless the type {@link #collects}.
   *
   * @throws BadValueException in Go's words
   */
  List<String> read(String argument) throws BadValueException;

  /** Ends a sentence about a value that cannot be read, for people. */
  String expected();
}
