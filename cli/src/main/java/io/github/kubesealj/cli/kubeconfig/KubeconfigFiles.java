package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which kubeconfig files count: the flag's, else KUBECONFIG's, else the one at home. */
final class KubeconfigFiles {
  private KubeconfigFiles() {}

  /** Existing files, the first wins over later ones; none if there is no configuration. */
  static List<Path> of(Terminal terminal, @Nullable String flag) throws UserError {
    if (flag != null) {
      Path file = terminal.resolve(flag);
      if (Files.notExists(file)) {
        throw new UserError("stat " + flag + ": no such file or directory", "check --kubeconfig");
      }
      return List.of(file);
    }
    Map<String, String> environment = terminal.environment();
    String list = environment.getOrDefault("KUBECONFIG", "");
    if (!list.isEmpty()) {
      return Arrays.stream(list.split(File.pathSeparator, -1))
          .filter(name -> !name.isEmpty())
          .distinct()
          .map(terminal::resolve)
          .filter(KubeconfigFiles::mayExist)
          .toList();
    }
    String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
    Path atHome = terminal.resolve(home).resolve(".kube").resolve("config");
    return !home.isEmpty() && mayExist(atHome) ? List.of(atHome) : List.of();
  }

  /** One in a folder that may not be entered is not missing: reading it tells why. */
  private static boolean mayExist(Path file) {
    return !Files.notExists(file);
  }
}
