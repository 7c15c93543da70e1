package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.http.HttpAnswer;
import java.time.Duration;
import java.util.Optional;

/**
 * How often, and how long, one request waits for a server that says when to come back: as often as
 * client-go, and a minute altogether.
 */
final class Retries {
  private static final int MOST = 10;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private int retries;
  private Duration waited = Duration.ZERO;

  /** How long to wait before asking again; empty to take this answer. */
  Optional<Duration> after(HttpAnswer answer) {
    if (answer.status() != TOO_MANY_REQUESTS && answer.status() < SERVER_ERROR) {
      return Optional.empty();
    }
    Optional<Duration> wait = answer.retryAfter().flatMap(Retries::seconds);
    if (wait.isEmpty() || retries == MOST || waited.plus(wait.get()).compareTo(LONGEST) > 0) {
      return Optional.empty();
    }
    retries++;
    waited = waited.plus(wait.get());
    return wait;
  }

  /** Dates, which are allowed too, are not understood by client-go either. */
  private static Optional<Duration> seconds(String header) {
    return header.strip().matches("[0-9]{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())))
        : Optional.empty();
  }
}
