package io.github.kubesealj.controller.http;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Paths without empty, {@code .} and {@code ..} segments, as upstream's server insists on. Pure.
 */
final class CleanPath {
  private CleanPath() {}

  /** The one clean form of a decoded path; a slash at its end stays. */
  static String of(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/", -1)) {
      switch (segment) {
        case "", "." -> {}
        case ".." -> segments.pollLast();
        default -> segments.addLast(segment);
      }
    }
    String clean = "/" + String.join("/", segments);
    return path.endsWith("/") && !segments.isEmpty() ? clean + "/" : clean;
  }
}
