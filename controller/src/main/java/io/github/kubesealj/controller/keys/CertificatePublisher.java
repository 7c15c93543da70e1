package io.github.kubesealj.controller.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.kubesealj.controller.kube.ApiErrors;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.model.PublishedCertificate;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the certificate in use as a ConfigMap, for whoever cannot reach this process.
 *
 * <p>Guarantee: nothing is written where it is published already, and what others put into the
 * ConfigMap stays. Best effort: a failure is one warning and never an exception, since the
 * certificate is served over HTTP all the same, and manifests of other origin give no right to
 * ConfigMaps.
 *
 * <p>Blocking and thread-safe: runs wait for each other, so the last one leaves the newest.
 */
public final class CertificatePublisher implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(CertificatePublisher.class);
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  /** Somebody else may write between our reading and our writing, but not for ever. */
  private static final int ATTEMPTS = 3;

  private final KubernetesClient client;
  private final String namespace;
  private final KeyRegistry registry;
  private final Clock clock;

  /** Publishes in {@code namespace} what is in the registry whenever it runs. */
  public CertificatePublisher(
      KubernetesClient client, String namespace, KeyRegistry registry, Clock clock) {
    this.client = client;
    this.namespace = namespace;
    this.registry = registry;
    this.clock = clock;
  }

  /** Publishes the certificate to seal with now; without one, leaves what is there. */
  @Override
  public synchronized void run() {
    registry.certificate(clock.instant()).ifPresent(this::publish);
  }

  private void publish(SealingCertificate certificate) {
    for (int attempt = 1; ; attempt++) {
      try {
        boolean written = write(certificate);
        LOG.atInfo()
            .addKeyValue("namespace", namespace)
            .addKeyValue("name", PublishedCertificate.CONFIG_MAP)
            .addKeyValue("fingerprint", certificate.fingerprint())
            .log(written ? "Certificate published" : "Certificate is published already");
        return;
      } catch (RuntimeException failed) {
        // A closed client, or an answer that is no ConfigMap, has other exceptions.
        if (!isRace(failed) || attempt == ATTEMPTS) {
          warn(failed);
          return;
        }
      }
    }
  }

  private static boolean isRace(RuntimeException failed) {
    return failed instanceof KubernetesClientException refused
        && (refused.getCode() == CONFLICT || refused.getCode() == NOT_FOUND);
  }

  private static boolean isAt(ConfigMap found, String pem, String fingerprint) {
    Map<String, @Nullable String> data = found.getData();
    Map<String, @Nullable String> annotations = found.getMetadata().getAnnotations();
    return data != null
        && pem.equals(data.get(PublishedCertificate.DATA_KEY))
        && annotations != null
        && fingerprint.equals(annotations.get(PublishedCertificate.FINGERPRINT));
  }

  private boolean write(SealingCertificate certificate) {
    String pem = new String(certificate.pem(), US_ASCII);
    String fingerprint = certificate.fingerprint();
    ConfigMap found =
        client.configMaps().inNamespace(namespace).withName(PublishedCertificate.CONFIG_MAP).get();
    if (found != null && isAt(found, pem, fingerprint)) {
      return false;
    }
    ConfigMap wanted =
        new ConfigMapBuilder(found == null ? empty() : found)
            .addToData(PublishedCertificate.DATA_KEY, pem)
            .editMetadata()
            .addToAnnotations(PublishedCertificate.FINGERPRINT, fingerprint)
            .endMetadata()
            .build();
    if (found == null) {
      client.resource(wanted).create();
    } else {
      // It carries the resourceVersion it was read at: a change in between is a conflict.
      client.resource(wanted).update();
    }
    return true;
  }

  /** The label is not put on a ConfigMap that somebody else made. */
  private ConfigMap empty() {
    return new ConfigMapBuilder()
        .withNewMetadata()
        .withNamespace(namespace)
        .withName(PublishedCertificate.CONFIG_MAP)
        .addToLabels("app.kubernetes.io/managed-by", "sealed-secrets-controller")
        .endMetadata()
        .build();
  }

  private void warn(RuntimeException failed) {
    // The client sets this when it is interrupted, which means that the controller is stopping.
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    LOG.atWarn()
        .addKeyValue("namespace", namespace)
        .addKeyValue("name", PublishedCertificate.CONFIG_MAP)
        .addKeyValue("error", reason(failed))
        .log("Certificate not published as a ConfigMap, going on without it");
  }

  private static String reason(RuntimeException failed) {
    return failed instanceof KubernetesClientException refused
        ? ApiErrors.text(refused)
        : failed.getClass().getSimpleName();
  }
}
