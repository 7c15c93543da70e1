package io.github.kubesealj.cli.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.http.ClientIdentity;
import io.github.kubesealj.cli.kubeconfig.ClientConfig;
import io.github.kubesealj.cli.kubeconfig.User;
import io.github.kubesealj.cli.terminal.IoErrors;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the credentials of a user, afresh where they change. A token, a password and a client
 * certificate, whichever are given, make a plugin needless, as in client-go. Not thread-safe.
 */
public final class CredentialSource {
  private static final int FIRST_VISIBLE = 0x21;
  private static final int LAST_VISIBLE = 0x7e;

  private final Terminal terminal;
  private final ClientConfig config;
  private @Nullable ClientIdentity identity;
  private @Nullable Credentials made;

  /** Of the user of this configuration. */
  public CredentialSource(Terminal terminal, ClientConfig config) {
    this.terminal = terminal;
    this.config = config;
  }

  /**
   * Those to use now.
   *
   * @throws UserError if they cannot be made
   */
  public Credentials current() throws UserError {
    User user = config.user();
    String authorization = authorization(user);
    if (user.clientCertificate() != null && identity == null) {
      identity = ClientIdentity.read(user.clientCertificate());
    }
    if (authorization != null || identity != null) {
      return new Credentials(authorization, identity, null);
    }
    if (user.exec() == null) {
      return Credentials.NONE;
    }
    if (made == null || made.isExpired(terminal.clock().instant())) {
      made = new ExecPlugin(terminal, user.exec(), user.described()).run(config.cluster());
    }
    return made;
  }

  private @Nullable String authorization(User user) throws UserError {
    String token = token(user);
    if (token != null) {
      return bearer(token, user);
    }
    if (user.username() != null || user.password() != null) {
      String pair =
          Objects.requireNonNullElse(user.username(), "")
              + ":"
              + Objects.requireNonNullElse(user.password(), "");
      return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }
    return user.authProvider() == null
        ? null
        : bearer(
            AuthProviders.token(user.authProvider(), user.described(), terminal.clock()), user);
  }

  /** A file's may have changed since; where it cannot be read the one beside it will do. */
  private static @Nullable String token(User user) throws UserError {
    if (user.tokenFile() == null) {
      return user.token();
    }
    try {
      String text = Files.readString(user.tokenFile()).strip();
      if (!text.isEmpty()) {
        return text;
      }
      if (user.token() == null) {
        throw new UserError("the token file " + user.tokenFile() + " is empty");
      }
    } catch (IOException e) {
      if (user.token() == null) {
        throw new UserError(
            "cannot read the token file " + user.tokenFile() + ": " + IoErrors.cause(e));
      }
    }
    return user.token();
  }

  static String bearer(String token, User user) throws UserError {
    return bearer(token, "the token of " + user.described());
  }

  /** A header with anything else in it would be refused in a message that quotes it. */
  static String bearer(String token, String described) throws UserError {
    if (!token.chars().allMatch(c -> c >= FIRST_VISIBLE && c <= LAST_VISIBLE)) {
      throw new UserError(described + " has characters that no token has");
    }
    return "Bearer " + token;
  }
}
