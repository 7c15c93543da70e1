package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.cluster.ApiServer.Answer;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What an answer says in Kubernetes' own form for failures, {@code kind: Status}. Any other body is
 * never shown: it may hold anything.
 */
final class ApiStatus {
  private static final int MOST_CHARACTERS = 1000;

  private ApiStatus() {}

  /** Its message, on one line and harmless to a terminal. */
  static Optional<String> message(Answer answer) {
    return Json.parse(answer.body())
        .filter(status -> Json.text(status, "kind").equals("Status"))
        .map(ApiStatus::harmless)
        .filter(text -> !text.isEmpty());
  }

  /** The same, or the code where there is none. */
  static String text(Answer answer) {
    return message(answer).orElse("the API server answered " + answer.status());
  }

  private static String harmless(JsonObject status) {
    String text = Json.text(status, "message").replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
  }
}
