package io.github.kubesealj.cli.mode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.model.PlainSecret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads private keys from files: PEM, a key Secret, a stream of them, or a List. */
final class RecoveryKeys {
  private static final String KEY = "tls.key";
  private static final String EXPECTED =
      "a PEM private key, or a Secret with one in its " + KEY + ", is expected";

  private final Terminal terminal;

  RecoveryKeys(Terminal terminal) {
    this.terminal = terminal;
  }

  List<PrivateKeyEntry> read(List<String> files) throws UserError {
    List<PrivateKeyEntry> keys = new ArrayList<>();
    for (String file : files) {
      keys.addAll(read(file));
    }
    return keys;
  }

  private List<PrivateKeyEntry> read(String file) throws UserError {
    byte[] bytes = Inputs.readFile(terminal, file);
    try {
      return List.of(PrivateKeyEntry.parse(file, Instant.EPOCH, bytes));
    } catch (KeyMaterialException noKey) {
      if (noKey.reason() != KeyMaterialException.Reason.MISSING || isPem(bytes)) {
        throw new UserError(file + ": " + noKey.getMessage());
      }
      return fromSecrets(file, documents(file, bytes));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static List<ManifestDocument> documents(String file, byte[] bytes) throws UserError {
    try {
      return Inputs.documents(file, bytes);
    } catch (UserError noManifest) {
      throw new UserError(noManifest.getMessage(), EXPECTED);
    }
  }

  /** Whether a file without a private key is PEM all the same: a certificate, say. */
  private static boolean isPem(byte[] bytes) {
    return new String(bytes, ISO_8859_1).startsWith("-----BEGIN ");
  }

  /** One bad Secret among good ones is a warning; a file without any good one is an error. */
  private List<PrivateKeyEntry> fromSecrets(String file, List<ManifestDocument> documents)
      throws UserError {
    List<PrivateKeyEntry> keys = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (ManifestDocument document : documents) {
      try (PlainSecret secret = document.secret()) {
        keys.add(key(document, secret));
      } catch (ManifestException e) {
        throw Inputs.manifestError(e);
      } catch (KeyMaterialException e) {
        refusals.add(document.place() + ": " + e.getMessage());
      }
    }
    if (keys.isEmpty()) {
      throw new UserError(
          refusals.isEmpty() ? file + " holds no private key" : refusals.getFirst(), EXPECTED);
    }
    refusals.forEach(terminal::warn);
    return keys;
  }

  private static PrivateKeyEntry key(ManifestDocument document, PlainSecret secret)
      throws UserError, KeyMaterialException {
    SecretBytes pem = secret.data().get(KEY);
    if (pem == null) {
      throw new UserError(document.place() + ": secret must contain a '" + KEY + "' key");
    }
    byte[] bytes = pem.toByteArray();
    try {
      return PrivateKeyEntry.parse(String.valueOf(secret.metadata().name()), Instant.EPOCH, bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
