package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and how that is proved; prints none of it. At most one of token and password is given.
 *
 * @param described for messages: {@code user "admin"}
 * @param tokenFile wins over the token where it can be read
 * @param exec a program that makes credentials, for want of others
 * @param authProvider the older way to make credentials
 */
public record User(
    String described,
    @Nullable String token,
    @Nullable Path tokenFile,
    @Nullable String username,
    @Nullable String password,
    @Nullable ClientCertificate clientCertificate,
    Impersonation impersonation,
    @Nullable ExecConfig exec,
    @Nullable AuthProvider authProvider) {
  /** A certificate with its private key. */
  public record ClientCertificate(Material certificate, Material key) {}

  /**
   * The older way to make credentials.
   *
   * @param name which way
   * @param config what it needs; may hold credentials
   */
  public record AuthProvider(String name, Map<String, String> config) {
    /** Copies. */
    public AuthProvider {
      config = Map.copyOf(config);
    }

    @Override
    public String toString() {
      return "AuthProvider[" + name + "]";
    }
  }

  static User of(Fields fields, Overrides.User flags, Terminal terminal) throws UserError {
    String described = fields.path().isEmpty() ? "the user" : fields.path();
    User user =
        new User(
            described,
            orElse(flags.token(), fields.text("token")),
            flags.token() == null ? fields.path("tokenFile") : null,
            orElse(flags.username(), fields.text("username")),
            orElse(flags.password(), fields.text("password")),
            clientCertificate(fields, flags, terminal, described),
            impersonation(fields, flags),
            fields.has("exec") ? ExecConfig.of(fields.inner("exec")) : null,
            authProvider(fields));
    user.check();
    return user;
  }

  private void check() throws UserError {
    if ((token != null || tokenFile != null) && (username != null || password != null)) {
      throw new UserError(
          described + " has both a token and a password",
          "only one is allowed, in the kubeconfig and among --token, --username and --password");
    }
    if (exec != null && authProvider != null) {
      throw new UserError(described + " has both exec and auth-provider", "only one is allowed");
    }
    if (impersonation.lacksUser()) {
      throw new UserError(
          "a uid, groups or extras to act as without a user to act as",
          "--as names the user that --as-uid and --as-group belong to");
    }
  }

  private static @Nullable ClientCertificate clientCertificate(
      Fields fields, Overrides.User flags, Terminal terminal, String described) throws UserError {
    Material certificate =
        flags.clientCertificate() == null
            ? Material.of(fields, "client-certificate")
            : new Material.File(
                "--client-certificate", terminal.resolve(flags.clientCertificate()));
    Material key =
        flags.clientKey() == null
            ? Material.of(fields, "client-key")
            : new Material.File("--client-key", terminal.resolve(flags.clientKey()));
    if (certificate == null) {
      return null; // a key alone proves nothing, and client-go ignores it too
    }
    if (key == null) {
      throw new UserError(
          described + " has a client certificate but no key",
          "add client-key or client-key-data to the kubeconfig, or --client-key");
    }
    return new ClientCertificate(certificate, key);
  }

  private static Impersonation impersonation(Fields fields, Overrides.User flags) throws UserError {
    return new Impersonation(
        orElse(flags.impersonate(), fields.text("as")),
        orElse(flags.impersonateUid(), fields.text("as-uid")),
        flags.impersonateGroups().isEmpty()
            ? fields.texts("as-groups")
            : List.copyOf(flags.impersonateGroups()),
        fields.lists("as-user-extra"));
  }

  private static @Nullable AuthProvider authProvider(Fields fields) throws UserError {
    if (!fields.has("auth-provider")) {
      return null;
    }
    Fields provider = fields.inner("auth-provider");
    Fields config = provider.inner("config");
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : config.object().fields().keySet()) {
      String text = config.text(key);
      if (text != null) {
        texts.put(key, text);
      }
    }
    return new AuthProvider(provider.required("name"), texts);
  }

  private static @Nullable String orElse(@Nullable String text, @Nullable String other) {
    return text == null ? other : text;
  }

  @Override
  public String toString() {
    return "User[" + described + "]";
  }
}
