package io.github.kubesealj.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which kubeconfig files count: the flag's, else KUBECONFIG's, else the one at home. */
final class Kubeconfigs {
  private Kubeconfigs() {}

  /** Existing files, the first wins over later ones; none if there is no configuration. */
  static List<Path> files(Terminal terminal, @Nullable String flag) throws UserError {
    if (flag != null) {
      Path file = terminal.resolve(flag);
      if (!Files.exists(file)) {
        throw new UserError("stat " + flag + ": no such file or directory", "check --kubeconfig");
      }
      return List.of(file);
    }
    Map<String, String> environment = terminal.environment();
    String list = environment.getOrDefault("KUBECONFIG", "");
    if (!list.isEmpty()) {
      return Arrays.stream(list.split(File.pathSeparator, -1))
          .filter(name -> !name.isEmpty())
          .map(terminal::resolve)
          .filter(Files::exists)
          .toList();
    }
    String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
    Path atHome = terminal.resolve(home).resolve(".kube").resolve("config");
    return !home.isEmpty() && Files.exists(atHome) ? List.of(atHome) : List.of();
  }
}
