package io.github.kubesealj.core.crypto;

import java.util.Optional;

/** Where a sealed value may be opened: bound to a name, to a namespace, or to neither. */
public enum SealingScope {
  /** Only as the Secret of this namespace and name. */
  STRICT("strict"),
  /** Under any name in this namespace. */
  NAMESPACE_WIDE("namespace-wide"),
  /** Anywhere in the cluster. */
  CLUSTER_WIDE("cluster-wide");

  private final String text;

  SealingScope(String text) {
    this.text = text;
  }

  /** The word used on the command line and as the last part of the scope's annotation. */
  public String text() {
    return text;
  }

  /**
   * The scope of a word; the empty word is {@link #STRICT}, as upstream's flag has it.
   *
   * @return empty for any other word; case matters
   */
  public static Optional<SealingScope> parse(String word) {
    if (word.isEmpty()) {
      return Optional.of(STRICT);
    }
    for (SealingScope scope : values()) {
      if (scope.text.equals(word)) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }
}
