package io.github.kubesealj.flags.help;

import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagGroup;
import java.util.Locale;

/** A manual page for section 1, in roff with man(7)'s macros: what {@code man -l} reads. */
public final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page; ends with a line feed. */
  public static String of(Manual manual) {
    ManualPage page = new ManualPage();
    page.write(manual);
    return page.page.toString();
  }

  private void write(Manual manual) {
    String program = manual.flags().program();
    String title = program.toUpperCase(Locale.ROOT);
    page.append(".TH ").append(title).append(" 1 ").append(manual.version().date());
    page.append(" \"").append(manual.version().product()).append("\"\n");
    macro("SH", "NAME");
    text(program + " \\- " + escape(manual.summary()));
    macro("SH", "SYNOPSIS");
    text("\\fB" + escape(program) + "\\fR [\\fIflags\\fR]");
    macro("SH", "DESCRIPTION");
    String between = "";
    for (String paragraph : manual.description()) {
      page.append(between);
      text(escape(paragraph));
      between = ".PP\n";
    }
    macro("SH", "FLAGS");
    manual.flags().groups().forEach(this::group);
    macro("SH", "EXAMPLES");
    manual.examples().forEach(this::example);
    manual.sections().forEach(this::section);
  }

  private void group(FlagGroup group) {
    macro("SS", group.title());
    for (Flag flag : group.flags()) {
      if (!flag.isHidden()) {
        page.append(".TP\n");
        text(names(flag));
        text(escape(HelpText.sentence(flag)));
      }
    }
  }

  private static String names(Flag flag) {
    String shorthand = flag.shorthand().isEmpty() ? "" : "\\fB\\-" + flag.shorthand() + "\\fR, ";
    String label = flag.label().isEmpty() ? "" : " \\fI" + escape(flag.label()) + "\\fR";
    return shorthand + "\\fB" + escape(flag.option()) + "\\fR" + label;
  }

  private void example(Manual.Example example) {
    page.append(".TP\n");
    text(escape(example.purpose()));
    page.append(".nf\n");
    example.command().lines().forEach(line -> text(escape(line)));
    page.append(".fi\n");
  }

  private void section(Manual.Section section) {
    macro("SH", section.title());
    for (Manual.Item item : section.items()) {
      page.append(".TP\n");
      text("\\fB" + escape(item.name()) + "\\fR");
      text(escape(item.text()));
    }
  }

  private void macro(String name, String title) {
    page.append('.').append(name).append(" \"");
    page.append(escape(title).replace("\"", "\\(dq")).append("\"\n");
  }

  /** A line that a dot or an apostrophe begins would be a request. */
  private void text(String line) {
    boolean looksLikeRequest = line.startsWith(".") || line.startsWith("'");
    page.append(looksLikeRequest ? "\\&" : "").append(line).append('\n');
  }

  /** As typed: a hyphen stays one that can be copied, and nothing is a request. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\e");
        case '-' -> escaped.append("\\-");
        case '\'' -> escaped.append("\\(aq");
        case '`' -> escaped.append("\\(ga");
        case '^' -> escaped.append("\\(ha");
        case '~' -> escaped.append("\\(ti");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
