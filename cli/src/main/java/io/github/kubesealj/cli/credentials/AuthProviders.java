package io.github.kubesealj.cli.credentials;

import io.github.kubesealj.cli.kubeconfig.User.AuthProvider;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/**
 * {@code auth-provider} of a kubeconfig, which plugins have replaced. An OpenID Connect token is
 * used while it lasts; it is not refreshed here, because an issuer may take a refresh token only
 * once, and the new one would have to be written into the kubeconfig.
 */
final class AuthProviders {
  private static final int EXPIRES_EARLIER_SECONDS = 10;
  private static final int PARTS = 3;

  private AuthProviders() {}

  static String token(AuthProvider provider, String user, InstantSource clock) throws UserError {
    return switch (provider.name()) {
      case "oidc" -> idToken(provider, user, clock);
      case "gcp" ->
          throw removed(
              user,
              "gcp",
              "install gke-gcloud-auth-plugin and run gcloud container clusters get-credentials");
      case "azure" ->
          throw removed(user, "azure", "run kubelogin convert-kubeconfig (azure/kubelogin)");
      default ->
          throw removed(user, provider.name(), "use an exec plugin, a token or a certificate");
    };
  }

  private static UserError removed(String user, String name, String hint) {
    return new UserError(
        "%s: no auth-provider %s; plugins have taken its place".formatted(user, name), hint);
  }

  private static String idToken(AuthProvider provider, String user, InstantSource clock)
      throws UserError {
    String token = provider.config().getOrDefault("id-token", "");
    String refresh =
        provider.config().containsKey("refresh-token")
            ? "any kubectl command refreshes it: kubectl get --raw /version"
            : "log in again";
    if (token.isEmpty()) {
      throw new UserError(user + ": auth-provider oidc has no id-token", refresh);
    }
    if (!clock.instant().plusSeconds(EXPIRES_EARLIER_SECONDS).isBefore(expiry(token, user))) {
      throw new UserError(user + ": the id-token of auth-provider oidc has expired", refresh);
    }
    return token;
  }

  /** RFC 7519 §4.1.4. */
  private static Instant expiry(String token, String user) throws UserError {
    UserError broken =
        new UserError(user + ": the id-token of auth-provider oidc is no JSON Web Token");
    String[] parts = token.split("\\.", -1);
    if (parts.length != PARTS) {
      throw broken;
    }
    try {
      return ManifestReader.read("id-token", Base64.getUrlDecoder().decode(parts[1]))
                  .getFirst()
                  .json()
                  .fields()
                  .get("exp")
              instanceof JsonNumber(String seconds)
          ? Instant.ofEpochSecond(new BigDecimal(seconds).longValue())
          : Instant.EPOCH;
    } catch (ManifestException | RuntimeException quotesIt) {
      throw broken;
    }
  }
}
