package io.github.kubesealj.it.templates;

import java.util.Map;
import java.util.stream.Collectors;

/** A template that Go and we do not agree on. */
record Divergence(TemplateCase template, Answer go, Answer ours) {
  /** For people, everything quoted. */
  String report() {
    return """
        seed     %d
        template %s
        data     %s
        Go       %s
        ours     %s
        """
        .formatted(
            template.seed(),
            quoted(template.template()),
            named(template.data()),
            shown(go),
            shown(ours));
  }

  private static String named(Map<String, String> data) {
    return data.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + quoted(entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String shown(Answer answer) {
    return switch (answer) {
      case Answer.Output(String bytes) -> quoted(bytes);
      case Answer.Refused(String phase, int line, int column, String words) ->
          phase + " " + line + ":" + column + " " + words;
      case Answer.Lost(String why) -> why;
    };
  }

  /** Bytes so that they can be pasted into Go. */
  private static String quoted(String bytes) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default -> {
          if (c < ' ' || c > '~') {
            quoted.append("\\x%02x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
