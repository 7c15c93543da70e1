package io.github.kubesealj.core.seal;

import io.github.kubesealj.core.crypto.Opening;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The deprecated form: {@code spec.data} is one sealed text, its plaintext a whole Secret. */
final class V1Data {
  private static final String FIELD = "spec.data";

  private V1Data() {}

  static UnsealResult unseal(ValueOpener opener, SealedSecret sealed, String text) {
    return switch (opener.open(text, sealed.label())) {
      case Opening.NoMatchingKey none -> new UnsealResult.Failed(none.message(), true);
      case Opening.Malformed malformed -> SecretUnsealer.failed(malformed.message());
      case Opening.Opened opened -> {
        try (SecretBytes value = opened.value()) {
          yield decode(sealed, value, opened.key().fingerprint());
        }
      }
    };
  }

  private static UnsealResult decode(SealedSecret sealed, SecretBytes value, String fingerprint) {
    byte[] plaintext = value.toByteArray();
    try {
      List<ManifestDocument> documents = ManifestReader.read(FIELD, plaintext);
      if (documents.size() != 1) {
        return SecretUnsealer.failed(FIELD + " does not hold exactly one Secret");
      }
      PlainSecret inner = documents.getFirst().secret();
      return new UnsealResult.Unsealed(
          inner.withMetadata(SecretUnsealer.targetMetadata(sealed, inner.metadata())),
          Map.of(FIELD, fingerprint));
    } catch (ManifestException notASecret) {
      // Its place would tell the shape of a plaintext: the fact is enough.
      return SecretUnsealer.failed(FIELD + " was opened but does not hold a Secret");
    } finally {
      Arrays.fill(plaintext, (byte) 0);
    }
  }
}
