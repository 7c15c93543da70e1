package io.github.kubesealj.it.kube;

import java.util.ArrayList;
import java.util.List;

/** Shell scripts that may mount: nobody else sees what they mount, and it goes with them. */
public final class Mounts {
  private Mounts() {}

  /** The command that runs a script of {@code sh}. */
  public static List<String> command(String script) {
    List<String> command = new ArrayList<>(List.of("unshare"));
    if (!isRoot()) {
      command.add("--map-root-user");
    }
    command.addAll(List.of("--mount", "--propagation", "private", "--", "sh", "-c", script));
    return command;
  }

  /** Whether this process may read and write whatever it likes. */
  public static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
