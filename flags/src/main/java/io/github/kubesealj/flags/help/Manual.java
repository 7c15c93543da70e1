package io.github.kubesealj.flags.help;

import io.github.kubesealj.flags.FlagSet;
import java.util.List;

/**
 * What there is to say of a program. Immutable.
 *
 * @param flags with the program's name
 * @param summary what it does, a few words without a capital and an end
 * @param version of the program, and the date of it
 * @param description paragraphs
 * @param examples command lines to copy
 * @param sections more for the manual page
 */
public record Manual(
    FlagSet flags,
    String summary,
    Version version,
    List<String> description,
    List<Example> examples,
    List<Section> sections) {
  /** Copies the lists. */
  public Manual {
    description = List.copyOf(description);
    examples = List.copyOf(examples);
    sections = List.copyOf(sections);
  }

  /**
   * A version.
   *
   * @param product what is released, such as {@code kubeseal-j 0.1.0}
   * @param date when: {@code 2026-11-24}
   */
  public record Version(String product, String date) {}

  /**
   * An example.
   *
   * @param purpose a line
   * @param command what to type, without a prompt
   */
  public record Example(String purpose, String command) {}

  /**
   * A section of the manual page.
   *
   * @param title in capitals, as manual pages have it
   * @param items what to say of what
   */
  public record Section(String title, List<Item> items) {
    /** Copies the list. */
    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * Something named.
   *
   * @param name as typed
   * @param text about it
   */
  public record Item(String name, String text) {}
}
