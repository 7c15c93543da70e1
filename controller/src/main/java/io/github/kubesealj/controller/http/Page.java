package io.github.kubesealj.controller.http;

/**
 * An answer.
 *
 * @param status HTTP status code
 * @param contentType media type
 * @param body the whole body
 */
record Page(int status, String contentType, String body) {
  private static final String TEXT = "text/plain; charset=utf-8";

  static Page text(int status, String text) {
    return new Page(status, TEXT, text);
  }

  static Page of(String contentType, String body) {
    return new Page(200, contentType, body);
  }
}
