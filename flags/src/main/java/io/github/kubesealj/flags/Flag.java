package io.github.kubesealj.flags;

import java.util.List;
import java.util.Locale;

/**
 * One flag. Immutable; the methods that change something return another one.
 *
 * @param name without dashes
 * @param shorthand one ASCII character, or empty
 * @param type what it takes
 * @param byDefault its value where nothing is given
 * @param help for people, without an end
 * @param traits what is rarely said of a flag
 */
public record Flag(
    String name, String shorthand, FlagType type, String byDefault, String help, Traits traits) {

  /**
   * What is rarely said of a flag.
   *
   * @param target the name of the flag that this one is another name of; empty for none
   * @param deprecation what to do instead; empty where it is not deprecated. Help hides such flags
   * @param hasVariable whether the environment may set it
   * @param answers whether it asks for an answer about the program, such as its version
   * @param label what help calls its value; empty for what its type calls it
   * @param completion what a shell may offer for its value
   */
  public record Traits(
      String target,
      String deprecation,
      boolean hasVariable,
      boolean answers,
      String label,
      Completion completion) {
    private static final Traits NONE = new Traits("", "", true, false, "", Completion.NOTHING);
  }

  /** A flag of any type. */
  public static Flag of(String name, FlagType type, String byDefault, String help) {
    return new Flag(name, "", type, byDefault, help, Traits.NONE);
  }

  /** A flag with a value. */
  public static Flag text(String name, String byDefault, String help) {
    return of(name, StandardType.TEXT, byDefault, help);
  }

  /** A flag that is on or off. */
  public static Flag toggle(String name, boolean byDefault, String help) {
    return of(name, StandardType.SWITCH, Boolean.toString(byDefault), help);
  }

  /** A flag with any number of values, separated by commas or given by repeating it. */
  public static Flag list(String name, String help) {
    return of(name, StandardType.LIST, "", help);
  }

  /** A flag with any number of values, given by repeating it alone. */
  public static Flag array(String name, String help) {
    return of(name, StandardType.ARRAY, "", help);
  }

  /** A flag that takes one of some words, or the empty one for the default; completed so. */
  public static Flag word(String name, String byDefault, List<String> words, String help) {
    return of(name, new WordType(words), byDefault, help).completedBy(new Completion.Words(words));
  }

  /** The same with a shorthand. */
  public Flag or(String letter) {
    return new Flag(name, letter, type, byDefault, help, traits);
  }

  /** Another name for {@code target}, which works as ever and leaves a notice for people. */
  public Flag deprecatedFor(Flag target, String whatToDo) {
    return with(
        new Traits(
            target.name(),
            whatToDo,
            traits.hasVariable(),
            traits.answers(),
            traits.label(),
            traits.completion()));
  }

  /** The same out of reach of the environment. */
  public Flag withoutVariable() {
    return with(
        new Traits(
            traits.target(),
            traits.deprecation(),
            false,
            traits.answers(),
            traits.label(),
            traits.completion()));
  }

  /**
   * The same as a question about the program, which is answered whatever the environment holds: bad
   * values there are not told.
   */
  public Flag answering() {
    return with(
        new Traits(
            traits.target(),
            traits.deprecation(),
            traits.hasVariable(),
            true,
            traits.label(),
            traits.completion()));
  }

  /** The same with another word for its value in help. */
  public Flag labelled(String label) {
    return with(
        new Traits(
            traits.target(),
            traits.deprecation(),
            traits.hasVariable(),
            traits.answers(),
            label,
            traits.completion()));
  }

  /** The same with something for a shell to offer. */
  public Flag completedBy(Completion completion) {
    return with(
        new Traits(
            traits.target(),
            traits.deprecation(),
            traits.hasVariable(),
            traits.answers(),
            traits.label(),
            completion));
  }

  private Flag with(Traits others) {
    return new Flag(name, shorthand, type, byDefault, help, others);
  }

  /** Whether help says nothing of it. */
  public boolean isHidden() {
    return !traits.deprecation().isEmpty();
  }

  /** What help calls its value; empty where it stands alone. */
  public String label() {
    return traits.label().isEmpty() ? type.label() : traits.label();
  }

  /** As written on the command line. */
  public String option() {
    return "--" + name;
  }

  /** As pflag names it where a value is wrong: with its shorthand. */
  String options() {
    return shorthand.isEmpty() ? option() : "-" + shorthand + ", " + option();
  }

  /** The environment variable that sets it where the command line does not. */
  public String variable() {
    return "SEALED_SECRETS_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
