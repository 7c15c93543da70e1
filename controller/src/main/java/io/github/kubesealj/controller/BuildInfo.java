package io.github.kubesealj.controller;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the build wrote into the jar. */
final class BuildInfo {
  private BuildInfo() {}

  static String version() {
    try (InputStream file =
        Objects.requireNonNull(BuildInfo.class.getResourceAsStream("version.txt"))) {
      return new String(file.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
