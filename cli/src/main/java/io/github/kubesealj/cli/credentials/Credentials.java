package io.github.kubesealj.cli.credentials;

import io.github.kubesealj.cli.http.ClientIdentity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a request; prints nothing of it.
 *
 * @param authorization the header; null for none
 * @param identity the client certificate; null for none
 * @param expiry from when on they are of no use; null for never
 */
public record Credentials(
    @Nullable String authorization, @Nullable ClientIdentity identity, @Nullable Instant expiry) {
  /** Nobody's. */
  static final Credentials NONE = new Credentials(null, null, null);

  boolean isExpired(Instant now) {
    return expiry != null && now.isAfter(expiry);
  }

  @Override
  public String toString() {
    return "Credentials[redacted]";
  }
}
