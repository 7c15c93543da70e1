package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.mode.Placer.Namespace.Said;
import io.github.kubesealj.cli.mode.Placer.Settled;
import io.github.kubesealj.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where values were sealed for, as far as the user did not say it: a person is told of
 * everything that was settled for them, a script only of a namespace that nobody named. One line
 * for all that were settled alike. Not thread-safe.
 */
final class PlacementReport {
  private static final int SHOWN = 5;

  private final Terminal terminal;
  private final Map<Settled, List<String>> names = new LinkedHashMap<>();

  PlacementReport(Terminal terminal) {
    this.terminal = terminal;
  }

  void add(String name, Settled settled) {
    names.computeIfAbsent(settled, _ -> new ArrayList<>()).add(name);
  }

  void tell() {
    names.forEach(this::tell);
    names.clear();
  }

  private void tell(Settled settled, List<String> names) {
    String sentence = "sealing " + shown(names) + where(settled);
    switch (settled.namespace().said()) {
      case IMPLIED ->
          terminal.warn(
              sentence
                  + ": no namespace was given, and the kubeconfig's context names none; say it with"
                  + " -n");
      case CONTEXT -> terminal.note("note: " + sentence);
      case GIVEN, NONE -> {
        if (!settled.scopeGiven()) {
          terminal.note("note: " + sentence);
        }
      }
    }
  }

  private static String where(Settled settled) {
    String namespace =
        settled.namespace().said() == Said.NONE
            ? ""
            : " in namespace "
                + settled.namespace().name()
                + (settled.namespace().said() == Said.CONTEXT ? " (the current context's)" : "");
    return namespace
        + ", scope "
        + settled.scope().text()
        + (settled.scopeGiven() ? "" : " (by default)");
  }

  private static String shown(List<String> names) {
    return names.size() <= SHOWN
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
  }
}
