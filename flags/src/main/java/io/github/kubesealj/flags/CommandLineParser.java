package io.github.kubesealj.flags;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command line by the grammar of Go's pflag 1.0.10:
 *
 * <pre>
 * argument  = "--"                            ends the flags
 *           | "--" name [ "=" value ]         without one: the next argument, or true of a switch
 *           | "-" { switch } [ letter value ] value: "=" text of one character or more | text | next argument
 *           | text                            positional, and so is "-"; ignored
 * </pre>
 *
 * <p>Values are read from left to right and the first that is wrong ends it. The message differs
 * from pflag's in one point: a shorthand outside ASCII is named as it was typed.
 */
final class CommandLineParser {
  /** Where Go's own tests keep their flags; pflag passes over them. */
  private static final String TEST_FLAGS = "test.";

  private final Map<String, Flag> names = new HashMap<>();
  private final Map<String, Flag> shorthands = new HashMap<>();
  private final Given given;
  private final Deque<String> rest;

  CommandLineParser(Collection<Flag> flags, List<String> args, Given given) {
    for (Flag flag : flags) {
      names.put(flag.name(), flag);
      shorthands.put(flag.shorthand(), flag);
    }
    this.rest = new ArrayDeque<>(args);
    this.given = given;
  }

  /** Reads all of it. */
  void parse() throws FlagException {
    while (!given.isHelpWanted() && !rest.isEmpty()) {
      String argument = rest.removeFirst();
      if (argument.equals("--")) {
        return;
      }
      if (argument.startsWith("--")) {
        longFlag(argument);
      } else if (argument.startsWith("-")) {
        shortFlags(argument.substring(1));
      }
    }
  }

  private void longFlag(String argument) throws FlagException {
    String name = argument.substring(2);
    if (name.startsWith("-") || name.startsWith("=")) {
      throw new FlagException("bad flag syntax: " + argument);
    }
    int equals = name.indexOf('=');
    String value = equals < 0 ? null : name.substring(equals + 1);
    name = equals < 0 ? name : name.substring(0, equals);
    Flag flag = names.get(name);
    if (flag == null && name.equals("help")) {
      given.wantHelp();
    } else if (flag == null) {
      throw new FlagException("unknown flag: --" + name);
    } else {
      set(flag, value, "--" + name);
    }
  }

  private void shortFlags(String letters) throws FlagException {
    String left = letters;
    while (!left.isEmpty() && !left.startsWith(TEST_FLAGS)) {
      int c = left.codePointAt(0);
      String after = left.substring(Character.charCount(c));
      Flag flag = shorthands.get(Character.toString(c));
      if (flag == null && c == 'h') {
        given.wantHelp();
        return;
      }
      String here = GoQuote.character(c) + " in -" + left;
      if (flag == null) {
        throw new FlagException("unknown shorthand flag: " + here);
      }
      boolean hasValue = after.startsWith("=") && after.length() > 1;
      if (!hasValue && flag.type().standsAlone()) {
        set(flag, null, here);
        left = after;
      } else {
        set(flag, hasValue ? after.substring(1) : after.isEmpty() ? null : after, here);
        left = "";
      }
    }
  }

  private void set(Flag flag, @Nullable String attached, String here) throws FlagException {
    String value = attached;
    if (value == null) {
      value = flag.type().standsAlone() ? "true" : rest.pollFirst();
    }
    if (value == null) {
      throw new FlagException("flag needs an argument: " + here);
    }
    given.onCommandLine(flag, value);
  }
}
