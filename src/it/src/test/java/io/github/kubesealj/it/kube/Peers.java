package io.github.kubesealj.it.kube;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Upstream's programs, built by {@code src/it/kube/peers}. */
public final class Peers {
  private static final Path BIN =
      Path.of(
          Objects.requireNonNullElse(
              System.getenv("PEERS"),
              System.getProperty("user.home") + "/.cache/kubeseal-j/peers-0.40.0"),
          "bin");

  /** Upstream's kubeseal. */
  public static final Path KUBESEAL = BIN.resolve("kubeseal");

  /** Upstream's controller. */
  public static final Path CONTROLLER = BIN.resolve("ss-controller");

  private Peers() {}

  static boolean arePresent() {
    return Files.isExecutable(KUBESEAL) && Files.isExecutable(CONTROLLER);
  }
}
