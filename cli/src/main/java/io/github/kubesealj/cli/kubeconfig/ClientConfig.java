package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.kubeconfig.Kubeconfig.Kind;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which API server, as whom, and for how long: what kubeconfigs, a Pod's service account and flags
 * come to, by client-go's rules.
 *
 * @param context the kubeconfig's context that led here; null where there is none
 * @param timeout for a request and its answer; zero for no limit
 */
public record ClientConfig(@Nullable String context, Cluster cluster, User user, Duration timeout) {
  /**
   * Reads what there is.
   *
   * @throws UserError if there is nothing, or something named is not there or of no use
   */
  public static ClientConfig load(Terminal terminal, Overrides overrides) throws UserError {
    return load(terminal, overrides, ServiceAccount.FOLDER);
  }

  static ClientConfig load(Terminal terminal, Overrides overrides, Path serviceAccount)
      throws UserError {
    Duration timeout = RequestTimeout.parse(overrides.requestTimeout());
    Kubeconfig kubeconfig = Kubeconfig.load(terminal, overrides);
    Fields context = kubeconfig.context(overrides);
    Fields cluster = clusterOf(kubeconfig, context, overrides);
    if (cluster.object().isEmpty() && overrides.cluster().server() == null) {
      ServiceAccount pod = new ServiceAccount(terminal, serviceAccount);
      if (!pod.isPresent()) {
        throw nothingGiven(kubeconfig, cluster);
      }
      return of(null, pod.cluster(), pod.user(), overrides, terminal, timeout);
    }
    Fields user = userOf(kubeconfig, context, overrides);
    return of(kubeconfig.contextName(overrides), cluster, user, overrides, terminal, timeout);
  }

  private static ClientConfig of(
      @Nullable String context,
      Fields clusterFields,
      Fields user,
      Overrides overrides,
      Terminal terminal,
      Duration timeout)
      throws UserError {
    Cluster cluster = Cluster.of(clusterFields).with(overrides.cluster(), terminal);
    if (cluster.server().isEmpty()) {
      throw new UserError(
          clusterFields.path() + " has no server",
          "add it to the kubeconfig, or name the API server with --server");
    }
    return new ClientConfig(context, cluster, User.of(user, overrides.user(), terminal), timeout);
  }

  /** Where flags name the server, the context's cluster need not be there. */
  private static Fields clusterOf(Kubeconfig kubeconfig, Fields context, Overrides overrides)
      throws UserError {
    String flag = overrides.cluster().name();
    String name = flag == null ? context.text("cluster") : flag;
    if (name == null || (flag == null && overrides.cluster().server() != null)) {
      Fields found = name == null ? null : kubeconfig.find(Kind.CLUSTER, name);
      return found == null ? nothing("the cluster", context) : found;
    }
    return kubeconfig.entry(Kind.CLUSTER, name, flag == null ? namedBy(context) : "");
  }

  /** Where flags hold credentials, the context's user need not be there. */
  private static Fields userOf(Kubeconfig kubeconfig, Fields context, Overrides overrides)
      throws UserError {
    Overrides.User flags = overrides.user();
    String name = flags.name() == null ? context.text("user") : flags.name();
    boolean enough =
        flags.name() == null
            && (flags.token() != null
                || flags.username() != null
                || flags.clientCertificate() != null);
    if (name == null || enough) {
      Fields found = name == null ? null : kubeconfig.find(Kind.USER, name);
      return found == null ? nothing("", context) : found;
    }
    return kubeconfig.entry(Kind.USER, name, flags.name() == null ? namedBy(context) : "");
  }

  private static String namedBy(Fields context) {
    return context.path() + " names it; ";
  }

  private static Fields nothing(String path, Fields context) {
    return new Fields(JsonObject.EMPTY, context.file(), path);
  }

  private static UserError nothingGiven(Kubeconfig kubeconfig, Fields cluster) {
    String orCertificate = ", or a certificate file with --cert";
    if (!kubeconfig.isPresent()) {
      return new UserError(
          "invalid configuration: no configuration has been provided",
          "name a kubeconfig with --kubeconfig or KUBECONFIG" + orCertificate);
    }
    return new UserError(
        "invalid configuration: the kubeconfig does not say which cluster",
        cluster.path().startsWith("cluster ")
            ? cluster.path() + " is empty: it needs a server"
            : "choose a context with --context or kubectl config use-context"
                + orCertificate
                + "; "
                + kubeconfig.names(Kind.CONTEXT));
  }
}
