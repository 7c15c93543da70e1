package io.github.kubesealj.flags;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/**
 * Flags as given: the command line wins over the environment, that over the default. An empty
 * variable sets a text to the empty one and leaves a switch alone, as upstream has it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlagValues {
  private final ParseResult parsed;
  private final Map<String, String> environment;

  FlagValues(ParseResult parsed, Map<String, String> environment) {
    this.parsed = parsed;
    this.environment = Map.copyOf(environment);
  }

  /** Whether the command line or the environment says anything about it. */
  public boolean isSet(Flag flag) {
    return parsed.hasMatchedOption(flag.option()) || environment.containsKey(flag.variable());
  }

  /** Its value. */
  public String text(Flag flag) {
    String onCommandLine = parsed.matchedOptionValue(flag.option(), (String) null);
    return onCommandLine != null
        ? onCommandLine
        : environment.getOrDefault(flag.variable(), flag.byDefault());
  }

  /**
   * Whether a switch is on.
   *
   * @throws FlagException if its value is neither true nor false
   */
  public boolean isOn(Flag flag) throws FlagException {
    String text = text(flag);
    return switch (text.isEmpty() ? flag.byDefault() : text) {
      case "1", "t", "T", "true", "TRUE", "True" -> true;
      case "0", "f", "F", "false", "FALSE", "False" -> false;
      default -> throw invalid(flag, "true or false is expected");
    };
  }

  /** Its values; those of the command line replace those of the environment. */
  public List<String> list(Flag flag) {
    String[] onCommandLine = parsed.matchedOptionValue(flag.option(), (String[]) null);
    if (onCommandLine != null) {
      return List.of(onCommandLine);
    }
    String text = environment.getOrDefault(flag.variable(), flag.byDefault());
    return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }

  /** Tells which value is wrong and where it stands: on the command line or in the environment. */
  public FlagException invalid(Flag flag, String expected) {
    return new FlagException(
        parsed.hasMatchedOption(flag.option())
            ? "invalid argument \"%s\" for \"%s\" flag: %s"
                .formatted(text(flag), flag.option(), expected)
            : "invalid value \"%s\" in %s: %s".formatted(text(flag), flag.variable(), expected));
  }
}
