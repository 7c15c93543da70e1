package io.github.kubesealj.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.model.SecretTemplate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestWriterTest {
  private static SealedSecret sealed(ObjectMeta metadata, Map<String, String> encrypted) {
    return new SealedSecret(
        metadata, SealedSecretSpec.of(SecretTemplate.EMPTY, encrypted), JsonObject.EMPTY);
  }

  @Test
  void leavesOutWhatIsAbsentButNotTheSealedValues() {
    SealedSecret sealed = sealed(ObjectMeta.of(null, "db"), Map.of());
    assertThat(ManifestWriter.write(sealed, ManifestFormat.YAML))
        .isEqualTo(
            """
            ---
            apiVersion: bitnami.com/v1alpha1
            kind: SealedSecret
            metadata:
              name: db
            spec:
              encryptedData: {}
            """);
    assertThat(ManifestWriter.write(sealed, ManifestFormat.JSON))
        .isEqualTo(
            """
            {
              "kind": "SealedSecret",
              "apiVersion": "bitnami.com/v1alpha1",
              "metadata": {
                "name": "db"
              },
              "spec": {
                "encryptedData": {}
              }
            }
            """);
  }

  @Test
  void writesAnEmptyValueAsAnEmptyString() {
    PlainSecret secret =
        new PlainSecret(
            ObjectMeta.of("prod", "db"), null, false, Map.of("a", SecretBytes.ofUtf8("")));
    assertThat(ManifestWriter.write(secret, ManifestFormat.YAML))
        .isEqualTo(
            """
            ---
            apiVersion: v1
            data:
              a: ""
            immutable: false
            kind: Secret
            metadata:
              name: db
              namespace: prod
            """);
  }

  @Test
  void escapesInJsonWhatGoEscapes() {
    SealedSecret sealed =
        sealed(ObjectMeta.EMPTY, Map.of("k", "<&>\u2028\"\\\n\t\b\f\r\u0001é\u007f"));
    assertThat(ManifestWriter.write(sealed, ManifestFormat.JSON))
        .contains("\"\\u003c\\u0026\\u003e\\u2028\\\"\\\\\\n\\t\\b\\f\\r\\u0001é\u007f\"");
  }

  @Test
  void neverFoldsSealedValuesAndMarksLongKeys() {
    String key = "k".repeat(129);
    String value = "A".repeat(5000);
    assertThat(
            ManifestWriter.write(sealed(ObjectMeta.EMPTY, Map.of(key, value)), ManifestFormat.YAML))
        .endsWith("  encryptedData:\n    ? " + key + "\n    : " + value + "\n");
  }

  @Test
  void writesOwnerReferencesInKubernetesOrder() {
    JsonValue owner =
        new JsonObject(
            Map.of(
                "uid", new JsonString("u"),
                "kind", new JsonString("k"),
                "apiVersion", new JsonString("v"),
                "zzz", new JsonString("z"),
                "name", new JsonString("n")));
    ObjectMeta metadata =
        ObjectMeta.of(null, "db")
            .withRest(new JsonObject(Map.of("ownerReferences", new JsonArray(List.of(owner)))));
    String json = ManifestWriter.write(sealed(metadata, Map.of()), ManifestFormat.JSON);
    assertThat(json.replaceAll("\\s", ""))
        .contains(
            "[{\"apiVersion\":\"v\",\"kind\":\"k\",\"name\":\"n\",\"uid\":\"u\",\"zzz\":\"z\"}]");
  }
}
