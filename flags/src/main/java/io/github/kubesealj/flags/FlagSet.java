package io.github.kubesealj.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The flags of a program: read as Go's pflag reads them, with variables of the environment beside.
 * Positional arguments are ignored, as upstream's programs ignore them.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlagSet {
  private final String program;
  private final List<FlagGroup> groups;
  private final List<Flag> flags;

  private FlagSet(List<FlagGroup> groups, String program) {
    this.program = program;
    this.groups = List.copyOf(groups);
    List<Flag> all = new ArrayList<>();
    for (FlagGroup group : groups) {
      all.addAll(group.flags());
    }
    this.flags = List.copyOf(all);
  }

  /** The flags of a program, in the order help lists them. */
  public FlagSet(String program, List<Flag> flags) {
    this(List.of(new FlagGroup("Flags", flags)), program);
  }

  /** The flags of a program in groups, in the order help shows them. */
  public static FlagSet ofGroups(String program, List<FlagGroup> groups) {
    return new FlagSet(groups, program);
  }

  /** The program's name. */
  public String program() {
    return program;
  }

  /** The groups. */
  public List<FlagGroup> groups() {
    return groups;
  }

  /** All flags, hidden ones among them. */
  public List<Flag> flags() {
    return flags;
  }

  /**
   * Reads a command line and the environment: every value that is given, and each once.
   *
   * @throws FlagException in pflag's words if a flag is unknown, lacks its value or has a bad one;
   *     naming the variable if it holds a bad one that the command line does not replace, unless a
   *     flag that {@link Flag#answering() answers} is given
   */
  public FlagValues read(List<String> args, Map<String, String> environment) throws FlagException {
    Given given = new Given();
    new CommandLineParser(flags, args, given).parse();
    FlagException bad = null;
    for (Flag flag : flags) {
      String value = flag.traits().hasVariable() ? environment.get(flag.variable()) : null;
      try {
        if (value != null) {
          given.inEnvironment(flag, value);
        }
      } catch (FlagException wrong) {
        bad = bad == null ? wrong : bad;
      }
    }
    FlagValues values = new FlagValues(given);
    if (bad != null && !values.isHelpWanted() && !asksForAnAnswer(values)) {
      throw bad;
    }
    return values;
  }

  private boolean asksForAnAnswer(FlagValues values) {
    for (Flag flag : flags) {
      if (flag.traits().answers() && values.isSet(flag) && !values.text(flag).equals("false")) {
        return true;
      }
    }
    return false;
  }
}
