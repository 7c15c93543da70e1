package io.github.kubesealj.flags.help;

import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagGroup;
import io.github.kubesealj.flags.FlagSet;

/** Help for people: flags in groups and examples, no line longer than 100 columns. */
public final class HelpText {
  private static final int INDENT = 34;

  private HelpText() {}

  /** All that fits on a screen or two. */
  public static String of(Manual manual) {
    StringBuilder text = new StringBuilder();
    text.append(manual.flags().program()).append(" - ").append(manual.summary()).append("\n\n");
    text.append(of(manual.flags()));
    text.append("\nExamples:\n");
    String between = "";
    for (Manual.Example example : manual.examples()) {
      text.append(between);
      between = "\n";
      text.append("  # ").append(Wrapping.wrap(example.purpose(), 4, "  # ")).append('\n');
      example.command().lines().forEach(line -> text.append("  ").append(line).append('\n'));
    }
    for (String paragraph : manual.description()) {
      text.append('\n').append(Wrapping.wrap(paragraph, 0, "")).append('\n');
    }
    return text.toString();
  }

  /** The flags alone. */
  public static String of(FlagSet flags) {
    StringBuilder text = new StringBuilder("Usage: " + flags.program() + " [flags]\n");
    for (FlagGroup group : flags.groups()) {
      text.append('\n').append(group.title()).append(":\n");
      for (Flag flag : group.flags()) {
        if (!flag.isHidden()) {
          row(text, flag);
        }
      }
    }
    return text.toString();
  }

  private static void row(StringBuilder text, Flag flag) {
    String label = flag.label().isEmpty() ? "" : " " + flag.label();
    String shorthand = flag.shorthand().isEmpty() ? "    " : "-" + flag.shorthand() + ", ";
    String left = "  " + shorthand + flag.option() + label;
    boolean fits = left.length() <= INDENT - 2;
    text.append(left).append(fits ? " ".repeat(INDENT - left.length()) : "\n" + " ".repeat(INDENT));
    text.append(Wrapping.wrap(sentence(flag), INDENT, " ".repeat(INDENT))).append('\n');
  }

  /** What it does, with its default where that is worth telling. */
  static String sentence(Flag flag) {
    return switch (flag.byDefault()) {
      case "", "false", "0" -> flag.help();
      default -> flag.help() + " (default " + flag.byDefault() + ")";
    };
  }

  /** What it does in a few words: all up to a colon or semicolon. */
  static String brief(Flag flag) {
    return flag.help().split("[:;]", 2)[0];
  }
}
