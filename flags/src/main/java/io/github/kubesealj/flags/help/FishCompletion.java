package io.github.kubesealj.flags.help;

import io.github.kubesealj.flags.Completion;
import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagSet;

/** For fish 3 and newer. */
final class FishCompletion {
  private FishCompletion() {}

  static String of(FlagSet flags) {
    String program = flags.program();
    StringBuilder script = new StringBuilder();
    script
        .append("# Completions of ")
        .append(program)
        .append(" for fish. To have them always:\n#   ");
    script.append(program).append(" --completion fish > ~/.config/fish/completions/");
    script.append(program).append(".fish\n\ncomplete -c ").append(program).append(" -f\n");
    for (Flag flag : flags.flags()) {
      if (!flag.isHidden()) {
        script.append("complete -c ").append(program);
        script.append(flag.shorthand().isEmpty() ? "" : " -s " + flag.shorthand());
        script.append(" -l ").append(flag.name()).append(value(flag));
        script.append(" -d ").append(quote(HelpText.brief(flag))).append('\n');
      }
    }
    return script.toString();
  }

  private static String value(Flag flag) {
    if (flag.type().standsAlone()) {
      return "";
    }
    return switch (flag.traits().completion()) {
      case Completion.Files() -> " -r -F";
      case Completion.Folders() -> " -x -a '(__fish_complete_directories (commandline -ct))'";
      case Completion.Words(var words) when words.isEmpty() -> " -x";
      case Completion.Words(var words) -> " -x -a " + quote(String.join(" ", words));
    };
  }

  private static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
