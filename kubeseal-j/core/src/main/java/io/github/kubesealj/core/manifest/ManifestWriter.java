package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;

/**
 * Writes objects as kubeseal and kubectl print them. Each document ends with one newline, and
 * documents simply follow each other.
 *
 * <p>Guarantee: reading the text gives an equal object; equal objects give equal text. What is
 * absent is not printed, {@code encryptedData} is even if empty. Stateless and thread-safe.
 */
public final class ManifestWriter {
  private ManifestWriter() {}

  /** One document. */
  public static String write(SealedSecret sealed, ManifestFormat format) {
    return write(ObjectEncoder.encode(sealed), format);
  }

  /** The same object as JSON on one line, without a newline: what an API takes. */
  public static String compactJson(SealedSecret sealed) {
    return JsonText.compact(ObjectEncoder.encode(sealed));
  }

  /**
   * One document with the values in base64, an empty one as an empty string.
   *
   * <p>The text holds the plaintext and cannot be wiped.
   */
  public static String write(PlainSecret secret, ManifestFormat format) {
    return write(ObjectEncoder.encode(secret), format);
  }

  /** Any object, as it stands. */
  public static String write(JsonObject object, ManifestFormat format) {
    return switch (format) {
      case JSON -> JsonText.document(object);
      case YAML -> YamlText.document(object);
    };
  }
}
