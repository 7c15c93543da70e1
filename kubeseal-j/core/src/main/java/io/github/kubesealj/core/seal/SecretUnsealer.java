package io.github.kubesealj.core.seal;

import io.github.kubesealj.core.crypto.Opening;
import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SecretTemplate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Opens whole SealedSecrets, all or nothing.
 *
 * <p>The target gets the namespace and name of the SealedSecret, whatever its template says, and no
 * owner references: whoever writes it into a cluster adds them. The scope is read from the
 * SealedSecret's own annotations, never from the template's. Texts in the template are rendered
 * only when every item was opened. Thread-safe.
 */
public final class SecretUnsealer {
  private static final String V1_REFUSED =
      "using deprecated 'data' field, use 'encryptedData' or flip the feature flag";
  private static final String V1_AND_V2 =
      "cannot use the field 'encryptedData' and the deprecated field 'data' at the same time";

  private final ValueOpener opener;
  private final boolean acceptDeprecatedV1Data;
  private final SecretTemplates templates;

  /**
   * Opens values with {@code opener}.
   *
   * @param acceptDeprecatedV1Data whether {@code spec.data}, one sealed text for a whole Secret, is
   *     opened too
   * @param templates how {@code spec.template.data} is rendered
   */
  public SecretUnsealer(
      ValueOpener opener, boolean acceptDeprecatedV1Data, SecretTemplates templates) {
    this.opener = opener;
    this.acceptDeprecatedV1Data = acceptDeprecatedV1Data;
    this.templates = templates;
  }

  /** Opens it; never throws for what the object holds. */
  public UnsealResult unseal(SealedSecret sealed) {
    String v1 = sealed.spec().data();
    if (v1 == null) {
      return unsealItems(sealed);
    }
    if (!acceptDeprecatedV1Data) {
      return failed(V1_REFUSED);
    }
    if (!sealed.spec().encryptedData().isEmpty()) {
      return failed(V1_AND_V2);
    }
    return V1Data.unseal(opener, sealed, v1);
  }

  private UnsealResult unsealItems(SealedSecret sealed) {
    SealingLabel label = sealed.label();
    Map<String, SecretBytes> values = new TreeMap<>();
    Map<String, String> fingerprints = new TreeMap<>();
    ItemFailures failures = new ItemFailures();
    boolean waitsForKey = false;
    for (Map.Entry<String, String> item : sealed.spec().encryptedData().entrySet()) {
      switch (opener.open(item.getValue(), label)) {
        case Opening.Opened opened -> {
          values.put(item.getKey(), opened.value());
          fingerprints.put(item.getKey(), opened.key().fingerprint());
        }
        case Opening.NoMatchingKey none -> {
          failures.add(item.getKey(), none.message());
          waitsForKey = true;
        }
        case Opening.Malformed malformed -> failures.add(item.getKey(), malformed.message());
      }
    }
    // A template that lacks a value would only say the same a second time.
    Map<String, SecretBytes> rendered =
        failures.isEmpty()
            ? templates.render(sealed.spec().template().data(), values, failures)
            : Map.of();
    if (!failures.isEmpty()) {
      values.values().forEach(SecretBytes::close);
      rendered.values().forEach(SecretBytes::close);
      return new UnsealResult.Failed(failures.message(), waitsForKey);
    }
    rendered.forEach((key, text) -> addUnlessSealed(values, key, text));
    return new UnsealResult.Unsealed(target(sealed, values), fingerprints);
  }

  /** Where a key has a sealed value, that is what the target gets. */
  private static void addUnlessSealed(
      Map<String, SecretBytes> values, String key, SecretBytes text) {
    if (values.putIfAbsent(key, text) != null) {
      text.close();
    }
  }

  private static PlainSecret target(SealedSecret sealed, Map<String, SecretBytes> values) {
    SecretTemplate template = sealed.spec().template();
    template.data().forEach((key, text) -> omit(values, key, text));
    return new PlainSecret(
        targetMetadata(sealed, template.metadata()), template.type(), template.immutable(), values);
  }

  /** A null in the template takes its key out of the target. */
  private static void omit(Map<String, SecretBytes> values, String key, Optional<String> text) {
    if (text.isEmpty()) {
      SecretBytes omitted = values.remove(key);
      if (omitted != null) {
        omitted.close();
      }
    }
  }

  static ObjectMeta targetMetadata(SealedSecret sealed, ObjectMeta source) {
    return TravellingMetadata.of(source)
        .withName(sealed.metadata().name())
        .withNamespace(sealed.metadata().namespace());
  }

  static UnsealResult failed(String message) {
    return new UnsealResult.Failed(message, false);
  }
}
