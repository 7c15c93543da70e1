package io.github.kubesealj.flags;

import java.util.Locale;

/**
 * One flag.
 *
 * @param name without dashes
 * @param shorthand one letter, or empty
 * @param kind what it takes
 * @param byDefault its value where nothing is given
 * @param help one line for people
 */
public record Flag(String name, String shorthand, Kind kind, String byDefault, String help) {
  /** What a flag takes. */
  public enum Kind {
    /** A value. */
    TEXT,
    /** True or false; standing alone it means true. */
    SWITCH,
    /** Values, separated by commas or given by repeating the flag. */
    LIST
  }

  /** A flag with a value. */
  public static Flag text(String name, String byDefault, String help) {
    return new Flag(name, "", Kind.TEXT, byDefault, help);
  }

  /** A flag that is on or off. */
  public static Flag toggle(String name, boolean byDefault, String help) {
    return new Flag(name, "", Kind.SWITCH, Boolean.toString(byDefault), help);
  }

  /** A flag with any number of values. */
  public static Flag list(String name, String help) {
    return new Flag(name, "", Kind.LIST, "", help);
  }

  /** The same with a shorthand. */
  public Flag or(String letter) {
    return new Flag(name, letter, kind, byDefault, help);
  }

  /** As written on the command line. */
  public String option() {
    return "--" + name;
  }

  /** The environment variable that sets it where the command line does not. */
  public String variable() {
    return "SEALED_SECRETS_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
