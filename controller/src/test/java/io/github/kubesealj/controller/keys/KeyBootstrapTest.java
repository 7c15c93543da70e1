package io.github.kubesealj.controller.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.github.kubesealj.controller.fake.FakeCluster;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.SealingKeyPair;
import io.github.kubesealj.core.seal.SecretTemplates;
import io.github.kubesealj.template.function.Surroundings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyBootstrapTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final KeySettings SETTINGS =
      new KeySettings("the-key", 2048, "cn", Duration.ofDays(1));

  private final FakeCluster cluster = new FakeCluster();
  private final KeyRegistry registry =
      new KeyRegistry(
          true,
          SecretTemplates.sprig(
              new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom())));

  @AfterEach
  void stop() {
    cluster.close();
  }

  private void run() throws KeyException {
    new KeyBootstrap(
            cluster.client(), "own", SETTINGS, Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom())
        .run(registry);
  }

  private List<Secret> stored() {
    return cluster.client().secrets().inNamespace("own").list().getItems();
  }

  private static SealingKeyPair pair(Instant notBefore) {
    return SealingKeyPair.generate(2048, "", notBefore, Duration.ofDays(1), new SecureRandom());
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private void store(String name, Map<String, String> labels, String key, String certificate) {
    cluster
        .client()
        .resource(
            new SecretBuilder()
                .withNewMetadata()
                .withNamespace("own")
                .withName(name)
                .withLabels(labels)
                .endMetadata()
                .withType("Opaque")
                .withData(Map.of("tls.key", key, "tls.crt", certificate))
                .build())
        .create();
  }

  private void store(String name, Map<String, String> labels, SealingKeyPair pair) {
    store(name, labels, base64(pair.keyPem().toByteArray()), base64(pair.certificatePem()));
  }

  private Optional<String> published() {
    return registry.certificate(NOW).map(certificate -> new String(certificate.pem(), US_ASCII));
  }

  @Test
  void storesAKeyOfItsOwnWhereThereIsNone() throws KeyException, KeyMaterialException {
    run();

    assertThat(stored()).hasSize(1);
    Secret secret = stored().getFirst();
    assertThat(secret.getMetadata().getGenerateName()).isEqualTo("the-key");
    assertThat(secret.getMetadata().getLabels()).isEqualTo(Map.of(KeyStore.LABEL, "active"));
    assertThat(secret.getType()).isEqualTo("kubernetes.io/tls");
    assertThat(secret.getData()).containsOnlyKeys("tls.key", "tls.crt");
    byte[] certificate = Base64.getDecoder().decode(secret.getData().get("tls.crt"));
    assertThat(published()).contains(new String(certificate, US_ASCII));
    assertThat(SealingCertificate.parse(certificate).notBefore()).isEqualTo(NOW);
    assertThat(SealingCertificate.parse(certificate).notAfter()).isEqualTo(NOW.plusSeconds(86400));
  }

  @Test
  void findsItsKeyAgain() throws KeyException {
    run();
    Map<String, String> before = cluster.versions();
    Optional<String> certificate = published();

    run();

    assertThat(cluster.versions()).isEqualTo(before);
    assertThat(published()).isEqualTo(certificate);
  }

  @Test
  void publishesTheNewestOfSeveral() throws KeyException {
    SealingKeyPair newer = pair(NOW.minusSeconds(10));
    store("a", Map.of(KeyStore.LABEL, "active"), newer);
    store("b", Map.of(KeyStore.LABEL, "active"), pair(NOW.minusSeconds(20)));

    run();

    assertThat(published()).contains(new String(newer.certificatePem(), US_ASCII));
  }

  @Test
  void takesTheSecretOfOldVersionsWithoutLabel() throws KeyException {
    store("the-key", Map.of(), pair(NOW.minusSeconds(10)));

    run();

    assertThat(stored()).hasSize(1);
    assertThat(registry.isEmpty()).isFalse();
  }

  @Test
  void overlooksKeysWithAnotherLabelValue() throws KeyException {
    store("bad", Map.of(KeyStore.LABEL, "compromised"), pair(NOW));

    run();

    assertThat(stored()).hasSize(2);
  }

  @Test
  void goesOnWithTheKeysItCanRead() throws KeyException {
    SealingKeyPair good = pair(NOW.minusSeconds(10));
    store("a", Map.of(KeyStore.LABEL, "active"), "AAAA", "AAAA");
    store("b", Map.of(KeyStore.LABEL, "active"), good);

    run();

    assertThat(published()).contains(new String(good.certificatePem(), US_ASCII));
    assertThat(stored()).hasSize(2);
  }

  @Test
  void makesNoKeyBesideOnesItCannotRead() {
    store("a", Map.of(KeyStore.LABEL, "active"), "AAAA", "AAAA");

    assertThatThrownBy(this::run)
        .isInstanceOf(KeyException.class)
        .hasMessageContaining("1 key Secret(s) in namespace own, none readable");
    assertThat(stored()).hasSize(1);
  }

  @Test
  void keepsAKeyWhoseCertificateIsAnothersForOpeningAndMakesOneToSealWith() throws KeyException {
    byte[] anothers = pair(NOW).certificatePem();
    store(
        "a",
        Map.of(KeyStore.LABEL, "active"),
        base64(pair(NOW).keyPem().toByteArray()),
        base64(anothers));

    run();

    assertThat(published()).isPresent().isNotEqualTo(Optional.of(new String(anothers, US_ASCII)));
    assertThat(stored()).hasSize(2);
  }

  @Test
  void makesNoKeyWhereTheStoredOneIsValidOnlyLater() throws KeyException {
    store("a", Map.of(KeyStore.LABEL, "active"), pair(NOW.plusSeconds(60)));

    run();

    assertThat(published()).isEmpty();
    assertThat(registry.certificate(NOW.plusSeconds(60))).isPresent();
    assertThat(stored()).hasSize(1);
  }
}
