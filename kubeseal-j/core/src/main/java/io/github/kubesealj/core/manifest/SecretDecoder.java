package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.crypto.GoBase64;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree to a core/v1 Secret; fields a Secret does not have are passed over. */
final class SecretDecoder {
  private SecretDecoder() {}

  static PlainSecret decode(Mapping root) throws ManifestException {
    Fields fields = new Fields(root, "");
    ObjectMeta metadata = MetaFields.read(fields.take("metadata"), "metadata", true);
    String type = fields.text("type");
    Boolean immutable = fields.bool("immutable");
    Map<String, SecretBytes> data = new LinkedHashMap<>();
    try {
      data(fields.take("data"), data);
      Values.texts(fields.take("stringData"), "stringData", true)
          .forEach((key, text) -> replace(data, key, SecretBytes.ofUtf8(text)));
    } catch (ManifestException e) {
      data.values().forEach(SecretBytes::close);
      throw e;
    }
    return new PlainSecret(metadata, type, immutable, data);
  }

  private static void data(@Nullable ManifestNode node, Map<String, SecretBytes> data)
      throws ManifestException {
    if (node == null || Values.isNull(node)) {
      return;
    }
    Mapping mapping = Values.mapping(node, "data");
    for (String key : mapping.entries().keySet()) {
      ManifestNode value = Values.unambiguous(mapping, key, "data").value();
      data.put(key, SecretBytes.adopt(bytes(value, Names.field("data", key))));
    }
  }

  private static byte[] bytes(ManifestNode node, String path) throws ManifestException {
    String text = Values.base64(node, path);
    if (text == null) {
      return new byte[0];
    }
    return switch (GoBase64.decode(text)) {
      case GoBase64.Decoded decoded -> decoded.bytes();
      case GoBase64.Illegal illegal ->
          throw ManifestException.at(
              node.place(),
              path,
              illegal.message(),
              "text that is not base64 belongs under stringData");
    };
  }

  private static void replace(Map<String, SecretBytes> data, String key, SecretBytes value) {
    SecretBytes old = data.put(key, value);
    if (old != null) {
      old.close();
    }
  }
}
