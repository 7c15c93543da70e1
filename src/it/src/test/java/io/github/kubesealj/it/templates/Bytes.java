package io.github.kubesealj.it.templates;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Byte strings: one byte in each char. */
final class Bytes {
  private Bytes() {}

  static String ofText(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  static byte[] of(String bytes) {
    return bytes.getBytes(ISO_8859_1);
  }

  static String of(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
