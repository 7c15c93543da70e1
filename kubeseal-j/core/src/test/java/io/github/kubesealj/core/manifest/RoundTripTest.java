package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonBoolean;
import io.github.kubesealj.core.model.JsonValue.JsonNull;
import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.model.SecretTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects nobody would write, written and read back. */
class RoundTripTest {
  private static final int ROUNDS = 3_000;
  private static final List<String> AWKWARD =
      List.of(
          "",
          " ",
          "  ",
          "\n",
          "\n\n",
          " \n",
          "a\n",
          "a\n\n",
          "\na",
          " a",
          "a ",
          "a\n b",
          "a \nb",
          "\ta",
          "a\tb",
          "yes",
          "n",
          "~",
          "null",
          "1",
          "1e3",
          "0x1f",
          "12:30",
          "2024-01-01",
          "<<",
          "=",
          "- a",
          "-",
          "---",
          "--- a",
          "...",
          "? a",
          "?",
          ": a",
          ":",
          "a: b",
          "a:",
          "a #b",
          "#",
          "'",
          "''",
          "\"",
          "\\",
          "%a",
          "@",
          "`",
          "&a",
          "*a",
          "!a",
          "!!str",
          "|",
          ">",
          "{a}",
          "[a",
          "]",
          ",",
          "\r",
          "a\r\nb",
          "\u0000",
          "\u001b",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\ufffd",
          "\ud83d\udd10",
          "é",
          "<&>",
          "a\nb\n# c",
          "a\n---\nb",
          "|\n a",
          "word ".repeat(40),
          "word  ".repeat(40),
          "'word ".repeat(40),
          "\u0001word ".repeat(40),
          "\u0001word  ".repeat(40),
          "x".repeat(200),
          "x y ".repeat(60));

  private final Random random = new Random(7);

  @ParameterizedTest
  @EnumSource(ManifestFormat.class)
  void keepsEverythingOfASealedSecret(ManifestFormat format) throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      SealedSecret sealed = sealedSecret();
      String text = ManifestWriter.write(sealed, format);
      List<ManifestDocument> read = ManifestReader.read("again", text.getBytes(UTF_8));
      assertThat(read).hasSize(1);
      assertThat(read.getFirst().sealedSecret()).as(text).isEqualTo(sealed);
    }
  }

  @ParameterizedTest
  @EnumSource(ManifestFormat.class)
  void keepsEverythingOfASecret(ManifestFormat format) throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Map<String, SecretBytes> data = new TreeMap<>();
      texts().forEach((key, text) -> data.put(key, SecretBytes.ofUtf8(text)));
      try (PlainSecret secret = new PlainSecret(metadata(), optional(), bool(), data)) {
        String text = ManifestWriter.write(secret, format);
        try (PlainSecret again =
            ManifestReader.read("again", text.getBytes(UTF_8)).getFirst().secret()) {
          assertThat(again.metadata()).as(text).isEqualTo(secret.metadata());
          assertThat(again.type()).isEqualTo(secret.type());
          assertThat(again.immutable()).isEqualTo(secret.immutable());
          assertThat(again.data()).isEqualTo(secret.data());
        }
      }
    }
  }

  @Test
  void keepsEverythingThroughPlainMaps() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Map<String, Object> map = SealedSecrets.toMap(sealedSecret());
      SealedSecret again = SealedSecrets.fromMap("ns/name", map);
      assertThat(SealedSecrets.toMap(again)).isEqualTo(map);
    }
  }

  private SealedSecret sealedSecret() {
    Map<String, Optional<String>> templates = new TreeMap<>();
    texts().forEach((key, text) -> templates.put(key, Optional.of(text).filter(t -> chance())));
    SecretTemplate template =
        new SecretTemplate(metadata(), optional(), bool(), templates, rest("z"));
    SealedSecretSpec spec = new SealedSecretSpec(template, optional(), texts(), rest("z"));
    return new SealedSecret(metadata(), spec, rest("z"));
  }

  private ObjectMeta metadata() {
    return new ObjectMeta(optional(), optional(), texts(), texts(), rest("z"));
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      texts.put(text(), text());
    }
    return texts;
  }

  /** Fields whose names are nobody's. */
  private JsonObject rest(String prefix) {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      fields.put(prefix + text().toLowerCase(Locale.ROOT), json(0));
    }
    return new JsonObject(fields);
  }

  private JsonValue json(int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 6)) {
      case 0 -> new JsonString(text());
      case 1 ->
          new JsonNumber(
              List.of("0", "-1", "1.50", "1e3", "12345678901234567890").get(random.nextInt(4)));
      case 2 -> new JsonBoolean(chance());
      case 3 -> JsonNull.INSTANCE;
      case 4 -> {
        List<JsonValue> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(json(depth + 1));
        }
        yield new JsonArray(items);
      }
      default -> {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        String previous = "";
        for (int i = random.nextInt(4); i > 0; i--) {
          previous += text().toLowerCase(Locale.ROOT) + i;
          fields.put(previous, json(depth + 1));
        }
        yield new JsonObject(fields);
      }
    };
  }

  private String text() {
    if (random.nextInt(3) > 0) {
      return AWKWARD.get(random.nextInt(AWKWARD.size()));
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      String piece = AWKWARD.get(random.nextInt(AWKWARD.size()));
      text.append(piece.length() > 30 ? "a" : piece).append(random.nextInt(4) == 0 ? " " : "");
    }
    return text.toString();
  }

  private @Nullable String optional() {
    return chance() ? text() : null;
  }

  private @Nullable Boolean bool() {
    return chance() ? (Boolean) chance() : null;
  }

  private boolean chance() {
    return random.nextBoolean();
  }
}
