package io.github.kubesealj.core.seal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What came of sealing a whole SealedSecret again: all of it, or nothing. */
public sealed interface ResealResult {
  /**
   * Every value is sealed for the newest key.
   *
   * @param changed new sealed texts by item, sorted, of those items that were not before
   * @param untouched how many items were sealed for the newest key already
   */
  record Resealed(Map<String, String> changed, int untouched) implements ResealResult {
    /** Copies and sorts the map. */
    public Resealed {
      changed = Collections.unmodifiableMap(new TreeMap<>(changed));
    }
  }

  /**
   * At least one value could not be opened.
   *
   * @param message upstream's text: items with the same cause in brackets behind it, one cause a
   *     line; no plaintext
   * @param waitsForKey whether another key might change the outcome
   */
  record Failed(String message, boolean waitsForKey) implements ResealResult {}
}
