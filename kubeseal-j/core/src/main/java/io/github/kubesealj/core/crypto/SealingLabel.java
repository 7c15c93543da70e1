package io.github.kubesealj.core.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The OAEP label (RFC 8017 §7.1, parameter L) that binds a sealed value to its place. This is the
 * only class that knows the rule:
 *
 * <pre>
 *   strict          namespace "/" name
 *   namespace-wide  namespace
 *   cluster-wide    (empty)
 * </pre>
 *
 * <p>Guarantee: a value opens only under the label it was sealed with. Non-guarantee: a label is
 * not secret, and the rule refuses no empty namespace or name; callers that have a user to talk to
 * do.
 */
public final class SealingLabel {
  private final String text;

  private SealingLabel(String text) {
    this.text = text;
  }

  /** The label of a place; parts the scope leaves free are not looked at. */
  public static SealingLabel of(SealingScope scope, String namespace, String name) {
    return new SealingLabel(
        switch (scope) {
          case STRICT -> namespace + "/" + name;
          case NAMESPACE_WIDE -> namespace;
          case CLUSTER_WIDE -> "";
        });
  }

  /** The label's bytes, UTF-8; a fresh array each time. */
  public byte[] bytes() {
    return text.getBytes(UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealingLabel label && label.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The label as text, empty for cluster-wide. */
  @Override
  public String toString() {
    return text;
  }
}
