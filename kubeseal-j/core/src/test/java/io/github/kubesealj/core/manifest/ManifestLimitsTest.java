package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to hurt ends in the one exception callers know. */
class ManifestLimitsTest {
  private static final String PIECES = "{}[]:,-?&*!|>'\"%@`#\n\r\t  ab01.~<<---\u00e9\\xu\uFEFF";

  @Test
  void refusesAnAliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> read(bomb.toString()))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("the aliases stand for too much text");
  }

  @Test
  void refusesABombOfMergeKeys() {
    StringBuilder bomb = new StringBuilder("a0: &a0 {x: lol}\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d {<<: [*a%d, *a%d], k%d: v}\n".formatted(i, i, i - 1, i - 1, i));
    }
    assertThatThrownBy(() -> read(bomb.toString()))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("the aliases stand for too much text");
  }

  @Test
  void allowsALargeValueToBeSharedAFewTimes() throws Exception {
    String text = "a: &a " + "x".repeat(1 << 20) + "\nb: *a\nc: *a\n";
    assertThat(read(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "- ", "a: [", "{a: ", "? "})
  void refusesYamlNestedTenThousandDeep(String level) {
    assertThatThrownBy(() -> read("k:\n  " + level.repeat(10_000)))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("nested deeper than 100 levels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "["})
  void refusesJsonNestedTenThousandDeep(String level) {
    assertThatThrownBy(() -> read("{\"k\":" + level.repeat(10_000)))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("nested deeper than 100 levels");
  }

  @Test
  void allowsExactlyTheDepthOfTheLimit() throws Exception {
    ManifestLimits limits = new ManifestLimits(1000, 3, 0);
    assertThat(ManifestReader.read("f", "a: [[b]]\n".getBytes(UTF_8), limits)).hasSize(1);
    assertThat(ManifestReader.read("f", "{\"a\":[[1]]}".getBytes(UTF_8), limits)).hasSize(1);
    for (String deeper : List.of("a: [[[]]]\n", "{\"a\":[[[]]]}")) {
      assertThatThrownBy(() -> ManifestReader.read("f", deeper.getBytes(UTF_8), limits))
          .hasMessageContaining("nested deeper than 3 levels");
    }
  }

  @Test
  void refusesMapsNestedTooDeep() {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < 10_000; i++) {
      object = new LinkedHashMap<>(Map.of("a", object));
    }
    Map<String, Object> deep = object;
    assertThatThrownBy(() -> SealedSecrets.fromMap("n/s", deep))
        .hasMessage("n/s: nested deeper than 100 levels");
  }

  @Test
  void refusesInputBeyondItsSize() {
    assertThatThrownBy(() -> ManifestReader.read("f", new byte[11], new ManifestLimits(10, 100, 0)))
        .hasMessage("f:1:1: the input is larger than 10 bytes");
  }

  @Test
  void refusesLimitsThatAllowNothing() {
    assertThatThrownBy(() -> new ManifestLimits(0, 1, 1))
        .hasMessage("manifest limits out of range");
    assertThatThrownBy(() -> new ManifestLimits(1, 501, 1))
        .hasMessage("manifest limits out of range");
  }

  @Test
  void refusesANumberOfExtravagantLength() {
    assertThatThrownBy(() -> read("{\"a\": " + "1".repeat(100_000) + "}"))
        .isInstanceOf(ManifestException.class);
  }

  @Test
  void throwsNothingElseForRandomBytes() throws Exception {
    Random random = new Random(42);
    List<String> escaped = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      if (random.nextBoolean()) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "{\"a\": " : "");
        for (int j = 0; j < bytes.length; j++) {
          text.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        bytes = text.toString().getBytes(UTF_8);
      }
      if (!endsAsPromised(bytes)) {
        escaped.add(HexFormat.of().formatHex(bytes));
      }
    }
    assertThat(escaped).isEmpty();
  }

  @Test
  void throwsNothingElseForDamagedManifests() throws Exception {
    Random random = new Random(43);
    List<String> escaped = new ArrayList<>();
    for (String folder : Vectors.with("secret.yaml")) {
      byte[] whole = Vectors.bytes(folder, "secret.yaml");
      for (int i = 0; i < 300; i++) {
        byte[] damaged = whole.clone();
        for (int j = random.nextInt(4); j >= 0; j--) {
          damaged[random.nextInt(damaged.length)] =
              (byte) PIECES.charAt(random.nextInt(PIECES.length()));
        }
        if (!endsAsPromised(damaged)) {
          escaped.add(HexFormat.of().formatHex(damaged));
        }
      }
    }
    assertThat(escaped).isEmpty();
  }

  @SuppressWarnings("CatchingUnchecked") // that nothing unchecked comes out is what is tested
  private static boolean endsAsPromised(byte[] bytes) {
    try {
      for (ManifestDocument document : ManifestReader.read("f", bytes)) {
        for (ManifestDocument item : document.expandList()) {
          item.secret().close();
        }
      }
      return true;
    } catch (ManifestException e) {
      return e.toString().lines().count() == 1 && e.getCause() == null;
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private static List<ManifestDocument> read(String text) throws ManifestException {
    return ManifestReader.read("f", text.getBytes(UTF_8));
  }
}
