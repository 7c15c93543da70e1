package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The namespace that counts where neither flag nor input says one: the context's, in a Pod the
 * Pod's, else {@code default} where a kubeconfig or a flag says which cluster.
 */
public final class Namespaces {
  private final Terminal terminal;
  private final ServiceAccount pod;

  /** Reads through this terminal's environment. */
  public Namespaces(Terminal terminal) {
    this(terminal, ServiceAccount.FOLDER);
  }

  Namespaces(Terminal terminal, Path serviceAccount) {
    this.terminal = terminal;
    this.pod = new ServiceAccount(terminal, serviceAccount);
  }

  /**
   * A namespace.
   *
   * @param implied whether nothing names it, so that it is {@code default}
   */
  public record Found(String name, boolean implied) {}

  /**
   * The namespace, and whether anything names it; empty where not even a cluster is known. A
   * namespace among the overrides is not looked at.
   *
   * @throws UserError if a kubeconfig cannot be read, or its context does not exist
   */
  public Optional<Found> find(Overrides overrides) throws UserError {
    Fields context = Kubeconfig.load(terminal, overrides).context(overrides);
    return Optional.ofNullable(context.text("namespace"))
        .or(() -> pod.isPresent() ? pod.namespace() : Optional.empty())
        .map(name -> new Found(name, false))
        .or(
            () ->
                context.has("cluster") || namesCluster(overrides)
                    ? Optional.of(new Found("default", true))
                    : Optional.empty());
  }

  /**
   * The same where there must be one.
   *
   * @param where what an error is about
   */
  public Found require(Overrides overrides, String where) throws UserError {
    return find(overrides)
        .orElseThrow(
            () ->
                new UserError(
                    "secret must declare a namespace" + where,
                    "set metadata.namespace or -n; there is no kubeconfig whose context says one"));
  }

  private static boolean namesCluster(Overrides overrides) {
    return overrides.cluster().name() != null || overrides.cluster().server() != null;
  }
}
