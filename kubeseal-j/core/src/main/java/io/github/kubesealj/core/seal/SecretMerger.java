package io.github.kubesealj.core.seal;

import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Seals the values of Secrets for a place in a SealedSecret that exists already.
 *
 * <p>Values are bound to the SealedSecret's own name, namespace and scope, whatever the Secrets say
 * of theirs, since under any other label they would never open there. Labels and annotations go
 * into the template; those that say the scope, and last-applied copies of the plaintext, go
 * nowhere. Of several Secrets with the same key the last counts. Type and immutability are the
 * template's to say and are not merged.
 *
 * <p>Non-guarantee: names are not checked, nor that the Secrets were meant for this SealedSecret.
 * Thread-safe.
 */
public final class SecretMerger {
  private static final String V1_REFUSED =
      "spec.data, the deprecated form of a SealedSecret, takes no further items";

  private final ValueSealer sealer;

  /** Seals values with {@code sealer}. */
  public SecretMerger(ValueSealer sealer) {
    this.sealer = sealer;
  }

  /** What to put into {@code target}; the Secrets stay the caller's to close. */
  public MergeResult merge(SealedSecret target, List<PlainSecret> secrets) {
    if (target.spec().data() != null) {
      return new MergeResult.Refused(V1_REFUSED);
    }
    Map<String, SecretBytes> values = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    Map<String, String> annotations = new HashMap<>();
    for (PlainSecret secret : secrets) {
      values.putAll(secret.data());
      ObjectMeta metadata = TravellingMetadata.of(secret.metadata());
      labels.putAll(metadata.labels());
      annotations.putAll(Annotations.withScope(metadata.annotations(), SealingScope.STRICT));
    }
    SealingLabel label = target.label();
    Map<String, String> encrypted = new HashMap<>();
    values.forEach((key, value) -> encrypted.put(key, sealer.seal(value, label).text()));
    ObjectMeta template = target.spec().template().metadata();
    labels.entrySet().removeAll(template.labels().entrySet());
    annotations.entrySet().removeAll(template.annotations().entrySet());
    return new MergeResult.Merged(encrypted, labels, annotations);
  }
}
