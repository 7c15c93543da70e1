package io.github.kubesealj.core.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.crypto.Opening;
import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.model.SecretTemplate;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResealerTest {
  private static final String OLD = "rsa2048-a";
  private static final String NEWEST = "rsa4096-a";
  private static final SealingLabel LABEL = SealingLabel.of(SealingScope.STRICT, "prod", "db");

  private final Resealer resealer =
      new Resealer(
          ExampleKeys.ring(OLD, NEWEST), ExampleKeys.certificate(NEWEST), new SecureRandom());

  private static String item(String keyId, SealingLabel label, String value) {
    try (SecretBytes bytes = SecretBytes.ofUtf8(value)) {
      return ExampleKeys.sealer(keyId).seal(bytes, label).text();
    }
  }

  private static SealedSecret sealed(SealingScope scope, Map<String, String> items) {
    return sealed(scope, SecretTemplate.EMPTY, items);
  }

  private static SealedSecret sealed(
      SealingScope scope, SecretTemplate template, Map<String, String> items) {
    return new SealedSecret(
        ObjectMeta.of("prod", "db").withAnnotations(Annotations.withScope(Map.of(), scope)),
        SealedSecretSpec.of(template, items),
        JsonObject.EMPTY);
  }

  private static ResealResult.Resealed resealed(ResealResult result) {
    assertThat(result).isInstanceOf(ResealResult.Resealed.class);
    return (ResealResult.Resealed) result;
  }

  private static String openedWithTheNewestOnly(@Nullable String text, SealingLabel label) {
    Opening opening =
        new ValueOpener(ExampleKeys.ring(NEWEST)).open(Objects.requireNonNull(text), label);
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    try (SecretBytes value = ((Opening.Opened) opening).value()) {
      return new String(value.toByteArray(), UTF_8);
    }
  }

  @Test
  void onlyWhatTheNewestKeyDoesNotOpenIsSealedAgain() {
    ResealResult.Resealed result =
        resealed(
            resealer.reseal(
                sealed(
                    SealingScope.STRICT,
                    Map.of(
                        "old", item(OLD, LABEL, "of old"),
                        "empty", item(OLD, LABEL, ""),
                        "new", item(NEWEST, LABEL, "of now")))));

    assertThat(result.untouched()).isEqualTo(1);
    assertThat(result.changed()).containsOnlyKeys("old", "empty");
    assertThat(openedWithTheNewestOnly(result.changed().get("old"), LABEL)).isEqualTo("of old");
    assertThat(openedWithTheNewestOnly(result.changed().get("empty"), LABEL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SealingScope.class)
  void everyScopeKeepsItsLabel(SealingScope scope) {
    SealingLabel label = SealingLabel.of(scope, "prod", "db");

    ResealResult.Resealed result =
        resealed(resealer.reseal(sealed(scope, Map.of("a", item(OLD, label, "v")))));

    assertThat(openedWithTheNewestOnly(result.changed().get("a"), label)).isEqualTo("v");
  }

  @Test
  void theTemplateNeitherSaysTheScopeNorIsRendered() {
    SecretTemplate template =
        new SecretTemplate(
            ObjectMeta.EMPTY.withAnnotations(Map.of(Annotations.CLUSTER_WIDE, "true")),
            null,
            null,
            Map.of("conf", Optional.of("{{ fail \"rendered\" }}")),
            JsonObject.EMPTY);

    ResealResult.Resealed result =
        resealed(
            resealer.reseal(
                sealed(SealingScope.STRICT, template, Map.of("a", item(OLD, LABEL, "v")))));

    assertThat(openedWithTheNewestOnly(result.changed().get("a"), LABEL)).isEqualTo("v");
  }

  @Test
  void oneItemThatStaysShutStopsAllAndEveryOneIsNamed() {
    SealingLabel elsewhere = SealingLabel.of(SealingScope.STRICT, "prod", "other");

    ResealResult result =
        resealer.reseal(
            sealed(
                SealingScope.STRICT,
                Map.of(
                    "good", item(OLD, LABEL, "v"),
                    "moved", item(OLD, elsewhere, "v"),
                    "foreign", item("rsa2048-b", LABEL, "v"),
                    "garbage", "!")));

    assertThat(result)
        .isEqualTo(
            new ResealResult.Failed(
                "no key could decrypt secret (foreign, moved)\n"
                    + "illegal base64 data at input byte 0 (garbage)",
                true));
  }

  @Test
  void theDeprecatedFormIsRefused() {
    SealedSecret v1 =
        new SealedSecret(
            ObjectMeta.of("prod", "db"),
            new SealedSecretSpec(SecretTemplate.EMPTY, "AgBy", Map.of(), JsonObject.EMPTY),
            JsonObject.EMPTY);

    assertThat(resealer.reseal(v1))
        .isEqualTo(
            new ResealResult.Failed(
                "spec.data, the deprecated form of a SealedSecret, cannot be sealed again", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {OLD, NEWEST})
  void anEmptySealedSecretHasNothingToSeal(String newest) {
    Resealer any =
        new Resealer(ExampleKeys.ring(), ExampleKeys.certificate(newest), new SecureRandom());

    assertThat(any.reseal(sealed(SealingScope.STRICT, Map.of())))
        .isEqualTo(new ResealResult.Resealed(Map.of(), 0));
  }
}
