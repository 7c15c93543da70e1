package io.github.kubesealj.controller;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.kubesealj.controller.keys.KeyRegistry;
import io.github.kubesealj.controller.reconcile.SealedSecretReconciler;
import io.github.kubesealj.controller.watch.RelevantChange;
import io.github.kubesealj.controller.watch.TargetWatch;
import io.javaoperatorsdk.operator.Operator;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/** The watches and the workers. */
final class Engine implements AutoCloseable {
  private static final Duration DRAIN = Duration.ofSeconds(5);
  private static final Duration SYNC = Duration.ofMinutes(2);

  /** Passes at once: most of a pass is waiting for the API server. */
  private static final int WORKERS = 16;

  private final Operator operator;
  private final TargetWatch targets;

  private Engine(Operator operator, TargetWatch targets) {
    this.operator = operator;
    this.targets = targets;
  }

  static Engine start(
      KubernetesClient client,
      KeyRegistry keys,
      Clock clock,
      RandomGenerator random,
      boolean updateStatus) {
    SealedSecretReconciler reconciler =
        new SealedSecretReconciler(client, keys, clock, random, updateStatus);
    Operator operator =
        new Operator(
            settings ->
                settings
                    .withKubernetesClient(client)
                    .withCloseClientOnStop(false)
                    .withReconciliationTerminationTimeout(DRAIN)
                    .withCacheSyncTimeout(SYNC)
                    .withExecutorService(
                        Executors.newFixedThreadPool(
                            WORKERS, Thread.ofVirtual().name("pass-", 0).factory())));
    operator.register(
        reconciler,
        settings ->
            settings
                .withName("sealedsecrets")
                .watchingAllNamespaces()
                // The filter knows better: annotations and labels have no generation.
                .withGenerationAware(false)
                .withOnUpdateFilter(new RelevantChange()));
    operator.start();
    try {
      return new Engine(
          operator, TargetWatch.start(client.getConfiguration(), reconciler::request));
    } catch (RuntimeException failed) {
      operator.stop();
      throw failed;
    }
  }

  boolean isHealthy() {
    return operator.getRuntimeInfo().allEventSourcesAreHealthy() && targets.isHealthy();
  }

  @Override
  public void close() {
    targets.close();
    operator.stop();
  }
}
