package io.github.kubesealj.cli.kubeconfig;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What flags put over the kubeconfig, named as client-go names them; null is not given.
 *
 * @param kubeconfig the one file that counts, instead of the usual places
 * @param context the context, instead of the current one
 * @param namespace instead of the context's
 * @param requestTimeout as given: seconds, or a number with a unit; 0 is none
 */
public record Overrides(
    @Nullable String kubeconfig,
    @Nullable String context,
    @Nullable String namespace,
    Cluster cluster,
    User user,
    @Nullable String requestTimeout) {
  /** Nothing. */
  public static final Overrides NONE =
      new Overrides(null, null, null, Cluster.NONE, User.NONE, null);

  /**
   * Over the cluster.
   *
   * @param name which of the kubeconfig's clusters
   */
  public record Cluster(
      @Nullable String name,
      @Nullable String server,
      @Nullable String tlsServerName,
      @Nullable String certificateAuthority,
      @Nullable Boolean insecureSkipTlsVerify,
      @Nullable String proxyUrl,
      @Nullable Boolean disableCompression) {
    /** Nothing. */
    public static final Cluster NONE = new Cluster(null, null, null, null, null, null, null);
  }

  /**
   * Over the user; never printed, since it may hold credentials.
   *
   * @param name which of the kubeconfig's users
   */
  public record User(
      @Nullable String name,
      @Nullable String token,
      @Nullable String username,
      @Nullable String password,
      @Nullable String clientCertificate,
      @Nullable String clientKey,
      @Nullable String impersonate,
      @Nullable String impersonateUid,
      List<String> impersonateGroups) {
    /** Nothing. */
    public static final User NONE =
        new User(null, null, null, null, null, null, null, null, List.of());

    /** Copies the list. */
    public User {
      impersonateGroups = List.copyOf(impersonateGroups);
    }

    @Override
    public String toString() {
      return "User[redacted]";
    }
  }
}
