package io.github.kubesealj.cli;

import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagValues;
import java.util.ArrayList;
import java.util.List;

/** Flags that do nothing beside the others given; upstream says nothing about most of them. */
final class IgnoredFlags {
  /** The first of them that is given decides; all of them name a mode. */
  private static final List<Flag> MODES =
      List.of(
          Flags.RECOVERY_UNSEAL,
          Flags.VALIDATE,
          Flags.RE_ENCRYPT,
          Flags.FETCH_CERT,
          Flags.MERGE_INTO,
          Flags.RAW);

  private IgnoredFlags() {}

  /** A warning for each. */
  static List<String> warnings(FlagValues flags) {
    List<Flag> modes = MODES.stream().filter(mode -> isGiven(flags, mode)).toList();
    List<String> warnings = new ArrayList<>();
    modes.stream()
        .skip(1)
        .map(loser -> ignored(loser) + " beside " + modes.getFirst().option())
        .forEach(warnings::add);
    boolean raw = !modes.isEmpty() && modes.getFirst().equals(Flags.RAW);
    if (raw && isGiven(flags, Flags.SECRET_FILE)) {
      warnings.add(
          ignored(Flags.SECRET_FILE) + " beside --raw: --from-file names the file of a value");
    }
    if (!flags.list(Flags.RECOVERY_PRIVATE_KEY).isEmpty()
        && !flags.isOn(Flags.RECOVERY_UNSEAL)
        && (modes.isEmpty() || !modes.getFirst().equals(Flags.RE_ENCRYPT))) {
      warnings.add(
          ignored(Flags.RECOVERY_PRIVATE_KEY) + " without --recovery-unseal or --re-encrypt");
    }
    return warnings;
  }

  private static String ignored(Flag flag) {
    return flag.option() + " is ignored";
  }

  private static boolean isGiven(FlagValues flags, Flag flag) {
    boolean holdsText = flag.equals(Flags.MERGE_INTO) || flag.equals(Flags.SECRET_FILE);
    return holdsText ? !flags.text(flag).isEmpty() : flags.isOn(flag);
  }
}
