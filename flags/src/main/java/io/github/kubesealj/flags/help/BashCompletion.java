package io.github.kubesealj.flags.help;

import io.github.kubesealj.flags.Completion;
import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** For bash 3.2 and newer, with or without the package bash-completion. */
final class BashCompletion {
  private BashCompletion() {}

  static String of(FlagSet flags) {
    Map<String, String> patternsByAction = new LinkedHashMap<>();
    StringBuilder names = new StringBuilder();
    for (Flag flag : flags.flags()) {
      if (!flag.isHidden()) {
        names.append(names.isEmpty() ? "" : " ").append(flag.option());
        if (!flag.type().standsAlone()) {
          patternsByAction.merge(action(flag), patterns(flag), (all, more) -> all + "|" + more);
        }
      }
    }
    StringBuilder cases = new StringBuilder();
    patternsByAction.forEach(
        (action, patterns) ->
            cases.append("    ").append(patterns).append(") ").append(action).append(" ;;\n"));
    return SCRIPT
        .replace("@cases@", cases.toString())
        .replace("@names@", names.toString())
        .replace("@program@", flags.program());
  }

  private static String patterns(Flag flag) {
    return flag.shorthand().isEmpty() ? flag.option() : flag.option() + "|-" + flag.shorthand();
  }

  private static String action(Flag flag) {
    return switch (flag.traits().completion()) {
      case Completion.Files() -> "_@program@_paths -f";
      case Completion.Folders() -> "_@program@_paths -d";
      case Completion.Words(var words) when words.isEmpty() -> ":";
      case Completion.Words(var words) -> "_@program@_words \"" + String.join(" ", words) + "\"";
    };
  }

  private static final String SCRIPT =
      """
      # Completions of @program@ for bash. To have them in every shell:
      #   echo 'source <(@program@ --completion bash)' >> ~/.bashrc

      _@program@_words() {
        local word
        while IFS= read -r word; do
          COMPREPLY+=("$word")
        done < <(compgen -W "$1" -- "$cur")
      }

      _@program@_paths() {
        local path
        compopt -o filenames 2>/dev/null
        while IFS= read -r path; do
          COMPREPLY+=("$path")
        done < <(compgen "$1" -- "$cur")
      }

      _@program@() {
        local cur=${COMP_WORDS[COMP_CWORD]} flag word i=$((COMP_CWORD - 1))
        COMPREPLY=()
        for word in "${COMP_WORDS[@]:1:i}"; do
          [[ $word == -- ]] && return
        done
        # Bash makes "=" a word of its own, also the one within --from-file item=path.
        while ((i > 0)) && [[ ${COMP_WORDS[i]} != -* ]] &&
          [[ ${COMP_WORDS[i]} == "=" || ${COMP_WORDS[i + 1]} == "=" ]]; do
          i=$((i - 1))
        done
        flag=${COMP_WORDS[i]}
        [[ $cur == "=" ]] && cur=
        case $flag in
      @cases@    *)
            [[ ${COMP_WORDS[i + 1]} == "=" ]] || _@program@_words "@names@"
            ;;
        esac
      }

      complete -F _@program@ @program@
      """;
}
