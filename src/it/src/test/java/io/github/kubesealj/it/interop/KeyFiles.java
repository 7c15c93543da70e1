package io.github.kubesealj.it.interop;

import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.KeyOrder;
import io.github.kubesealj.core.crypto.KeyRing;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.SealingKeyPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A sealing key of our own making, as the two files programs take. */
record KeyFiles(Path certificate, Path privateKey) {
  /** Makes a key in this folder; a second one there needs another size. */
  static KeyFiles generate(Path folder, int bits) {
    Instant from = Instant.now().minusSeconds(60);
    try (SealingKeyPair pair =
        SealingKeyPair.generate(bits, "interop", from, Duration.ofDays(1), new SecureRandom())) {
      return new KeyFiles(
          Files.write(folder.resolve(bits + ".crt"), pair.certificatePem()),
          Files.write(folder.resolve(bits + ".key"), pair.keyPem().toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SealingCertificate sealingCertificate() {
    try {
      return SealingCertificate.parse(Files.readAllBytes(certificate));
    } catch (IOException | KeyMaterialException e) {
      throw new AssertionError(e);
    }
  }

  KeyRing ring() {
    try {
      return KeyRing.of(
          List.of(PrivateKeyEntry.parse("interop", Instant.EPOCH, Files.readAllBytes(privateKey))),
          KeyOrder.CERT_NOT_BEFORE);
    } catch (IOException | KeyMaterialException e) {
      throw new AssertionError(e);
    }
  }
}
