package io.github.kubesealj.controller.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.github.kubesealj.controller.fake.FakeCluster;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CertificatePublisherTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final String NAME = "sealed-secrets-certificate";
  private static final String FINGERPRINT = "sealedsecrets.bitnami.com/certificate-fingerprint";
  private static final SealingKeyPair OLD = pair(NOW.minusSeconds(20));
  private static final SealingKeyPair NEW = pair(NOW.minusSeconds(10));

  private final FakeCluster cluster = new FakeCluster();
  private final KeyRegistry registry =
      new KeyRegistry(
          true,
          SecretTemplates.sprig(
              new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom())));
  private final CertificatePublisher publisher =
      new CertificatePublisher(cluster.client(), "own", registry, Clock.fixed(NOW, ZoneOffset.UTC));
  private final Logger logger = (Logger) LoggerFactory.getLogger(CertificatePublisher.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    logger.setLevel(Level.INFO);
    logger.setAdditive(false);
    logger.addAppender(log);
    log.start();
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
    logger.setAdditive(true);
    logger.setLevel(null);
    cluster.close();
  }

  private static SealingKeyPair pair(Instant notBefore) {
    return SealingKeyPair.generate(2048, "", notBefore, Duration.ofDays(1), new SecureRandom());
  }

  private static SealingCertificate certificate(SealingKeyPair pair) throws KeyMaterialException {
    return SealingCertificate.parse(pair.certificatePem());
  }

  private static String pem(SealingKeyPair pair) {
    return new String(pair.certificatePem(), US_ASCII);
  }

  private void use(SealingKeyPair... pairs) throws KeyMaterialException {
    List<PrivateKeyEntry> entries = new ArrayList<>();
    for (SealingKeyPair pair : pairs) {
      entries.add(
          PrivateKeyEntry.parse("key", NOW, pair.keyPem().toByteArray())
              .withCertificate(certificate(pair)));
    }
    registry.replace(entries);
  }

  private @Nullable ConfigMap found() {
    return cluster.client().configMaps().inNamespace("own").withName(NAME).get();
  }

  private ConfigMap published() {
    return Objects.requireNonNull(found());
  }

  private void store(ConfigMapBuilder builder) {
    cluster
        .client()
        .resource(
            builder.editOrNewMetadata().withNamespace("own").withName(NAME).endMetadata().build())
        .create();
  }

  private List<String> warnings() {
    return log.list.stream()
        .filter(event -> event.getLevel() == Level.WARN)
        .map(event -> event.getFormattedMessage() + " " + event.getKeyValuePairs())
        .toList();
  }

  @Test
  void makesTheConfigMapWhereThereIsNone() throws KeyMaterialException {
    use(OLD);

    publisher.run();

    assertThat(published().getData()).isEqualTo(Map.of("tls.crt", pem(OLD)));
    assertThat(published().getMetadata().getAnnotations())
        .isEqualTo(Map.of(FINGERPRINT, certificate(OLD).fingerprint()));
    assertThat(published().getMetadata().getLabels())
        .isEqualTo(Map.of("app.kubernetes.io/managed-by", "sealed-secrets-controller"));
    assertThat(warnings()).isEmpty();
  }

  @Test
  void writesNothingWhereItIsPublishedAlready() throws KeyMaterialException {
    use(OLD);
    publisher.run();
    String before = published().getMetadata().getResourceVersion();
    cluster.refuse("PUT", NAME, Integer.MAX_VALUE, 500);
    cluster.refuse("POST", "/configmaps", Integer.MAX_VALUE, 500);

    publisher.run();

    assertThat(published().getMetadata().getResourceVersion()).isEqualTo(before);
    assertThat(warnings()).isEmpty();
  }

  @Test
  void publishesTheSuccessorWhenItRunsAgain() throws KeyMaterialException {
    use(OLD);
    publisher.run();
    use(OLD, NEW);

    publisher.run();

    assertThat(published().getData()).isEqualTo(Map.of("tls.crt", pem(NEW)));
    assertThat(published().getMetadata().getAnnotations())
        .isEqualTo(Map.of(FINGERPRINT, certificate(NEW).fingerprint()));
  }

  @Test
  void keepsWhatOthersPutIntoTheConfigMap() throws KeyMaterialException {
    store(
        new ConfigMapBuilder()
            .withNewMetadata()
            .addToLabels("app.kubernetes.io/managed-by", "Helm")
            .addToAnnotations("team", "shop")
            .endMetadata()
            .addToData("README", "for all")
            .addToData("tls.crt", "outdated")
            .addToBinaryData("logo", "AAAA"));
    use(OLD);

    publisher.run();

    assertThat(published().getData()).isEqualTo(Map.of("README", "for all", "tls.crt", pem(OLD)));
    assertThat(published().getBinaryData()).isEqualTo(Map.of("logo", "AAAA"));
    assertThat(published().getMetadata().getLabels())
        .isEqualTo(Map.of("app.kubernetes.io/managed-by", "Helm"));
    assertThat(published().getMetadata().getAnnotations())
        .containsOnlyKeys("team", FINGERPRINT)
        .containsEntry("team", "shop");
  }

  @Test
  void fillsAnEmptyConfigMap() throws KeyMaterialException {
    store(new ConfigMapBuilder());
    use(OLD);

    publisher.run();

    assertThat(published().getData()).isEqualTo(Map.of("tls.crt", pem(OLD)));
  }

  @Test
  void mendsAFingerprintThatIsNotTheCertificates() throws KeyMaterialException {
    store(
        new ConfigMapBuilder()
            .withNewMetadata()
            .addToAnnotations(FINGERPRINT, certificate(NEW).fingerprint())
            .endMetadata()
            .addToData("tls.crt", pem(OLD)));
    use(OLD);

    publisher.run();

    assertThat(published().getMetadata().getAnnotations())
        .isEqualTo(Map.of(FINGERPRINT, certificate(OLD).fingerprint()));
  }

  @Test
  void leavesThePublishedOneWhereNoCertificateIsValidYet() throws KeyMaterialException {
    use(OLD);
    publisher.run();
    use(pair(NOW.plusSeconds(60)));

    publisher.run();

    assertThat(published().getData()).isEqualTo(Map.of("tls.crt", pem(OLD)));
  }

  @Test
  void triesAgainWhenSomebodyElseWroteInBetween() throws KeyMaterialException {
    cluster.refuse("POST", "/configmaps", 1, 409);
    use(OLD);
    publisher.run();
    assertThat(published().getData()).isEqualTo(Map.of("tls.crt", pem(OLD)));
    cluster.refuse("PUT", NAME, 2, 409);
    use(NEW);

    publisher.run();

    assertThat(published().getData()).isEqualTo(Map.of("tls.crt", pem(NEW)));
    assertThat(warnings()).isEmpty();
  }

  @Test
  void warnsOnceWhenTheRaceIsNeverWon() throws KeyMaterialException {
    cluster.refuse("POST", "/configmaps", Integer.MAX_VALUE, 409);
    use(OLD);

    publisher.run();

    assertThat(found()).isNull();
    assertThat(warnings()).hasSize(1);
  }

  @Test
  void warnsInOneLineWhereItMayNotRead() throws KeyMaterialException {
    cluster.refuse("GET", NAME, Integer.MAX_VALUE, 403);
    use(OLD);

    publisher.run();

    assertThat(warnings())
        .containsExactly(
            "Certificate not published as a ConfigMap, going on without it"
                + " [namespace=\"own\", name=\"sealed-secrets-certificate\","
                + " error=\"trouble\"]");
  }

  @Test
  void warnsWhereItMayNotCreate() throws KeyMaterialException {
    cluster.refuse("POST", "/configmaps", Integer.MAX_VALUE, 403);
    use(OLD);

    publisher.run();

    assertThat(found()).isNull();
    assertThat(warnings()).hasSize(1);
  }

  @Test
  void warnsWhereTheClientIsClosed() throws KeyMaterialException {
    use(OLD);
    cluster.client().close();

    publisher.run();

    assertThat(warnings()).hasSize(1);
  }

  @Test
  void saysNothingWhenItIsInterruptedBecauseTheControllerStops()
      throws KeyMaterialException, InterruptedException {
    cluster.stall("GET", NAME);
    use(OLD);
    Thread running = Thread.ofVirtual().start(publisher);
    assertThat(FakeCluster.await(() -> running.getState() == Thread.State.WAITING)).isTrue();

    running.interrupt();
    running.join(Duration.ofSeconds(10));

    assertThat(running.isAlive()).isFalse();
    assertThat(log.list).isEmpty();
  }
}
