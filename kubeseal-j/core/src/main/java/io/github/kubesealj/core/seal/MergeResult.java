package io.github.kubesealj.core.seal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What merging Secrets into a SealedSecret puts into it: all of it, or nothing. */
public sealed interface MergeResult {
  /**
   * What to put, over what is there. All maps are sorted by key.
   *
   * @param encryptedData sealed texts by item
   * @param labels of the template, as far as it does not have them already
   * @param annotations of the template, as far as it does not have them already
   */
  record Merged(
      Map<String, String> encryptedData,
      Map<String, String> labels,
      Map<String, String> annotations)
      implements MergeResult {
    /** Copies and sorts the maps. */
    public Merged {
      encryptedData = Collections.unmodifiableMap(new TreeMap<>(encryptedData));
      labels = Collections.unmodifiableMap(new TreeMap<>(labels));
      annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
    }
  }

  /** The SealedSecret is of a form that takes no items. */
  record Refused(String message) implements MergeResult {}
}
