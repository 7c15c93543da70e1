package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** This program's version. */
final class Version {
  /** Without the leading v. */
  static final String TEXT;

  /** The day it is of: {@code 2026-11-24}. */
  static final String DATE;

  static {
    String[] lines = read().split("\n", -1);
    TEXT = lines[0];
    DATE = lines[1].substring(0, "2026-11-24".length());
  }

  private Version() {}

  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(in, "version.txt").readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("version.txt cannot be read", e);
    }
  }
}
