package io.github.kubesealj.controller.keys;

import io.github.kubesealj.core.crypto.KeyOrder;
import io.github.kubesealj.core.crypto.KeyRing;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.seal.SecretTemplates;
import io.github.kubesealj.core.seal.SecretUnsealer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The keys in use. Thread-safe: readers always see one whole ring, never a half-changed one.
 *
 * <p>Non-guarantee: a ring is only as fresh as the last {@link #replace}.
 */
public final class KeyRegistry {
  private final boolean acceptDeprecatedV1Data;
  private final SecretTemplates templates;
  private volatile Current current;

  private record Current(KeyRing ring, SecretUnsealer unsealer) {}

  /** Without any key. */
  public KeyRegistry(boolean acceptDeprecatedV1Data, SecretTemplates templates) {
    this.acceptDeprecatedV1Data = acceptDeprecatedV1Data;
    this.templates = templates;
    this.current = of(List.of(), acceptDeprecatedV1Data, templates);
  }

  void replace(Collection<PrivateKeyEntry> entries) {
    current = of(entries, acceptDeprecatedV1Data, templates);
  }

  private static Current of(
      Collection<PrivateKeyEntry> entries,
      boolean acceptDeprecatedV1Data,
      SecretTemplates templates) {
    KeyRing ring = KeyRing.of(entries, KeyOrder.CERT_NOT_BEFORE);
    return new Current(
        ring, new SecretUnsealer(new ValueOpener(ring), acceptDeprecatedV1Data, templates));
  }

  /** Whether there is any key. */
  public boolean isEmpty() {
    return current.ring().entries().isEmpty();
  }

  /** Opens with the keys as they are now. */
  public SecretUnsealer unsealer() {
    return current.unsealer();
  }

  /** The certificate to seal with at this time. */
  public Optional<SealingCertificate> certificate(Instant now) {
    return current.ring().current(now).flatMap(PrivateKeyEntry::certificate);
  }
}
