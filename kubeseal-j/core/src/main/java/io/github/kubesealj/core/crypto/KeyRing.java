package io.github.kubesealj.core.crypto;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys at hand, newest first, each public key once.
 *
 * <p>Immutable and thread-safe: a key that comes or goes makes a new ring. Which key was useful
 * last is the memory of a {@link ValueOpener}, not of the ring.
 */
public final class KeyRing {
  /**
   * How much shorter than the modulus an RSA block may be. Writers pad it to the modulus' length;
   * Go's reader, and so ours, takes one whose leading zero bytes were lost. More than eight are
   * lost once in 2^64 values, so a wider window would only spend RSA operations on strangers' keys.
   */
  private static final int MAX_LOST_ZEROS = 8;

  private final List<PrivateKeyEntry> newestFirst;

  private KeyRing(List<PrivateKeyEntry> newestFirst) {
    this.newestFirst = newestFirst;
  }

  /** A ring of these keys; of several with the same public key the newest stays. */
  public static KeyRing of(Collection<PrivateKeyEntry> entries, KeyOrder order) {
    Set<String> seen = new HashSet<>();
    return new KeyRing(
        entries.stream()
            .sorted(order.newestFirst())
            .filter(entry -> seen.add(entry.fingerprint()))
            .toList());
  }

  /** All keys, newest first. */
  public List<PrivateKeyEntry> entries() {
    return newestFirst;
  }

  /**
   * The key to seal with: the newest whose certificate is already valid, expired or not. Empty if
   * no key has such a certificate.
   */
  public Optional<PrivateKeyEntry> current(Instant now) {
    return newestFirst.stream()
        .filter(
            entry -> entry.certificate().filter(cert -> !cert.notBefore().isAfter(now)).isPresent())
        .findFirst();
  }

  /** Keys an RSA block of this length can have been made for, likeliest first. */
  List<PrivateKeyEntry> candidates(int rsaBlockBytes) {
    return Stream.concat(
            newestFirst.stream().filter(entry -> entry.modulusBytes() == rsaBlockBytes),
            newestFirst.stream().filter(entry -> lostZeros(entry, rsaBlockBytes)))
        .toList();
  }

  private static boolean lostZeros(PrivateKeyEntry entry, int rsaBlockBytes) {
    int lost = entry.modulusBytes() - rsaBlockBytes;
    return lost > 0 && lost <= MAX_LOST_ZEROS;
  }
}
