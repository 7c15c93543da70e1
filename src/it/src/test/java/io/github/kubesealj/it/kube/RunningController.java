package io.github.kubesealj.it.kube;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A controller as a process, ours or upstream's, in a namespace that it takes for its own. It runs
 * with the rights of the installed service account, on a port of its own, behind a Service that the
 * API server's proxy reaches.
 */
public final class RunningController implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path log;
  private final int port;

  private RunningController(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Starts the program and waits until it serves. */
  public static RunningController start(
      Path program, ServiceAccountPod pod, int port, String... flags) {
    try {
      Path log = Files.createTempFile("controller", ".log");
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.add("--listen-addr=:" + port);
      command.addAll(List.of(flags));
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().remove("KUBECONFIG");
      builder.environment().putAll(pod.environment());
      RunningController controller = new RunningController(builder.start(), log, port);
      Await.until("controller ready", PATIENCE, controller::isReady, controller::log);
      return controller;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts upstream's as the one of kube-system, its metrics on the next port, and waits until it
   * has a key: it calls itself ready before that.
   */
  public static RunningController startUpstreams(int port) {
    RunningController started =
        start(
            Peers.CONTROLLER,
            ServiceAccountPod.inKubeSystem(Cluster.get(), port),
            port,
            "--listen-metrics-addr=:" + (port + 1));
    try {
      Await.until(
          "a certificate",
          PATIENCE,
          () -> started.get("/v1/cert.pem").map(answer -> answer.statusCode() == 200).orElse(false),
          started::log);
    } catch (AssertionError never) {
      started.close();
      throw never;
    }
    return started;
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("the controller ended with " + process.exitValue() + "\n" + log());
    }
    return get("/readyz").map(response -> response.statusCode() == 200).orElse(false);
  }

  /** Asks its HTTP API; empty while it does not listen. */
  public Optional<HttpResponse<String>> get(String path) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return Optional.of(
          http.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                  .timeout(Duration.ofSeconds(5))
                  .build(),
              HttpResponse.BodyHandlers.ofString()));
    } catch (IOException notYet) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What it logged so far, both streams. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to end and gives its exit code. */
  public int terminate() {
    process.destroy();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        throw new AssertionError("the controller did not end on SIGTERM\n" + log());
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
