package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.kubeconfig.ClientConfig;
import io.github.kubesealj.cli.kubeconfig.Overrides;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;

/** Finds the API server that kubeconfigs, flags and environment mean. */
final class ApiServers {
  private ApiServers() {}

  /**
   * Reads the configuration; the server is asked later, and credentials are made then.
   *
   * @throws UserError if there is no configuration, or it is of no use
   */
  static ApiServer connect(Terminal terminal, Overrides overrides) throws UserError {
    return new HttpApiServer(terminal, ClientConfig.load(terminal, overrides), Thread::sleep);
  }
}
