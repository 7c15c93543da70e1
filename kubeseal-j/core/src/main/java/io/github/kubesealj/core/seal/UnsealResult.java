package io.github.kubesealj.core.seal;

import io.github.kubesealj.core.model.PlainSecret;
import java.util.Map;

/** What came of unsealing a whole SealedSecret: all of it, or nothing. */
public sealed interface UnsealResult {
  /**
   * Every value was opened.
   *
   * @param secret the target, the caller's to close
   * @param fingerprints which key opened each item; {@code spec.data} stands for itself
   */
  record Unsealed(PlainSecret secret, Map<String, String> fingerprints) implements UnsealResult {
    /** Copies the map. */
    public Unsealed {
      fingerprints = Map.copyOf(fingerprints);
    }
  }

  /**
   * At least one value was not.
   *
   * @param message upstream's text: items with the same cause in brackets behind it, one cause a
   *     line; no plaintext
   * @param waitsForKey whether another key might change the outcome
   */
  record Failed(String message, boolean waitsForKey) implements UnsealResult {}
}
