package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.kubeconfig.Overrides;

/**
 * Which controller to ask, in which cluster.
 *
 * @param namespace its Service's namespace, given or by default
 * @param name its Service's name, given or by default
 * @param given whether the user named either
 * @param overrides which cluster, and as whom
 */
public record ControllerAddress(String namespace, String name, boolean given, Overrides overrides) {
  /** As people write it. */
  public String shown() {
    return namespace + "/" + name;
  }
}
