package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.model.SecretTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tree to a SealedSecret, whatever it does not know kept at its level. */
final class SealedSecretDecoder {
  private SealedSecretDecoder() {}

  static SealedSecret decode(Mapping root) throws ManifestException {
    Fields fields = new Fields(root, "");
    var _ = fields.take("kind");
    var _ = fields.take("apiVersion");
    ObjectMeta metadata = MetaFields.read(fields.take("metadata"), "metadata", false);
    ManifestNode spec = fields.take("spec");
    if (spec == null) {
      throw ManifestException.at(root.place(), "spec", "missing");
    }
    return new SealedSecret(metadata, spec(spec), fields.rest());
  }

  private static SealedSecretSpec spec(ManifestNode node) throws ManifestException {
    Fields fields = Fields.of(node, "spec");
    SecretTemplate template = template(fields.take("template"));
    String data = fields.text("data");
    Map<String, String> encrypted =
        encrypted(fields.take("encryptedData"), fields.path("encryptedData"), data != null);
    return new SealedSecretSpec(template, data, encrypted, fields.rest());
  }

  /** Null stands for no items only in the deprecated form, which upstream printed like that. */
  private static Map<String, String> encrypted(
      @Nullable ManifestNode node, String path, boolean deprecatedForm) throws ManifestException {
    if (node != null && Values.isNull(node) && !deprecatedForm) {
      throw Values.expected("an object", node, path);
    }
    return Values.texts(node, path, false);
  }

  private static SecretTemplate template(@Nullable ManifestNode node) throws ManifestException {
    if (node == null || Values.isNull(node)) {
      return SecretTemplate.EMPTY;
    }
    Fields fields = Fields.of(node, "spec.template");
    ObjectMeta metadata = MetaFields.read(fields.take("metadata"), fields.path("metadata"), false);
    String type = fields.text("type");
    Boolean immutable = fields.bool("immutable");
    Map<String, Optional<String>> data = data(fields.take("data"), fields.path("data"));
    return new SecretTemplate(metadata, type, immutable, data, fields.rest());
  }

  private static Map<String, Optional<String>> data(@Nullable ManifestNode node, String path)
      throws ManifestException {
    Map<String, Optional<String>> data = new LinkedHashMap<>();
    if (node == null || Values.isNull(node)) {
      return data;
    }
    Mapping mapping = Values.mapping(node, path);
    for (String key : mapping.entries().keySet()) {
      ManifestNode value = Values.unambiguous(mapping, key, path).value();
      data.put(key, Optional.ofNullable(Values.text(value, Names.field(path, key))));
    }
    return data;
  }
}
