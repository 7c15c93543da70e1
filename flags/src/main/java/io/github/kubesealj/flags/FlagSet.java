package io.github.kubesealj.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The flags of a program. Positional arguments are ignored, as upstream's programs ignore them.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlagSet {
  private final String program;
  private final List<Flag> flags;

  /** The flags of a program, in the order help lists them. */
  public FlagSet(String program, List<Flag> flags) {
    this.program = program;
    this.flags = List.copyOf(flags);
  }

  /**
   * Reads a command line; values are looked at when they are asked for.
   *
   * @throws FlagException if a flag is unknown or lacks its value
   */
  public FlagValues read(List<String> args, Map<String, String> environment) throws FlagException {
    try {
      return new FlagValues(
          new CommandLine(spec()).parseArgs(explicit(args).toArray(String[]::new)), environment);
    } catch (UnmatchedArgumentException unknown) {
      throw new FlagException(unknownFlag(unknown.getUnmatched().getFirst()));
    } catch (MissingParameterException missing) {
      throw new FlagException("flag needs an argument: " + name(missing.getMissing().getFirst()));
    } catch (ParameterException other) {
      throw new FlagException("the command line cannot be read");
    }
  }

  /** The flags, a line each, for people. */
  public String help() {
    return new CommandLine(spec()).getUsageMessage(Ansi.OFF);
  }

  /** A switch that stands alone never takes the next argument for its value. */
  private List<String> explicit(List<String> args) {
    List<String> explicit = new ArrayList<>();
    boolean flagsEnded = false;
    for (String arg : args) {
      flagsEnded = flagsEnded || arg.equals("--");
      explicit.add(!flagsEnded && isLoneSwitch(arg) ? arg + "=true" : arg);
    }
    return explicit;
  }

  private boolean isLoneSwitch(String arg) {
    return flags.stream()
        .anyMatch(flag -> flag.kind() == Flag.Kind.SWITCH && flag.option().equals(arg));
  }

  private CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(program);
    flags.forEach(flag -> spec.addOption(option(flag)));
    return spec.addPositional(
        PositionalParamSpec.builder().type(String[].class).arity("0..*").hidden(true).build());
  }

  private static OptionSpec option(Flag flag) {
    OptionSpec.Builder option =
        flag.shorthand().isEmpty()
            ? OptionSpec.builder(flag.option())
            : OptionSpec.builder("-" + flag.shorthand(), flag.option());
    option.description(flag.help());
    return switch (flag.kind()) {
      case TEXT -> option.type(String.class).arity("1").paramLabel("string").build();
      case SWITCH ->
          option
              .type(String.class)
              .arity("0..1")
              .fallbackValue("true")
              .paramLabel("bool")
              .hideParamSyntax(true)
              .build();
      case LIST ->
          option.type(String[].class).arity("1").splitRegex(",").paramLabel("strings").build();
    };
  }

  private static String name(@Nullable ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : "argument";
  }

  private static String unknownFlag(String argument) {
    return argument.startsWith("--")
        ? "unknown flag: " + argument.split("=", 2)[0]
        : "unknown shorthand flag: '" + argument.charAt(1) + "' in " + argument;
  }
}
