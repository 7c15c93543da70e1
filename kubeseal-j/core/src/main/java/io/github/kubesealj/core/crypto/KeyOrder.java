package io.github.kubesealj.core.crypto;

import java.time.Instant;
import java.util.Comparator;

/** What makes one key newer than another; ties fall to {@code created}, then to the name. */
public enum KeyOrder {
  /** Start of the certificate's validity; a key without certificate counts by its creation. */
  CERT_NOT_BEFORE {
    @Override
    Instant timeOf(PrivateKeyEntry entry) {
      return entry.certificate().map(SealingCertificate::notBefore).orElse(entry.created());
    }
  },
  /** When the key came to be. */
  SECRET_CREATION_TIMESTAMP {
    @Override
    Instant timeOf(PrivateKeyEntry entry) {
      return entry.created();
    }
  };

  abstract Instant timeOf(PrivateKeyEntry entry);

  Comparator<PrivateKeyEntry> newestFirst() {
    return Comparator.comparing(this::timeOf)
        .thenComparing(PrivateKeyEntry::created)
        .thenComparing(PrivateKeyEntry::name)
        .reversed();
  }
}
