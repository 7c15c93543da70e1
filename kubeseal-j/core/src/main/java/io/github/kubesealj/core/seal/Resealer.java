package io.github.kubesealj.core.seal;

import io.github.kubesealj.core.crypto.KeyRing;
import io.github.kubesealj.core.crypto.Opening;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.model.SealedSecret;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the values of whole SealedSecrets under the newest key, all or nothing.
 *
 * <p>Each value keeps its label: name and namespace are the SealedSecret's, the scope is read from
 * its own annotations, never from the template's. A value that the newest key opens is left as it
 * is. Templates are neither rendered nor touched. A plaintext lives for as long as its one value is
 * worked on, and is wiped then.
 *
 * <p>Non-guarantee: {@code spec.data}, the deprecated form, is refused. Thread-safe.
 */
public final class Resealer {
  private static final String V1_REFUSED =
      "spec.data, the deprecated form of a SealedSecret, cannot be sealed again";

  private final ValueOpener opener;
  private final ValueSealer sealer;
  private final String newest;

  /**
   * Opens with these keys and seals for that certificate.
   *
   * @param keys should hold the newest certificate's key too: without it a value that it sealed
   *     already cannot be told from one that nobody opens
   * @param random makes session keys
   */
  public Resealer(KeyRing keys, SealingCertificate newest, SecureRandom random) {
    this.opener = new ValueOpener(keys);
    this.sealer = new ValueSealer(newest, random);
    this.newest = newest.fingerprint();
  }

  /** Seals again what needs it; never throws for what the object holds. */
  public ResealResult reseal(SealedSecret sealed) {
    if (sealed.spec().data() != null) {
      return new ResealResult.Failed(V1_REFUSED, false);
    }
    SealingLabel label = sealed.label();
    Map<String, String> changed = new TreeMap<>();
    ItemFailures failures = new ItemFailures();
    boolean waitsForKey = false;
    for (Map.Entry<String, String> item : sealed.spec().encryptedData().entrySet()) {
      switch (opener.open(item.getValue(), label)) {
        case Opening.Opened opened -> {
          try (SecretBytes value = opened.value()) {
            if (!opened.key().fingerprint().equals(newest)) {
              changed.put(item.getKey(), sealer.seal(value, label).text());
            }
          }
        }
        case Opening.NoMatchingKey none -> {
          failures.add(item.getKey(), none.message());
          waitsForKey = true;
        }
        case Opening.Malformed malformed -> failures.add(item.getKey(), malformed.message());
      }
    }
    return failures.isEmpty()
        ? new ResealResult.Resealed(changed, sealed.spec().encryptedData().size() - changed.size())
        : new ResealResult.Failed(failures.message(), waitsForKey);
  }
}
