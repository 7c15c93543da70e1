package io.github.kubesealj.flags;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Flags as given: the command line wins over the environment, that over the default. An empty
 * variable sets a text to the empty one and a list to none, and leaves a switch alone, as upstream
 * has it. A deprecated flag and the one it stands for share their value.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlagValues {
  private final Map<String, Given.Value> values;
  private final List<String> notices;
  private final boolean helpWanted;

  FlagValues(Given given) {
    values = Map.copyOf(given.values());
    notices = List.copyOf(given.notices());
    helpWanted = given.isHelpWanted();
  }

  /**
   * Whether {@code -h}, or {@code --help} of a program without such a flag, was met. Nothing behind
   * it was looked at.
   */
  public boolean isHelpWanted() {
    return helpWanted;
  }

  /** What a person should be told, a line each: deprecated flags of the command line, in order. */
  public List<String> notices() {
    return notices;
  }

  /** Whether the command line or the environment says anything about it. */
  public boolean isSet(Flag flag) {
    return values.containsKey(Given.target(flag));
  }

  /**
   * The environment variable that its value is from; empty where the command line says it, or
   * nobody.
   */
  public Optional<String> variable(Flag flag) {
    return Optional.ofNullable(values.get(Given.target(flag)))
        .filter(value -> !value.onCommandLine())
        .map(value -> value.by().variable());
  }

  /** Its value; of a flag with any number of them, as it was last written. */
  public String text(Flag flag) {
    Given.Value value = values.get(Given.target(flag));
    if (value == null) {
      return flag.byDefault();
    }
    return flag.type().collects() ? value.text() : value.values().getFirst();
  }

  /** Whether a switch is on. */
  public boolean isOn(Flag flag) {
    return Boolean.parseBoolean(text(flag));
  }

  /** The number an {@link StandardType#INTEGER} holds. */
  public long number(Flag flag) {
    return Long.parseLong(text(flag));
  }

  /** Its values; those of the command line replace those of the environment. */
  public List<String> list(Flag flag) {
    Given.Value value = values.get(Given.target(flag));
    if (value != null) {
      return value.values();
    }
    return flag.byDefault().isEmpty() ? List.of() : List.of(flag.byDefault());
  }

  /** Tells which value is wrong and where it stands: on the command line or in the environment. */
  public FlagException invalid(Flag flag, String expected) {
    Given.Value value = values.get(Given.target(flag));
    if (value == null) {
      return Given.onCommandLine(flag, flag.byDefault(), expected);
    }
    return value.onCommandLine()
        ? Given.onCommandLine(value.by(), value.text(), expected)
        : Given.inEnvironment(value.by(), value.text(), expected);
  }
}
