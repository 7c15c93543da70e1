package io.github.kubesealj.controller.keys;

import io.fabric8.kubernetes.api.model.Secret;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
import io.github.kubesealj.core.crypto.SealingCertificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads key Secrets; the type of the Secret does not matter, only what is in it. Pure. */
final class KeySecret {
  static final String KEY = "tls.key";
  static final String CERTIFICATE = "tls.crt";

  private KeySecret() {}

  /** What a Secret turned out to hold. */
  sealed interface Reading {
    /** A key with its certificate. */
    record Usable(PrivateKeyEntry entry) implements Reading {}

    /** A key without a certificate to publish; it opens values all the same. */
    record OpensOnly(PrivateKeyEntry entry, String problem) implements Reading {}

    /** No key. */
    record Unreadable(String problem) implements Reading {}
  }

  static Reading read(Secret secret) {
    Map<String, @Nullable String> data = secret.getData() == null ? Map.of() : secret.getData();
    byte[] keyPem = decode(data.get(KEY));
    if (keyPem == null) {
      return new Reading.Unreadable(KEY + " is missing or not base64");
    }
    PrivateKeyEntry entry;
    try {
      entry = PrivateKeyEntry.parse(secret.getMetadata().getName(), created(secret), keyPem);
    } catch (KeyMaterialException unusable) {
      return new Reading.Unreadable(String.valueOf(unusable.getMessage()));
    } finally {
      Arrays.fill(keyPem, (byte) 0);
    }
    byte[] certificate = decode(data.get(CERTIFICATE));
    if (certificate == null) {
      return new Reading.OpensOnly(entry, CERTIFICATE + " is missing or not base64");
    }
    try {
      return new Reading.Usable(entry.withCertificate(SealingCertificate.parse(certificate)));
    } catch (KeyMaterialException unusable) {
      return new Reading.OpensOnly(entry, String.valueOf(unusable.getMessage()));
    }
  }

  private static byte @Nullable [] decode(@Nullable String base64) {
    if (base64 == null || base64.isEmpty()) {
      return null;
    }
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /** Set by every API server; a Secret without one sorts as the oldest. */
  private static Instant created(Secret secret) {
    String timestamp = secret.getMetadata().getCreationTimestamp();
    try {
      return timestamp == null ? Instant.EPOCH : Instant.parse(timestamp);
    } catch (DateTimeParseException unknown) {
      return Instant.EPOCH;
    }
  }
}
