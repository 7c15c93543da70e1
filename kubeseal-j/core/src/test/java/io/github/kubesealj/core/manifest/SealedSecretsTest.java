package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedSecretsTest {
  private static Map<String, Object> object(Map<String, Object> spec) {
    return Map.of(
        "kind",
        "SealedSecret",
        "apiVersion",
        "bitnami.com/v1alpha1",
        "metadata",
        Map.of("name", "db", "namespace", "prod", "generation", 3),
        "spec",
        spec,
        "status",
        Map.of("observedGeneration", 2L, "ratio", 0.5));
  }

  @Test
  void readsWhatAClientDelivers() throws Exception {
    Map<String, Object> templates = new LinkedHashMap<>();
    templates.put("gone", null);
    templates.put("conf", "x");
    SealedSecret sealed =
        SealedSecrets.fromMap(
            "prod/db",
            object(
                Map.of(
                    "encryptedData",
                    Map.of("a", "AgB"),
                    "template",
                    Map.of("immutable", true, "data", templates))));
    assertThat(sealed.metadata().name()).isEqualTo("db");
    assertThat(sealed.metadata().rest().fields()).containsEntry("generation", new JsonNumber("3"));
    assertThat(sealed.spec().encryptedData()).isEqualTo(Map.of("a", "AgB"));
    assertThat(sealed.spec().template().immutable()).isTrue();
    assertThat(sealed.spec().template().data())
        .isEqualTo(Map.of("gone", Optional.empty(), "conf", Optional.of("x")));
    assertThat(sealed.rest().fields().get("status"))
        .isEqualTo(
            new JsonObject(
                Map.of("observedGeneration", new JsonNumber("2"), "ratio", new JsonNumber("0.5"))));
  }

  @Test
  void namesTheFieldInsteadOfALine() {
    refuses(
        Map.of("encryptedData", List.of("hunter2")),
        "spec.encryptedData: expected an object but found a list");
    refuses(
        Map.of("encryptedData", Map.of("foo", 5)),
        "spec.encryptedData.foo: expected a string but found a number");
    refuses(
        Map.of("encryptedData", Map.of("foo", true)),
        "spec.encryptedData.foo: expected a string but found a boolean");
    refuses(
        Map.of("encryptedData", Map.of("foo", Optional.of("hunter2"))),
        "spec.encryptedData.foo: a value that is no JSON");
    refuses(
        Map.of("encryptedData", Map.of(1, "hunter2")), "spec.encryptedData: a key must be a text");
    refuses(
        Map.of("other", Arrays.asList(1, Double.NaN)),
        "spec.other[1]: expected a finite number or a string but found a number");
  }

  @Test
  void takesWordsAsTheyAreWhereNoYamlIsInvolved() throws Exception {
    SealedSecret sealed =
        SealedSecrets.fromMap("prod/db", object(Map.of("encryptedData", Map.of("yes", "no"))));
    assertThat(sealed.spec().encryptedData()).isEqualTo(Map.of("yes", "no"));
  }

  @Test
  void givesMapsTheCallerMayChange() throws Exception {
    Map<String, Object> map =
        SealedSecrets.toMap(
            SealedSecrets.fromMap("prod/db", object(Map.of("encryptedData", Map.of()))));
    map.put("metadata", Map.of());
    assertThat(map).containsOnlyKeys("kind", "apiVersion", "metadata", "spec", "status");
    assertThat(map.get("spec")).isEqualTo(Map.of("encryptedData", Map.of()));
  }

  private static void refuses(Map<String, Object> spec, String problem) {
    assertThatThrownBy(() -> SealedSecrets.fromMap("prod/db", object(spec)))
        .isInstanceOf(ManifestException.class)
        .hasMessage("prod/db: " + problem)
        .hasNoCause();
  }

  @Test
  void anAnswerNeedNotSayItsKind() throws ManifestException {
    SealedSecret sealed =
        SealedSecrets.fromAnswer(
            "answer",
            "{\"metadata\":{\"name\":\"db\"},\"spec\":{\"encryptedData\":{\"a\":\"AgA=\"}}}"
                .getBytes(UTF_8));

    assertThat(sealed.metadata().name()).isEqualTo("db");
    assertThat(sealed.spec().encryptedData()).containsExactly(Map.entry("a", "AgA="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not found", "{\"kind\":\"Status\",\"apiVersion\":\"v1\"}", "{}{}"})
  void anAnswerThatIsNoSealedSecretIsRefused(String answer) {
    assertThatThrownBy(() -> SealedSecrets.fromAnswer("answer", answer.getBytes(UTF_8)))
        .isInstanceOf(ManifestException.class)
        .hasMessageStartingWith("answer:");
  }

  @Test
  void compactJsonReadsAsTheSameObject() throws ManifestException {
    SealedSecret sealed =
        SealedSecrets.fromAnswer(
            "text",
            """
            apiVersion: bitnami.com/v1alpha1
            kind: SealedSecret
            metadata: {name: db, labels: {a: "<&>"}}
            spec:
              template: {data: {conf: "a=b\\n", gone: null}}
              encryptedData: {a: AgA=}
              other: [1, {}, [], {b: 1.5}]
            """
                .getBytes(UTF_8));

    String json = ManifestWriter.compactJson(sealed);

    assertThat(json).startsWith("{").endsWith("}").doesNotContain("\n").doesNotContain(": ");
    assertThat(SealedSecrets.fromAnswer("json", json.getBytes(UTF_8))).isEqualTo(sealed);
  }
}
