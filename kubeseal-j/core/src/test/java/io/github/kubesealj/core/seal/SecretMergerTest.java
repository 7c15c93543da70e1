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
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.model.SecretTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretMergerTest {
  private static final String KEY = "rsa2048-a";

  private final SecretMerger merger = new SecretMerger(ExampleKeys.sealer(KEY));

  private static SealedSecret target(SealingScope scope, ObjectMeta template) {
    return new SealedSecret(
        ObjectMeta.of("prod", "db").withAnnotations(Annotations.withScope(Map.of(), scope)),
        SealedSecretSpec.of(
            new SecretTemplate(template, null, null, Map.of(), JsonObject.EMPTY),
            Map.of("old", "AgA=")),
        JsonObject.EMPTY);
  }

  private static PlainSecret secret(ObjectMeta metadata, Map<String, String> values) {
    Map<String, SecretBytes> data = new HashMap<>();
    values.forEach((key, value) -> data.put(key, SecretBytes.ofUtf8(value)));
    return new PlainSecret(metadata, "example.org/other", true, data);
  }

  private MergeResult.Merged merged(SealedSecret target, PlainSecret... secrets) {
    MergeResult result = merger.merge(target, List.of(secrets));
    assertThat(result).isInstanceOf(MergeResult.Merged.class);
    return (MergeResult.Merged) result;
  }

  private static String opened(@Nullable String text, SealingLabel label) {
    Opening opening =
        new ValueOpener(ExampleKeys.ring(KEY)).open(Objects.requireNonNull(text), label);
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return new String(((Opening.Opened) opening).value().toByteArray(), UTF_8);
  }

  @ParameterizedTest
  @EnumSource(SealingScope.class)
  void itemsAreSealedForTheTargetWhateverTheSecretSaysOfItself(SealingScope scope) {
    ObjectMeta elsewhere =
        ObjectMeta.of("yy", "zz").withAnnotations(Map.of(Annotations.NAMESPACE_WIDE, "true"));

    MergeResult.Merged result =
        merged(target(scope, ObjectMeta.EMPTY), secret(elsewhere, Map.of("a", "v", "b", "")));

    SealingLabel label = SealingLabel.of(scope, "prod", "db");
    assertThat(result.encryptedData()).containsOnlyKeys("a", "b");
    assertThat(opened(result.encryptedData().get("a"), label)).isEqualTo("v");
    assertThat(opened(result.encryptedData().get("b"), label)).isEmpty();
    assertThat(result.annotations()).isEmpty();
  }

  @Test
  void labelsAndAnnotationsAreThoseTheTemplateLacks() {
    ObjectMeta template =
        new ObjectMeta("db", "prod", Map.of("app", "web"), Map.of("team", "old"), JsonObject.EMPTY);
    ObjectMeta input =
        new ObjectMeta(
            "db",
            "prod",
            Map.of("app", "web", "new", "l"),
            Map.of(
                "team",
                "new",
                "kubectl.kubernetes.io/last-applied-configuration",
                "{\"data\":\"plain\"}",
                "kubecfg.ksonnet.io/last-applied-configuration",
                "plain",
                Annotations.CLUSTER_WIDE,
                "false"),
            JsonObject.EMPTY);

    MergeResult.Merged result =
        merged(target(SealingScope.STRICT, template), secret(input, Map.of("a", "v")));

    assertThat(result.labels()).isEqualTo(Map.of("new", "l"));
    assertThat(result.annotations()).isEqualTo(Map.of("team", "new"));
  }

  @Test
  void ofSeveralSecretsTheLastToSayAKeyCounts() {
    ObjectMeta first =
        new ObjectMeta("db", "prod", Map.of("app", "api"), Map.of(), JsonObject.EMPTY);
    ObjectMeta last =
        new ObjectMeta("db", "prod", Map.of("app", "web"), Map.of(), JsonObject.EMPTY);

    MergeResult.Merged result =
        merged(
            target(SealingScope.STRICT, last),
            secret(first, Map.of("a", "first", "b", "only here")),
            secret(last, Map.of("a", "last")));

    SealingLabel label = SealingLabel.of(SealingScope.STRICT, "prod", "db");
    assertThat(opened(result.encryptedData().get("a"), label)).isEqualTo("last");
    assertThat(opened(result.encryptedData().get("b"), label)).isEqualTo("only here");
    assertThat(result.labels()).as("the template has it already").isEmpty();
  }

  @Test
  void theDeprecatedFormTakesNoItems() {
    SealedSecret v1 =
        new SealedSecret(
            ObjectMeta.of("prod", "db"),
            new SealedSecretSpec(SecretTemplate.EMPTY, "AgBy", Map.of(), JsonObject.EMPTY),
            JsonObject.EMPTY);

    assertThat(merger.merge(v1, List.of(secret(ObjectMeta.EMPTY, Map.of("a", "v")))))
        .isEqualTo(
            new MergeResult.Refused(
                "spec.data, the deprecated form of a SealedSecret, takes no further items"));
  }
}
