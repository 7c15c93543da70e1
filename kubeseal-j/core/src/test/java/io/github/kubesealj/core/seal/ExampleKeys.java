package io.github.kubesealj.core.seal;

import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.KeyOrder;
import io.github.kubesealj.core.crypto.KeyRing;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.ValueSealer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;

/** The keys beside the vectors, by their folder's name. */
final class ExampleKeys {
  private static final Path KEYS = Path.of("../../keys-example/vectors/keys");

  private ExampleKeys() {}

  static SealingCertificate certificate(String id) {
    try {
      return SealingCertificate.parse(Files.readAllBytes(KEYS.resolve(id).resolve("tls.crt")));
    } catch (IOException | KeyMaterialException e) {
      throw new AssertionError(e);
    }
  }

  static ValueSealer sealer(String id) {
    return new ValueSealer(certificate(id), new SecureRandom());
  }

  static KeyRing ring(String... ids) {
    return KeyRing.of(Arrays.stream(ids).map(ExampleKeys::key).toList(), KeyOrder.CERT_NOT_BEFORE);
  }

  private static PrivateKeyEntry key(String id) {
    try {
      return PrivateKeyEntry.parse(
          id, Instant.EPOCH, Files.readAllBytes(KEYS.resolve(id).resolve("tls.key")));
    } catch (IOException | KeyMaterialException e) {
      throw new AssertionError(e);
    }
  }
}
