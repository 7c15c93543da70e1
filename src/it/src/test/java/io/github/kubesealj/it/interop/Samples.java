package io.github.kubesealj.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.seal.SecretSealer;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Secrets that programs disagree on first: empty, binary, long, not ASCII. */
final class Samples {
  private static final int MEBIBYTE = 1 << 20;

  private Samples() {}

  /** Values by key; the same ones in every run. */
  static Map<String, byte[]> values() {
    Map<String, byte[]> values = new TreeMap<>();
    for (int size : new int[] {0, 1, 15, 16, 17, 255, 4096, MEBIBYTE}) {
      byte[] value = new byte[size];
      new Random(size).nextBytes(value);
      values.put("random-" + size, value);
    }
    values.put("zeros", new byte[64]);
    values.put("text", "pässwörd ✓\nsecond line\n".getBytes(UTF_8));
    values.put("looks_like.yaml", "a: [b, {c: null}]\n---\n".getBytes(UTF_8));
    return values;
  }

  /** A Secret of these values, annotated with the scope. */
  static PlainSecret secret(SealingScope scope, Map<String, byte[]> values) {
    return SecretSealer.rescoped(
        new PlainSecret(
            ObjectMeta.of("shop", "database"),
            null,
            null,
            values.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, entry -> SecretBytes.copyOf(entry.getValue())))),
        scope);
  }

  /** The same as a manifest. */
  static String yaml(SealingScope scope, Map<String, byte[]> values) {
    return ManifestWriter.write(secret(scope, values), ManifestFormat.YAML);
  }

  /** A Secret's values as plain bytes, to compare. */
  static Map<String, byte[]> values(PlainSecret secret) {
    Map<String, byte[]> values = new TreeMap<>();
    secret.data().forEach((key, value) -> values.put(key, value.toByteArray()));
    return values;
  }
}
