package io.github.kubesealj.it.flags;

import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagException;
import io.github.kubesealj.flags.FlagSet;
import io.github.kubesealj.flags.FlagValues;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What comes of a command line. */
sealed interface Reading {
  /**
   * It is accepted.
   *
   * @param given values of every flag that it sets, deprecated names under their targets
   * @param notices what is printed on the way
   */
  record Accepted(SortedMap<String, List<String>> given, List<String> notices) implements Reading {}

  /** Help is asked for by pflag's own rule. */
  record Help() implements Reading {}

  /**
   * It is refused in these words; of a shorthand outside ASCII, which we name as it is typed and
   * pflag by the first of its bytes, no more is kept than that.
   */
  record Refused(String message) implements Reading {
    private static final Pattern OUTSIDE_ASCII =
        Pattern.compile("(unknown shorthand flag: )'[^']+'( in -[^\\x00-\\x7f].*)", Pattern.DOTALL);

    /** Drops what differs on purpose. */
    public Refused {
      message = OUTSIDE_ASCII.matcher(message).replaceFirst("$1outside ASCII$2");
    }
  }

  /** What we make of it. */
  static Reading ours(FlagSet flags, List<String> args) {
    try {
      FlagValues values = flags.read(args, Map.of());
      if (values.isHelpWanted()) {
        return new Help();
      }
      SortedMap<String, List<String>> given = new TreeMap<>();
      for (Flag flag : flags.flags()) {
        if (flag.traits().target().isEmpty() && values.isSet(flag)) {
          given.put(flag.name(), compared(flag, values.list(flag)));
        }
      }
      return new Accepted(given, values.notices());
    } catch (FlagException refused) {
      return new Refused(refused.getMessage());
    }
  }

  /** Klog's own values are taken and dropped: only whether they are refused counts. */
  static List<String> compared(Flag flag, List<String> values) {
    return flag.traits().hasVariable() ? values : List.of();
  }
}
