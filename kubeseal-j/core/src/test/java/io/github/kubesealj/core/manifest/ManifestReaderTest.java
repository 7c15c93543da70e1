package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.core.model.JsonValue.JsonString;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {
  private static final String SECRET = "kind: Secret\nstringData: {a: é}\n";

  @Test
  void readsUtf8WithAByteOrderMark() throws Exception {
    assertThat(value(("\uFEFF" + SECRET).getBytes(UTF_8), "a")).isEqualTo("é");
  }

  @Test
  void readsJsonWithAByteOrderMark() throws Exception {
    assertThat(value("\uFEFF{\"stringData\":{\"a\":\"b\"}}".getBytes(UTF_8), "a")).isEqualTo("b");
  }

  @Test
  void readsUtf16OfBothByteOrders() throws Exception {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertThat(value(("\uFEFF" + SECRET).getBytes(charset), "a")).isEqualTo("é");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsAnyLineEndAndCountsItOnce(String lineEnd) throws Exception {
    String text = "kind: Secret\nstringData:\n  a: |\n    x\n    y\n".replace("\n", lineEnd);
    assertThat(value(text.getBytes(UTF_8), "a")).isEqualTo("x\ny\n");
    String broken = text + "data: {b: '!'}" + lineEnd;
    assertThatThrownBy(() -> value(broken.getBytes(UTF_8), "b"))
        .hasMessage("f:6:11: data.b: illegal base64 data at input byte 0");
  }

  @Test
  void tellsWhereBytesAreNotUtf8() {
    assertThatThrownBy(() -> read("a: b\nc: dé\n".getBytes(ISO_8859_1)))
        .isInstanceOf(ManifestException.class)
        .hasMessage("f:2:5: the bytes here are not valid UTF-8");
  }

  @Test
  void tellsWhereUtf16Ends() {
    byte[] bytes = "\uFEFFa: b\n".getBytes(UTF_16LE);
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(ManifestException.class)
        .hasMessage("f:1:5: the bytes here are not valid UTF-16LE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only\n", "---\n", "---\n---\n# x\n---\n", "~\n", " \n\n"})
  void findsNoDocumentWhereThereIsNothing(String text) throws Exception {
    assertThat(read(text.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void countsEmptyDocumentsToo() throws Exception {
    List<ManifestDocument> documents =
        read("---\nkind: A\n---\n# none\n---\n  kind: B\n".getBytes(UTF_8));
    assertThat(documents).extracting(ManifestDocument::kind).containsExactly("A", "B");
    assertThat(documents)
        .extracting(document -> document.place().toString())
        .containsExactly("f:2:1", "f:6:3 (document 3)");
  }

  @Test
  void readsConcatenatedJson() throws Exception {
    List<ManifestDocument> documents = read("{\"kind\":\"A\"}{\"kind\":\"B\"}\n".getBytes(UTF_8));
    assertThat(documents)
        .extracting(document -> document.place().toString())
        .containsExactly("f:1:1", "f:1:13 (document 2)");
  }

  @Test
  void readsJsonDocumentsBetweenDashes() throws Exception {
    List<ManifestDocument> documents = read("{\"kind\":\"A\"}\n---\n{kind: B}\n".getBytes(UTF_8));
    assertThat(documents).extracting(ManifestDocument::kind).containsExactly("A", "B");
  }

  @Test
  void expandsListsWithinLists() throws Exception {
    String list =
        """
        apiVersion: v1
        kind: List
        items:
        - {kind: Secret, metadata: {name: a}}
        - kind: SecretList
          apiVersion: v1
          items:
          - metadata: {name: b}
        - kind: List
        """;
    List<String> names = new ArrayList<>();
    for (ManifestDocument item : read(list.getBytes(UTF_8)).getFirst().expandList()) {
      try (PlainSecret secret = item.secret()) {
        names.add(secret.metadata().name() + " " + item.place());
      }
    }
    assertThat(names).containsExactly("a f:4:3", "b f:8:5");
  }

  @Test
  void givesItemsOfATypedListItsKind() throws Exception {
    String list =
        "{\"kind\":\"SealedSecretList\",\"apiVersion\":\"bitnami.com/v1alpha1\","
            + "\"items\":[{\"spec\":{\"encryptedData\":{\"a\":\"AgB\"}}}]}";
    ManifestDocument item = read(list.getBytes(UTF_8)).getFirst().expandList().getFirst();
    assertThat(item.sealedSecret().spec().encryptedData()).containsEntry("a", "AgB");
  }

  @Test
  void takesItemsWithoutAKindForAListAsGosProgramsPrintOne() throws Exception {
    String list =
        "{\"metadata\":{\"resourceVersion\":\"5\"},\"items\":[{\"metadata\":{\"name\":\"a\"}}]}";
    ManifestDocument item = read(list.getBytes(UTF_8)).getFirst().expandList().getFirst();
    try (PlainSecret secret = item.secret()) {
      assertThat(secret.metadata().name()).isEqualTo("a");
    }
  }

  @Test
  void refusesAnItemThatIsNoObject() throws Exception {
    ManifestDocument list = read("kind: List\nitems: [{}, 5]\n".getBytes(UTF_8)).getFirst();
    assertThatThrownBy(list::expandList)
        .hasMessage("f:2:13: items[1]: expected an object but found a number");
    ManifestDocument none = read("kind: List\nitems: x\n".getBytes(UTF_8)).getFirst();
    assertThatThrownBy(none::expandList)
        .hasMessage("f:2:8: items: expected a list but found a string");
  }

  @Test
  void takesAnObjectThatIsNoListForItself() throws Exception {
    ManifestDocument document = read(SECRET.getBytes(UTF_8)).getFirst();
    assertThat(document.expandList()).containsExactly(document);
  }

  @Test
  void letsOwnKeysWinOverMergedOnesAndEarlierMergesOverLater() throws Exception {
    String text =
        """
        x: &x {a: 1, b: 1, c: 1}
        y: &y {b: 2, d: 2}
        stringData:
          <<: [*y, *x]
          a: own
        """;
    byte[] bytes = text.getBytes(UTF_8);
    assertThat(value(bytes, "a") + value(bytes, "b") + value(bytes, "c") + value(bytes, "d"))
        .isEqualTo("own212");
  }

  @Test
  void readsNullsAsTheApiServerStoresThem() throws Exception {
    String text =
        """
        apiVersion: bitnami.com/v1alpha1
        kind: SealedSecret
        metadata: {name: a, labels: {x: null, z: z}, creationTimestamp: null}
        spec:
          encryptedData: {a: null, b: AgB}
          template: {metadata: null, type: null, data: {a: null, b: c}}
        """;
    SealedSecret sealed = read(text.getBytes(UTF_8)).getFirst().sealedSecret();
    assertThat(sealed.metadata().labels()).containsOnlyKeys("z");
    assertThat(sealed.metadata().rest().isEmpty()).isTrue();
    assertThat(sealed.spec().encryptedData()).containsOnlyKeys("b");
    assertThat(sealed.spec().template().data())
        .containsEntry("a", Optional.empty())
        .containsEntry("b", Optional.of("c"));
  }

  @Test
  void keepsTheServersFieldsOfMetadataAsText() throws Exception {
    String text = "metadata: {resourceVersion: 12, GenerateName: 1e3, finalizers: [5], z: 1_0}\n";
    try (PlainSecret secret = read(text.getBytes(UTF_8)).getFirst().secret()) {
      assertThat(secret.metadata().rest().fields())
          .containsKeys("finalizers", "z")
          .containsEntry("resourceVersion", new JsonString("12"))
          .containsEntry("generateName", new JsonString("1000"));
    }
  }

  @Test
  void readsAValueOfAMebibyte() throws Exception {
    byte[] content = new byte[1 << 20];
    new Random(1).nextBytes(content);
    String base64 = Base64.getEncoder().encodeToString(content);
    for (String text :
        List.of("data:\n  a: " + base64 + "\n", "{\"data\":{\"a\":\"" + base64 + "\"}}")) {
      try (PlainSecret secret = read(text.getBytes(UTF_8)).getFirst().secret()) {
        assertThat(requireNonNull(secret.data().get("a")).toByteArray()).isEqualTo(content);
      }
    }
  }

  @Test
  void readsADocumentOfThreeMebibytes() throws Exception {
    StringBuilder text = new StringBuilder("stringData:\n");
    for (int i = 0; text.length() <= 3 << 20; i++) {
      text.append("  key").append(i).append(": ").repeat("value ", 20).append("end\n");
    }
    try (PlainSecret secret = read(text.toString().getBytes(UTF_8)).getFirst().secret()) {
      assertThat(secret.data()).hasSizeGreaterThan(20_000);
    }
  }

  @Test
  void showsNoValueInAnyToString() throws Exception {
    byte[] yaml = "stringData: {a: hunter2, b: [hunter2], c: 4711}\n".getBytes(UTF_8);
    assertThat(read(yaml).toString()).isEqualTo("[ManifestDocument[no kind, f:1:1]]");
    List<ManifestNode> nodes =
        new YamlComposer("f", new String(yaml, UTF_8), ManifestLimits.DEFAULT).compose();
    assertThat(nodes.toString()).doesNotContain("hunter2", "4711");
  }

  private static String value(byte[] bytes, String key) throws ManifestException {
    try (PlainSecret secret = read(bytes).getFirst().secret()) {
      return new String(requireNonNull(secret.data().get(key)).toByteArray(), UTF_8);
    }
  }

  private static List<ManifestDocument> read(byte[] bytes) throws ManifestException {
    return ManifestReader.read("f", bytes);
  }
}
