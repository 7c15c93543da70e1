package io.github.kubesealj.controller;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.kubesealj.controller.http.ApiServer;
import io.github.kubesealj.controller.http.Pages;
import io.github.kubesealj.controller.keys.CertificatePublisher;
import io.github.kubesealj.controller.keys.KeyBootstrap;
import io.github.kubesealj.controller.keys.KeyException;
import io.github.kubesealj.controller.keys.KeyRegistry;
import io.github.kubesealj.core.seal.SecretTemplates;
import io.github.kubesealj.template.function.Surroundings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running controller. Several may run in one process.
 *
 * <p>It neither configures logging nor listens to signals nor ends the process: that is for whoever
 * starts it. The Kubernetes client stays the caller's to close, after the controller. Thread-safe.
 */
public final class Controller implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Controller.class);

  private final ApiServer api;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Thread publishing;
  private volatile @Nullable Engine engine;

  private Controller(Config config, KubernetesClient client, KeyRegistry keys, Clock clock)
      throws IOException {
    this.api =
        ApiServer.start(
            config.listen(),
            new Pages(() -> certificate(keys, clock), this::isHealthy, this::isReady));
    // Aside, since no Secret may wait for it.
    this.publishing =
        Thread.ofVirtual()
            .name("publish-certificate")
            .start(new CertificatePublisher(client, config.namespace(), keys, clock));
  }

  /**
   * Finds or makes the sealing key, opens the HTTP API and starts watching, in this order; returns
   * when all objects of the cluster were listed once. What they ask for may still be under way, and
   * so may publishing the certificate.
   *
   * @throws StartException if any of that failed; nothing is left running then
   */
  public static Controller start(Config config, KubernetesClient client, Clock clock)
      throws StartException {
    SecureRandom random = new SecureRandom();
    KeyRegistry keys =
        new KeyRegistry(
            config.acceptDeprecatedV1Data(),
            SecretTemplates.sprig(new Surroundings(clock, ZoneId.systemDefault(), random)));
    try {
      new KeyBootstrap(client, config.namespace(), config.keys(), clock, random).run(keys);
    } catch (KeyException | KubernetesClientException failed) {
      throw new StartException("sealing keys: " + StartErrors.text(failed));
    }
    Controller controller = serve(config, client, keys, clock);
    try {
      controller.engine = Engine.start(client, keys, clock, random, config.updateStatus());
      controller.ready.countDown();
      return controller;
    } catch (RuntimeException failed) {
      controller.close();
      throw new StartException(
          StartErrors.isUnknownKind(failed)
              ? "the cluster has no CustomResourceDefinition sealedsecrets.bitnami.com: install it"
              : "watching SealedSecrets: " + StartErrors.text(failed));
    }
  }

  private static Controller serve(
      Config config, KubernetesClient client, KeyRegistry keys, Clock clock) throws StartException {
    try {
      Controller controller = new Controller(config, client, keys, clock);
      LOG.atInfo().addKeyValue("addr", config.listen()).log("HTTP server serving");
      return controller;
    } catch (IOException failed) {
      throw new StartException("HTTP server on " + config.listen() + ": " + failed.getMessage());
    }
  }

  private static Optional<String> certificate(KeyRegistry keys, Clock clock) {
    return keys.certificate(clock.instant())
        .map(certificate -> new String(certificate.pem(), US_ASCII));
  }

  /** Where the HTTP API listens, with the port that was bound. */
  public InetSocketAddress httpAddress() {
    return api.address();
  }

  /**
   * Waits until keys are there and all objects were listed once.
   *
   * @return whether that came within {@code timeout}
   */
  public boolean awaitReady(Duration timeout) throws InterruptedException {
    return ready.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  private boolean isReady() {
    return ready.getCount() == 0;
  }

  /** Until the watches were started there is nothing that could be dead. */
  private boolean isHealthy() {
    Engine running = engine;
    return running == null || running.isHealthy();
  }

  /** Takes no more work, gives passes that run five seconds to finish, and stops. */
  @Override
  public void close() {
    publishing.interrupt();
    Engine running = engine;
    if (running != null) {
      running.close();
    }
    api.close();
  }
}
