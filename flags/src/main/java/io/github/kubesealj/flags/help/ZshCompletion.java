package io.github.kubesealj.flags.help;

import io.github.kubesealj.flags.Completion;
import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagSet;

/** For zsh, over its own {@code _arguments}. */
final class ZshCompletion {
  private ZshCompletion() {}

  static String of(FlagSet flags) {
    StringBuilder specs = new StringBuilder();
    for (Flag flag : flags.flags()) {
      if (!flag.isHidden()) {
        specs.append(" \\\n    ").append(spec(flag));
      }
    }
    return SCRIPT.replace("@program@", flags.program()).replace("@specs@", specs.toString());
  }

  private static String spec(Flag flag) {
    String help = "[" + escape(HelpText.brief(flag)) + "]";
    String value = value(flag);
    if (flag.shorthand().isEmpty()) {
      String equals = value.isEmpty() ? "" : "=";
      return quote(once(flag) + flag.option() + equals + help + value);
    }
    String names = "{-" + flag.shorthand() + "+," + flag.option() + "=}";
    String exclusive = "(-" + flag.shorthand() + " " + flag.option() + ")";
    return quote(flag.type().collects() ? "*" : exclusive) + names + quote(help + value);
  }

  private static String once(Flag flag) {
    return flag.type().collects() ? "*" : "";
  }

  private static String value(Flag flag) {
    if (flag.type().standsAlone()) {
      return "";
    }
    String message = ":" + escape(flag.label()) + ":";
    return switch (flag.traits().completion()) {
      case Completion.Files() -> message + "_files";
      case Completion.Folders() -> message + "_files -/";
      case Completion.Words(var words) when words.isEmpty() -> message;
      case Completion.Words(var words) -> message + "(" + String.join(" ", words) + ")";
    };
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static final String SCRIPT =
      """
      #compdef @program@
      # Completions of @program@ for zsh. To have them in every shell, either
      #   echo 'source <(@program@ --completion zsh)' >> ~/.zshrc
      # after compinit, or write this text to a file _@program@ in a folder of $fpath.

      _@program@() {
        _arguments -S@specs@
      }

      if [ "$funcstack[1]" = "_@program@" ]; then
        _@program@ "$@"
      else
        compdef _@program@ @program@
      fi
      """;
}
