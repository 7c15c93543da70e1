package io.github.kubesealj.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is given of flags, by their names; a deprecated name counts as its target's. */
final class Given {
  /**
   * What is given of one flag.
   *
   * @param by the flag as named, which may be a deprecated name
   * @param text the last argument or the variable, as it stands there
   */
  record Value(Flag by, String text, List<String> values, boolean onCommandLine) {}

  private final Map<String, Value> values = new HashMap<>();
  private final List<String> notices = new ArrayList<>();
  private boolean helpWanted;

  /** The next of what the command line says. */
  void onCommandLine(Flag flag, String text) throws FlagException {
    List<String> read;
    try {
      read = flag.type().read(text);
    } catch (BadValueException bad) {
      throw onCommandLine(flag, text, bad.getMessage());
    }
    Value before = values.get(target(flag));
    if (flag.type().collects() && before != null) {
      List<String> all = new ArrayList<>(before.values());
      all.addAll(read);
      read = all;
    }
    values.put(target(flag), new Value(flag, text, read, true));
    if (!flag.traits().deprecation().isEmpty()) {
      notices.add("Flag " + flag.option() + " has been deprecated, " + flag.traits().deprecation());
    }
  }

  /**
   * What the environment says, which counts where the command line says nothing. An empty variable
   * means no value for a flag that takes any number, and says nothing where its type refuses it.
   */
  void inEnvironment(Flag flag, String text) throws FlagException {
    Value before = values.get(target(flag));
    if (before != null && before.onCommandLine()) {
      return;
    }
    try {
      List<String> read =
          text.isEmpty() && flag.type().collects() ? List.of() : flag.type().read(text);
      values.put(target(flag), new Value(flag, text, read, false));
    } catch (BadValueException bad) {
      if (!text.isEmpty()) {
        throw inEnvironment(flag, text, flag.type().expected());
      }
    }
  }

  void wantHelp() {
    helpWanted = true;
  }

  boolean isHelpWanted() {
    return helpWanted;
  }

  List<String> notices() {
    return notices;
  }

  @Nullable Value of(Flag flag) {
    return values.get(target(flag));
  }

  Map<String, Value> values() {
    return values;
  }

  static FlagException onCommandLine(Flag flag, String text, String why) {
    return new FlagException(
        "invalid argument " + GoQuote.text(text) + " for \"" + flag.options() + "\" flag: " + why);
  }

  static FlagException inEnvironment(Flag flag, String text, String expected) {
    return new FlagException(
        "invalid value " + GoQuote.text(text) + " in " + flag.variable() + ": " + expected);
  }

  static String target(Flag flag) {
    String target = flag.traits().target();
    return target.isEmpty() ? flag.name() : target;
  }
}
