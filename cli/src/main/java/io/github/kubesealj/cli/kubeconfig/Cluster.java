package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.model.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An API server and how to know it.
 *
 * @param server its URL, or host and port
 * @param certificateAuthority who signs its certificate; null means whoever this machine trusts
 * @param insecureSkipTlsVerify whether anybody may answer
 * @param tlsServerName the name its certificate is for, where that is not the URL's
 * @param proxyUrl through which proxy; null means whichever the environment names
 * @param disableCompression told to credential plugins; answers are never asked for compressed
 * @param execConfig what the cluster says to credential plugins
 */
public record Cluster(
    String server,
    @Nullable Material certificateAuthority,
    boolean insecureSkipTlsVerify,
    @Nullable String tlsServerName,
    @Nullable String proxyUrl,
    boolean disableCompression,
    @Nullable JsonValue execConfig) {
  private static final String EXEC_EXTENSION = "client.authentication.k8s.io/exec";

  static Cluster of(Fields fields) throws UserError {
    String server = fields.text("server");
    return new Cluster(
        server == null ? "" : server,
        Material.of(fields, "certificate-authority"),
        fields.isOn("insecure-skip-tls-verify"),
        fields.text("tls-server-name"),
        fields.text("proxy-url"),
        fields.isOn("disable-compression"),
        execConfig(fields));
  }

  private static @Nullable JsonValue execConfig(Fields fields) throws UserError {
    for (Fields extension : fields.list("extensions")) {
      if (EXEC_EXTENSION.equals(extension.text("name"))) {
        return extension.value("extension");
      }
    }
    return null;
  }

  /**
   * With flags put over it. A server given so takes the kubeconfig's tls-server-name along, which
   * was another's; an authority or the wish for none replaces all that was said about it.
   */
  Cluster with(Overrides.Cluster flags, Terminal terminal) {
    Material authority = certificateAuthority;
    boolean insecure = insecureSkipTlsVerify;
    Boolean insecureFlag = flags.insecureSkipTlsVerify();
    if (flags.certificateAuthority() != null) {
      authority =
          new Material.File(
              "--certificate-authority", terminal.resolve(flags.certificateAuthority()));
      insecure = false;
    }
    if (insecureFlag != null) {
      insecure = insecureFlag;
      authority = insecure && flags.certificateAuthority() == null ? null : authority;
    }
    boolean otherServer = flags.server() != null;
    return new Cluster(
        orElse(flags.server(), server),
        authority,
        insecure,
        flags.tlsServerName() != null || otherServer ? flags.tlsServerName() : tlsServerName,
        flags.proxyUrl() != null ? flags.proxyUrl() : proxyUrl,
        flags.disableCompression() != null ? flags.disableCompression() : disableCompression,
        execConfig);
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null ? other : text;
  }
}
