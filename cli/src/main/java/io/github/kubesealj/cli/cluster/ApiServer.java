package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.terminal.UserError;
import org.jspecify.annotations.Nullable;

/** A Kubernetes API server, asked as the user whom the kubeconfig names. */
interface ApiServer {
  /**
   * What it answered.
   *
   * @param status the HTTP status code
   * @param body as UTF-8, empty if there was none
   */
  record Answer(int status, String body) {}

  /**
   * Asks once; a refusal (403, 404, …) is an answer, too. Answers 429 and 5xx that say when to come
   * back are waited for.
   *
   * @param path beginning with a slash, encoded
   * @param accept the media types wanted
   * @throws UserError if there was no answer: not reached, not trusted, not in time
   */
  Answer get(String path, String accept) throws UserError;

  /** The same with a body of JSON. */
  Answer post(String path, byte[] json) throws UserError;

  /** Its URL, for messages. */
  String url();

  /** The kubeconfig's context that led here; null where there is none, as in a Pod. */
  @Nullable String context();
}
