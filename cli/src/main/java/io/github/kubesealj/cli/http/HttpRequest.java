package io.github.kubesealj.cli.http;

import java.util.List;
import java.util.Map;

/**
 * What to ask a server; prints no header, since they may hold credentials.
 *
 * @param method GET or POST
 * @param path beginning with a slash, encoded
 * @param headers each with its values
 * @param body sent as UTF-8; empty for none
 */
public record HttpRequest(
    String method, String path, Map<String, List<String>> headers, String body) {
  @Override
  public String toString() {
    return method + " " + path;
  }
}
