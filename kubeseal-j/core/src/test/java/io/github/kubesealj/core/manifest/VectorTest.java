package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded inputs and outputs of the original kubeseal are the truth about both ways. */
class VectorTest {
  /** Objects the original's tools did not print, so that their layout is nobody's rule. */
  private static final Set<String> OTHER_LAYOUT =
      Set.of(
          "124-unseal-v1-data",
          "125-unseal-v1-data-cluster-wide",
          "126-unseal-v1-data-not-accepted",
          "127-unseal-v1-data-and-encrypted",
          "151-unseal-no-encrypted-data",
          "152-unseal-template-null-metadata",
          "153-unseal-no-template",
          "154-unseal-empty-v1-data",
          "155-unseal-unknown-fields",
          "157-unseal-template-stringdata");

  /** What the original misread or passed over, and is an error here; or was one there too. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          entry(
              "023-key-names",
              "secret.yaml:9:10: stringData.UPPER: expected a string but found an unquoted yes, no,"
                  + " y, n, on or off"),
          entry("027-bad-base64", "secret.yaml:7:6: data.a: illegal base64 data at input byte 3"),
          entry(
              "029-bool-in-stringdata",
              "secret.yaml:7:3: stringData: the key \"on\" is a boolean to some YAML readers"),
          entry("031-duplicate-keys", "secret.yaml:8:3: the key \"a\" is given twice"),
          entry(
              "034-yaml-scalars",
              "secret.yaml:18:3: stringData: the key \"yes\" is a boolean to some YAML readers"),
          entry(
              "035-yaml-scalars-in-data",
              "secret.yaml:7:6: data.a: expected base64 text but found a number"),
          entry("036-yaml-null-key", "secret.yaml:7:3: a key must not be null"),
          entry(
              "037-yaml-list-value",
              "secret.yaml:7:6: stringData.a: expected a string but found a list"),
          entry("049-list-kind", "secret.yaml:1:1: expected a Secret but found a List"),
          entry("051-other-kind", "secret.yaml:1:1: expected a Secret but found a ConfigMap"),
          entry(
              "052-sealed-as-input", "secret.yaml:1:1: expected a Secret but found a SealedSecret"),
          entry("054-not-yaml", "secret.yaml:1:2: this is not valid JSON"),
          entry("055-plain-text", "secret.yaml:1:1: expected an object but found a string"),
          entry("046-json-garbage-after", "secret.json:1:81 (document 2): this is not valid JSON"),
          entry("047-json-hang", "secret.json:1:18 (document 2): this is not valid JSON"),
          entry("048-json-truncated", "secret.json:2:1: the JSON document ends too early"),
          entry(
              "122-recovery-not-sealed",
              "sealed.yaml:1:1: expected a SealedSecret but found a Secret"),
          entry(
              "149-unseal-non-string-value",
              "sealed.yaml:10:12: spec.encryptedData.n: expected a string but found a number"),
          entry(
              "150-unseal-encrypted-not-a-map",
              "sealed.yaml:9:22: spec.encryptedData: expected an object but found a list"),
          entry(
              "156-unseal-wrong-api-version",
              "sealed.yaml:1:1: expected apiVersion bitnami.com/v1alpha1 but found another"));

  /** Runs whose arguments changed the object between input and output, or stopped half-way. */
  private static final Set<String> CHANGED_BY_ARGUMENTS =
      Set.of(
          "042-multi-document-second-bad",
          "050-list-kind-allow-empty",
          "063-name-override",
          "064-name-from-flag",
          "072-env-variables");

  static Stream<String> refused() {
    return REFUSED.keySet().stream().sorted();
  }

  static Stream<String> sealed() {
    return Vectors.with("sealed.yaml").stream()
        .filter(folder -> !isRefused(folder, "sealed.yaml") && !OTHER_LAYOUT.contains(folder));
  }

  static Stream<String> otherLayout() {
    return OTHER_LAYOUT.stream().sorted();
  }

  static Stream<String> unsealed() {
    return Vectors.with("unsealed.yaml").stream();
  }

  static Stream<String> secretsAndTheirValues() {
    return Vectors.with("unsealed.yaml").stream()
        .filter(folder -> Vectors.secretFile(folder).isPresent())
        .filter(folder -> !isRefused(folder, Vectors.secretFile(folder).get()))
        .filter(folder -> !CHANGED_BY_ARGUMENTS.contains(folder) && !folder.contains("-merge-"));
  }

