package io.github.kubesealj.cli.cluster;

import io.fabric8.kubernetes.client.Config;
import io.github.kubesealj.core.crypto.PrivateKeyAlgorithm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Tells the Kubernetes client what kind of key it holds: of PKCS#8 it would believe RSA. */
final class ClientKeys {
  private ClientKeys() {}

  static void nameAlgorithm(Config config) {
    byte[] pem = pem(config);
    if (pem.length > 0) {
      PrivateKeyAlgorithm.of(pem).ifPresent(config::setClientKeyAlgo);
    }
  }

  private static byte[] pem(Config config) {
    String data = config.getClientKeyData();
    String file = config.getClientKeyFile();
    try {
      if (data != null) {
        return Base64.getMimeDecoder().decode(data);
      }
      return file == null ? new byte[0] : Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
