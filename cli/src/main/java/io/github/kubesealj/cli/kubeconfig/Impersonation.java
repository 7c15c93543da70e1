package io.github.kubesealj.cli.kubeconfig;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As whom to act, other than oneself.
 *
 * @param user null for oneself; then nothing else is given
 */
public record Impersonation(
    @Nullable String user,
    @Nullable String uid,
    List<String> groups,
    Map<String, List<String>> extra) {
  /** Oneself. */
  public static final Impersonation NONE = new Impersonation(null, null, List.of(), Map.of());

  /** Copies. */
  public Impersonation {
    groups = List.copyOf(groups);
    extra = Map.copyOf(extra);
  }

  boolean lacksUser() {
    return user == null && (uid != null || !groups.isEmpty() || !extra.isEmpty());
  }
}
