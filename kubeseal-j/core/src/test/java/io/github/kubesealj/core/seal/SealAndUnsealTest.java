package io.github.kubesealj.core.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.KeyOrder;
import io.github.kubesealj.core.crypto.KeyRing;
import io.github.kubesealj.core.crypto.Opening;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.model.SecretTemplate;
import io.github.kubesealj.template.function.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealAndUnsealTest {
  private static final Path KEYS = Path.of("../../keys-example/vectors/keys");

  private static final SecretTemplates TEMPLATES =
      SecretTemplates.sprig(
          new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom()));

  private final SecretSealer sealer = new SecretSealer(valueSealer("rsa2048-a"));
  private final SecretUnsealer unsealer = unsealer("rsa2048-a");

  private static ValueSealer valueSealer(String id) {
    try {
      return new ValueSealer(
          SealingCertificate.parse(Files.readAllBytes(KEYS.resolve(id).resolve("tls.crt"))),
          new SecureRandom());
    } catch (IOException | KeyMaterialException e) {
      throw new AssertionError(e);
    }
  }

  private static SecretUnsealer unsealer(String id) {
    try {
      PrivateKeyEntry key =
          PrivateKeyEntry.parse(
              id, Instant.EPOCH, Files.readAllBytes(KEYS.resolve(id).resolve("tls.key")));
      return new SecretUnsealer(
          new ValueOpener(KeyRing.of(List.of(key), KeyOrder.CERT_NOT_BEFORE)), true, TEMPLATES);
    } catch (IOException | KeyMaterialException e) {
      throw new AssertionError(e);
    }
  }

  private static PlainSecret secret(ObjectMeta metadata) {
    return new PlainSecret(
        metadata, "Opaque", true, Map.of("user", SecretBytes.ofUtf8("app"), "empty", bytes()));
  }

  private static SecretBytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return SecretBytes.adopt(bytes);
  }

  private static PlainSecret opened(UnsealResult result) {
    return ((UnsealResult.Unsealed) result).secret();
  }

  private static UnsealResult.Failed failed(UnsealResult result) {
    return (UnsealResult.Failed) result;
  }

  private static SealedSecret renamed(SealedSecret sealed, String namespace, String name) {
    return new SealedSecret(
        sealed.metadata().withNamespace(namespace).withName(name), sealed.spec(), sealed.rest());
  }

  private static SealedSecret withItems(SealedSecret sealed, Map<String, String> items) {
    return new SealedSecret(
        sealed.metadata(), SealedSecretSpec.of(sealed.spec().template(), items), sealed.rest());
  }

  @Test
  void theTargetIsTheSecretThatWasSealed() {
    ObjectMeta metadata =
        new ObjectMeta(
            "db",
            "prod",
            Map.of("app", "web"),
            Map.of("note", "x"),
            new JsonObject(
                Map.of(
                    "uid",
                    new JsonString("u"),
                    "finalizers",
                    new JsonArray(List.of(new JsonString("example.com/f"))))));

    PlainSecret target = opened(unsealer.unseal(sealer.seal(secret(metadata))));

    assertThat(target.metadata().name()).isEqualTo("db");
    assertThat(target.metadata().namespace()).isEqualTo("prod");
    assertThat(target.metadata().labels()).containsOnly(Map.entry("app", "web"));
    assertThat(target.metadata().annotations()).containsOnly(Map.entry("note", "x"));
    assertThat(target.metadata().rest().fields()).containsOnlyKeys("finalizers");
    assertThat(target.type()).isEqualTo("Opaque");
    assertThat(target.immutable()).isTrue();
    assertThat(target.data())
        .containsOnly(Map.entry("user", SecretBytes.ofUtf8("app")), Map.entry("empty", bytes()));
  }

  @Test
  void tellsWhichKeyOpenedEachItem() {
    UnsealResult.Unsealed unsealed =
        (UnsealResult.Unsealed) unsealer.unseal(sealer.seal(secret(ObjectMeta.of("prod", "db"))));

    assertThat(unsealed.fingerprints())
        .containsOnlyKeys("user", "empty")
        .containsValue("SHA256:Pie17bFtrf4isfQUj2btcS1MIall6+ED9DupF+wKH+M");
  }

  @ParameterizedTest
  @EnumSource(SealingScope.class)
  void aScopeFreesExactlyWhatItSays(SealingScope scope) {
    SealedSecret sealed =
        sealer.seal(SecretSealer.rescoped(secret(ObjectMeta.of("prod", "db")), scope));

    assertThat(sealed.scope()).isEqualTo(scope);
    assertThat(opens(sealed)).isTrue();
    assertThat(opens(renamed(sealed, "prod", "other"))).isEqualTo(scope != SealingScope.STRICT);
    assertThat(opens(renamed(sealed, "dev", "db"))).isEqualTo(scope == SealingScope.CLUSTER_WIDE);
  }

  private boolean opens(SealedSecret sealed) {
    return unsealer.unseal(sealed) instanceof UnsealResult.Unsealed;
  }

  @Test
  void theTemplatesScopeIsNotBelieved() {
    SealedSecret sealed =
        sealer.seal(
            SecretSealer.rescoped(secret(ObjectMeta.of("prod", "db")), SealingScope.CLUSTER_WIDE));
    SealedSecret stripped =
        new SealedSecret(sealed.metadata().withAnnotations(Map.of()), sealed.spec(), sealed.rest());

    assertThat(sealed.spec().template().metadata().annotations())
        .containsKey(Annotations.CLUSTER_WIDE);
    assertThat(opens(stripped)).isFalse();
  }

  @Test
  void emptyFieldsLeaveNoTraceInTheTemplate() {
    ObjectMeta metadata =
        ObjectMeta.of("prod", "db")
            .withRest(new JsonObject(Map.of("finalizers", new JsonArray(List.of()))));

    SecretTemplate template =
        sealer.seal(new PlainSecret(metadata, "", null, Map.of())).spec().template();

    assertThat(template.type()).isNull();
    assertThat(template.metadata().rest().fields()).isEmpty();
  }

  @Test
  void anEmptyNamespaceIsNone() {
    PlainSecret secret =
        SecretSealer.rescoped(secret(ObjectMeta.of("", "db")), SealingScope.CLUSTER_WIDE);

    SealedSecret sealed = sealer.seal(secret);

    assertThat(sealed.metadata().namespace()).isNull();
    assertThat(sealed.spec().template().metadata().namespace()).isNull();
    assertThat(opens(renamed(sealed, "prod", "db"))).isTrue();
  }

  @Test
  void plaintextCopiesDoNotTravel() {
    ObjectMeta metadata =
        ObjectMeta.of("prod", "db")
            .withAnnotations(
                Map.of(
                    "kubectl.kubernetes.io/last-applied-configuration", "{\"data\":\"app\"}",
                    "kubecfg.ksonnet.io/last-applied-configuration", "{\"data\":\"app\"}"));

    assertThat(sealer.seal(secret(metadata)).spec().template().metadata().annotations()).isEmpty();
  }

  @Test
  void failuresOfOneCauseShareALineInAFixedOrder() {
    SealedSecret sealed = sealer.seal(secret(ObjectMeta.of("prod", "db")));
    Map<String, String> items = new HashMap<>(sealed.spec().encryptedData());
    items.put("z", "AgAA");
    items.put("b", "!");
    items.put("a", "AgAA");

    UnsealResult.Failed failure = failed(unsealer.unseal(withItems(sealed, items)));

    assertThat(failure.message())
        .isEqualTo("no key could decrypt secret (a, z)\nillegal base64 data at input byte 0 (b)");
    assertThat(failure.waitsForKey()).isFalse();
  }

  @Test
  void aStrangersKeyMayStillCome() {
    SealedSecret sealed =
        new SecretSealer(valueSealer("rsa2048-b")).seal(secret(ObjectMeta.of("prod", "db")));

    UnsealResult.Failed failure = failed(unsealer.unseal(sealed));

    assertThat(failure.message()).isEqualTo(Opening.NO_KEY + " (empty, user)");
    assertThat(failure.waitsForKey()).isTrue();
  }

  @Test
  void aTextInTheTemplateIsRenderedAndANullOmitsItsKey() {
    SealedSecret sealed = sealer.seal(secret(ObjectMeta.of("prod", "db")));

    assertThat(
            opened(
                    unsealer.unseal(
                        templated(
                            sealed,
                            Map.of(
                                "config",
                                Optional.of("user={{ .user }} raw={{ .other }}"),
                                "other",
                                Optional.of("{{ upper .user }}"),
                                "empty",
                                Optional.empty()))))
                .data())
        .containsOnly(
            Map.entry("user", SecretBytes.ofUtf8("app")),
            Map.entry("config", SecretBytes.ofUtf8("user=app raw={{ upper .user }}")),
            Map.entry("other", SecretBytes.ofUtf8("APP")));
  }

  @Test
  void aSealedValueWinsOverATextWhoseErrorsCountAllTheSame() {
    SealedSecret sealed = sealer.seal(secret(ObjectMeta.of("prod", "db")));

    assertThat(
            opened(unsealer.unseal(templated(sealed, Map.of("user", Optional.of("x{{ .user }}")))))
                .data())
        .containsEntry("user", SecretBytes.ofUtf8("app"));
    assertThat(
            failed(unsealer.unseal(templated(sealed, Map.of("user", Optional.of("{{ upper 5 }}")))))
                .message())
        .isEqualTo("template: user:1:9: expected string (user)");
  }

  @Test
  void aFailingTextNamesItsKeyAndPlaceAndNoValue() {
    SealedSecret sealed = sealer.seal(secret(ObjectMeta.of("prod", "db")));
    Map<String, Optional<String>> texts =
        Map.of("a", Optional.of("{{ fail .user }}"), "b", Optional.of("\n{{ nope }}"));

    UnsealResult.Failed failure = failed(unsealer.unseal(templated(sealed, texts)));

    assertThat(failure.message().lines())
        .containsExactly(
            "template: a:1:3: error calling fail: the template gave up (a)",
            "template: b:2:3: function \"nope\" not defined (b)");
    assertThat(failure.waitsForKey()).isFalse();
  }

  @Test
  void textsAreNotRenderedWhereAValueIsMissing() {
    SealedSecret sealed =
        withItems(
            templated(
                sealer.seal(secret(ObjectMeta.of("prod", "db"))),
                Map.of("x", Optional.of("{{ fail .user }}"))),
            Map.of("user", "AgAA"));

    assertThat(failed(unsealer.unseal(sealed)).message()).isEqualTo(Opening.NO_KEY + " (user)");
  }

  @Test
  void allTextsTogetherHaveNoMoreTimeAndOutputThanOne() {
    SealedSecret sealed = sealer.seal(secret(ObjectMeta.of("prod", "db")));
    Optional<String> threeMebibytes = Optional.of("{{ repeat 3145728 \"x\" }}");

    UnsealResult.Failed failure =
        failed(
            unsealer.unseal(templated(sealed, Map.of("a", threeMebibytes, "b", threeMebibytes))));

    assertThat(failure.message()).isEqualTo("template: b:1:3: limit exceeded: output size (b)");
  }

  private static SealedSecret templated(SealedSecret sealed, Map<String, Optional<String>> data) {
    SecretTemplate plain = sealed.spec().template();
    return new SealedSecret(
        sealed.metadata(),
        SealedSecretSpec.of(
            new SecretTemplate(
                plain.metadata(), plain.type(), plain.immutable(), data, plain.rest()),
            sealed.spec().encryptedData()),
        sealed.rest());
  }

  @Test
  void deprecatedDataHoldsAWholeSecret() {
    SealedSecret sealed = v1("{\"kind\":\"Secret\",\"data\":{\"a\":\"AP8=\"},\"type\":\"t\"}");

    PlainSecret target = opened(unsealer.unseal(sealed));

    assertThat(target.data()).containsOnly(Map.entry("a", bytes(0, 255)));
    assertThat(target.type()).isEqualTo("t");
    assertThat(target.metadata().name()).isEqualTo("db");
  }

  @Test
  void deprecatedDataThatIsNoSecretFailsWithoutShowingIt() {
    for (String plaintext : List.of("hunter2", "kind: ConfigMap", "", "a: hunter2\na: hunter2")) {
      assertThat(failed(unsealer.unseal(v1(plaintext))).message())
          .startsWith("spec.data")
          .doesNotContain("hunter2");
    }
  }

  @Test
  void deprecatedDataIsRefusedWhereItIsSwitchedOff() {
    SecretUnsealer strict =
        new SecretUnsealer(
            new ValueOpener(KeyRing.of(List.of(), KeyOrder.CERT_NOT_BEFORE)), false, TEMPLATES);

    assertThat(failed(strict.unseal(v1("{}"))).message()).contains("flip the feature flag");
  }

  @Test
  void deprecatedDataBesideItemsIsRefused() {
    SealedSecret both =
        new SealedSecret(
            ObjectMeta.of("prod", "db"),
            new SealedSecretSpec(
                SecretTemplate.EMPTY, "AgAA", Map.of("a", "AgAA"), JsonObject.EMPTY),
            JsonObject.EMPTY);

    assertThat(failed(unsealer.unseal(both)).message()).contains("at the same time");
  }

  @Test
  void deprecatedDataThatDoesNotOpenSaysSoLikeAnItem() {
    assertThat(unsealer.unseal(v1Text("AgAA")))
        .isEqualTo(new UnsealResult.Failed(Opening.NO_KEY, false));
    String strangers =
        valueSealer("rsa2048-b").seal(SecretBytes.ofUtf8("{}"), v1Text("").label()).text();
    assertThat(unsealer.unseal(v1Text(strangers)))
        .isEqualTo(new UnsealResult.Failed(Opening.NO_KEY, true));
  }

  private static SealedSecret v1(String plaintext) {
    byte[] bytes = plaintext.getBytes(UTF_8);
    return v1Text(
        valueSealer("rsa2048-a").seal(SecretBytes.adopt(bytes), v1Text("").label()).text());
  }

  private static SealedSecret v1Text(String text) {
    return new SealedSecret(
        ObjectMeta.of("prod", "db"),
        new SealedSecretSpec(SecretTemplate.EMPTY, text, Map.of(), JsonObject.EMPTY),
        JsonObject.EMPTY);
  }
}
