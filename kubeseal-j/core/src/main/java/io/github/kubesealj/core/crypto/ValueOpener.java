package io.github.kubesealj.core.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Opens single values with a ring of keys.
 *
 * <p>Keys whose modulus cannot have made the value's RSA block are skipped; of the rest the one
 * that opened something last is tried first, then the newest. So a run of values sealed with one
 * key costs one RSA operation each, however many keys there are.
 *
 * <p>Guarantee: every reason for failure behind the base64 looks the same to the caller.
 * Non-guarantee: the number of keys tried, and so the time taken, depends on the value.
 * Thread-safe.
 */
public final class ValueOpener {
  private final KeyRing ring;
  private final RsaOaep rsa;
  private final Map<Integer, PrivateKeyEntry> lastUseful = new ConcurrentHashMap<>();

  /** Opens with these keys. */
  public ValueOpener(KeyRing ring) {
    this(ring, new JceRsaOaep());
  }

  ValueOpener(KeyRing ring, RsaOaep rsa) {
    this.ring = ring;
    this.rsa = rsa;
  }

  /** Opens the text of a sealed value under a label; never throws for what the text holds. */
  public Opening open(String text, SealingLabel label) {
    return switch (Ciphertext.parse(text)) {
      case Ciphertext.Malformed malformed -> new Opening.Malformed(malformed.message());
      case Ciphertext.Parsed parsed -> open(parsed, label);
    };
  }

  /** The same for a text already parsed. */
  public Opening open(Ciphertext.Parsed ciphertext, SealingLabel label) {
    int blockBytes = ciphertext.rsaBlock().length;
    for (PrivateKeyEntry entry : candidates(blockBytes)) {
      byte[] value = tryKey(entry, ciphertext, label);
      if (value != null) {
        lastUseful.put(blockBytes, entry);
        return new Opening.Opened(SecretBytes.adopt(value), entry);
      }
    }
    return new Opening.NoMatchingKey();
  }

  private List<PrivateKeyEntry> candidates(int blockBytes) {
    List<PrivateKeyEntry> candidates = ring.candidates(blockBytes);
    PrivateKeyEntry useful = lastUseful.get(blockBytes);
    if (useful == null || candidates.size() < 2) {
      return candidates;
    }
    List<PrivateKeyEntry> reordered = new ArrayList<>(candidates);
    reordered.remove(useful);
    reordered.addFirst(useful);
    return reordered;
  }

  private byte @Nullable [] tryKey(
      PrivateKeyEntry entry, Ciphertext.Parsed ciphertext, SealingLabel label) {
    byte[] block = padded(ciphertext.rsaBlock(), entry.modulusBytes());
    byte[] message = rsa.decrypt(entry.privateKey(), label, block);
    if (message == null) {
      return null;
    }
    try (SessionKey key = SessionKey.adopt(message)) {
      return key == null ? null : key.decrypt(ciphertext.gcmOutput());
    }
  }

  /** Puts back leading zeros that a writer lost. */
  private static byte[] padded(byte[] block, int modulusBytes) {
    if (block.length == modulusBytes) {
      return block;
    }
    byte[] padded = new byte[modulusBytes];
    System.arraycopy(block, 0, padded, modulusBytes - block.length, block.length);
    return padded;
  }
}
