package io.github.kubesealj.template.x509;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Keys and certificates that sprig made; the keys protect nothing. */
public final class Fixtures {
  private Fixtures() {}

  /** The text of {@code name.pem}. */
  public static String pem(String name) {
    try (InputStream in =
        Objects.requireNonNull(Fixtures.class.getResourceAsStream(name + ".pem"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
