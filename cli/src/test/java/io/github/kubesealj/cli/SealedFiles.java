package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.PlainSecret;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SealedSecrets made and opened by the command itself, for tests that change them in between. */
final class SealedFiles {
  private static final Path KEYS = Path.of("../keys-example/vectors/keys").toAbsolutePath();
  private static final Pattern CIPHERTEXT = Pattern.compile("A[QYg][A-Za-z0-9+/]{300,}={0,2}");

  private SealedFiles() {}

  static String certificate(String key) {
    return KEYS.resolve(key).resolve("tls.crt").toString();
  }

  static String privateKey(String key) {
    return KEYS.resolve(key).resolve("tls.key").toString();
  }

  static String privateKeys(String... keys) {
    return Arrays.stream(keys).map(SealedFiles::privateKey).collect(Collectors.joining(","));
  }

  /** One value, sealed strict for prod/db. */
  static String item(String key, String value) {
    return item(key, value, "--namespace", "prod", "--name", "db");
  }

  /** One value, sealed as these flags say. */
  static String item(String key, String value, String... place) {
    String scope = String.join(" ", place);
    boolean clusterWide = scope.contains("cluster-wide");
    Result sealed =
        new RunningKubeseal(Path.of("."))
            .input(
                "{\"metadata\":{\"name\":\"db\"%s},\"stringData\":{\"a\":\"%s\"}}"
                    .formatted(clusterWide ? ",\"namespace\":\"prod\"" : "", value))
            .run(concat(place, "--cert", certificate(key), "-o", "yaml"));
    assertThat(sealed.err()).isEmpty();
    return sealed
        .out()
        .lines()
        .filter(line -> line.startsWith("    a: "))
        .findFirst()
        .orElseThrow()
        .substring("    a: ".length());
  }

  private static String[] concat(String[] some, String... others) {
    String[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }

  /** The text with its sealed values blacked out. */
  static String masked(String text) {
    return CIPHERTEXT.matcher(text).replaceAll("CIPHERTEXT");
  }

  /** What the SealedSecrets of a text hold, {@code name/key} to value, opened with these keys. */
  static Map<String, String> opened(String sealed, String... keys) {
    Result result =
        new RunningKubeseal(Path.of("."))
            .input(sealed)
            .run("--recovery-unseal", "--recovery-private-key", privateKeys(keys));
    assertThat(result.err()).isEmpty();
    try {
      Map<String, String> values = new LinkedHashMap<>();
      for (var document : ManifestReader.read("opened", result.out().getBytes(UTF_8))) {
        PlainSecret secret = document.secret();
        secret
            .data()
            .forEach(
                (key, value) ->
                    values.put(
                        secret.metadata().name() + "/" + key,
                        new String(value.toByteArray(), UTF_8)));
      }
      return values;
    } catch (ManifestException e) {
      throw new AssertionError(e);
    }
  }
}
