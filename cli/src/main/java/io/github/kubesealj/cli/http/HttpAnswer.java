package io.github.kubesealj.cli.http;

import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status the HTTP status code
 * @param retryAfter the header of that name
 * @param body as UTF-8; empty for none
 */
public record HttpAnswer(int status, Optional<String> retryAfter, String body) {
  @Override
  public String toString() {
    return "HttpAnswer[" + status + "]";
  }
}