  private static boolean isRefused(String folder, String file) {
    return REFUSED.getOrDefault(folder, "").startsWith(file + ":");
  }

  @ParameterizedTest
  @MethodSource("sealed")
  void writesASealedSecretBackByteForByte(String folder) throws Exception {
    String text = new String(Vectors.bytes(folder, "sealed.yaml"), UTF_8);
    ManifestFormat format = text.startsWith("{") ? ManifestFormat.JSON : ManifestFormat.YAML;
    StringBuilder written = new StringBuilder();
    for (ManifestDocument document : read(folder, "sealed.yaml")) {
      written.append(ManifestWriter.write(document.sealedSecret(), format));
    }
    assertThat(written.toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("otherLayout")
  void losesNothingOfAnObjectInAnotherLayout(String folder) throws Exception {
    SealedSecret sealed = read(folder, "sealed.yaml").getFirst().sealedSecret();
    for (ManifestFormat format : ManifestFormat.values()) {
      byte[] written = ManifestWriter.write(sealed, format).getBytes(UTF_8);
      assertThat(ManifestReader.read("again", written).getFirst().sealedSecret()).isEqualTo(sealed);
    }
  }

  @ParameterizedTest
  @MethodSource("unsealed")
  void writesASecretBackByteForByteExceptThatEmptyIsNotNull(String folder) throws Exception {
    String text = new String(Vectors.bytes(folder, "unsealed.yaml"), UTF_8);
    StringBuilder written = new StringBuilder();
    for (ManifestDocument document : read(folder, "unsealed.yaml")) {
      written.append(ManifestWriter.write(document.secret(), ManifestFormat.YAML));
    }
    assertThat(written.toString()).isEqualTo(text.replace(": null\n", ": \"\"\n"));
  }

  @Test
  void printsASecretAsJsonInKubernetesOrder() throws Exception {
    String json = new String(Vectors.bytes("106-recovery-json", "stdout.txt"), UTF_8);
    PlainSecret secret = read("106-recovery-json", "unsealed.yaml").getFirst().secret();
    assertThat(ManifestWriter.write(secret, ManifestFormat.JSON)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("secretsAndTheirValues")
  void readsTheValuesTheOriginalSealed(String folder) throws Exception {
    assertThat(values(folder, Vectors.secretFile(folder).orElseThrow()))
        .isEqualTo(values(folder, "unsealed.yaml"));
  }

  @Test
  void readsEveryScalarOfTheOriginalButTheAmbiguousOnes() throws Exception {
    String text = new String(Vectors.bytes("034-yaml-scalars", "secret.yaml"), UTF_8);
    String quoted =
        text.replace("  yes: yes", "  \"true\": true")
            .replace("  no: no", "  \"false\": false")
            .replace("yword: y", "yword: TRUE");
    assertThat(values(ManifestReader.read("secret.yaml", quoted.getBytes(UTF_8))))
        .isEqualTo(values("034-yaml-scalars", "unsealed.yaml"));
  }

  @Test
  void readsUtf16AsPowerShellWritesIt() throws Exception {
    assertThat(values("057-utf-16", "secret.yaml")).isEqualTo(Map.of("db/a", "62"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatTheOriginalMisread(String folder) {
    String message = REFUSED.getOrDefault(folder, "");
    String file = message.substring(0, message.indexOf(':'));
    assertThatThrownBy(
            () -> {
              for (ManifestDocument document : read(folder, file)) {
                if (file.equals("sealed.yaml")) {
                  document.sealedSecret();
                } else {
                  document.secret().close();
                }
              }
            })
        .isInstanceOf(ManifestException.class)
        .hasMessage(message);
  }

  private static Map<String, String> values(String folder, String file) throws Exception {
    return values(read(folder, file));
  }

  private static Map<String, String> values(List<ManifestDocument> documents) throws Exception {
    Map<String, String> values = new TreeMap<>();
    for (ManifestDocument document : documents) {
      try (PlainSecret secret = document.secret()) {
        secret
            .data()
            .forEach(
                (key, value) ->
                    values.put(
                        secret.metadata().name() + "/" + key,
                        HexFormat.of().formatHex(value.toByteArray())));
      }
    }
    return values;
  }

  private static List<ManifestDocument> read(String folder, String file) throws ManifestException {
    return ManifestReader.read(file, Vectors.bytes(folder, file));
  }
}
