package io.github.kubesealj.it.kube;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Upstream's programs, built by {@code src/it/kube/peers}. */
public final class Peers {
  /** Where they are, with upstream's source beside them. */
  public static final Path FOLDER =
      Path.of(
          Objects.requireNonNullElse(
              System.getenv("PEERS"),
              System.getProperty("user.home") + "/.cache/kubeseal-j/peers-0.40.0"));

  private static final Path BIN = FOLDER.resolve("bin");

  /** Upstream's kubeseal. */
  public static final Path KUBESEAL = BIN.resolve("kubeseal");

  /** Upstream's controller. */
  public static final Path CONTROLLER = BIN.resolve("ss-controller");

  private Peers() {}

  static boolean arePresent() {
    return Stream.of(KUBESEAL, CONTROLLER, BIN.resolve("ss-integration.test"), BIN.resolve("helm"))
        .allMatch(Files::isExecutable);
  }
}
