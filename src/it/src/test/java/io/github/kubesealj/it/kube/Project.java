package io.github.kubesealj.it.kube;

import java.nio.file.Path;
import java.util.Objects;

/** Where things are in this checkout. */
public final class Project {
  /** Its root. */
  public static final Path ROOT =
      Path.of(Objects.requireNonNullElse(System.getProperty("root.dir"), "../..")).normalize();

  /** The command as it is shipped. */
  public static final Path KUBESEAL = ROOT.resolve("cli/target/dist/bin/kubeseal");

  /** The controller as it is shipped. */
  public static final Path CONTROLLER = ROOT.resolve("controller/target/dist/bin/controller");

  /** Keys and ciphertexts made by upstream's code. */
  public static final Path VECTORS = ROOT.resolve("keys-example/vectors");

  private Project() {}
}
