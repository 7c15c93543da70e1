package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.core.model.SealedSecret;
import java.nio.charset.Charset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestEditorTest {
  private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16LE, UTF_16BE);

  private static ManifestEditor editor(String text) throws ManifestException {
    return ManifestEditor.of("f", text.getBytes(UTF_8));
  }

  private static String text(ManifestEditor editor) throws ManifestException {
    return new String(editor.toBytes(), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# é😀\r\ns:\r\n  a: é\r\n", "{\"s\":{\"a\":\"é😀\"}}"})
  void keepsEncodingAndByteOrderMark(String text) throws Exception {
    String edited = text.startsWith("{") ? "{\"s\":{\"a\":\"ü\"}}" : text.replace("a: é", "a: ü");
    for (Charset charset : CHARSETS) {
      ManifestEditor editor = ManifestEditor.of("f", ("\uFEFF" + text).getBytes(charset));
      assertThat(editor.toBytes()).isEqualTo(("\uFEFF" + text).getBytes(charset));
      editor.documents().getFirst().put(List.of("s", "a"), "ü");
      assertThat(editor.toBytes()).isEqualTo(("\uFEFF" + edited).getBytes(charset));
    }
  }

  @Test
  void keepsLineEndsOfASingleCharacter() throws Exception {
    assertThat(YamlEditTest.edit("s:\r  a: b # c\r", "s.x = v"))
        .isEqualTo("s:\r  a: b # c\r  x: v\r");
  }

  @Test
  void followsTheLineEndsAtThePlace() throws Exception {
    assertThat(YamlEditTest.edit("s:\r\n  a: b\n  c: d\nt: u\r\n", "s.x = v|x = v"))
        .isEqualTo("s:\r\n  a: b\n  c: d\n  x: v\nt: u\r\nx: v\r\n");
  }

  @Test
  void tellsTheFormat() throws Exception {
    assertThat(editor("{\"a\":1}").format()).isEqualTo(ManifestFormat.JSON);
    assertThat(editor("---\n{\"a\":1}").format()).isEqualTo(ManifestFormat.YAML);
    assertThat(editor("a: 1").format()).isEqualTo(ManifestFormat.YAML);
  }

  @Test
  void findsTheItemsOfListsAndSkipsDocumentsThatHoldNothing() throws Exception {
    String before =
        """
        # nothing
        ---
        kind: List # 1
        items:
        # first
        - kind: SealedSecret # 2
          spec:
            encryptedData:
              a: b # 3

          # 4
        - kind: SealedSecretList
          apiVersion: bitnami.com/v1alpha1
          items:
          -   spec: {encryptedData: {}}
        ---
        ---
        spec:
          encryptedData: # 5
        """;
    ManifestEditor editor = editor(before);
    assertThat(editor.documents())
        .extracting(each -> each.document().place().toString())
        .containsExactly("f:6:3", "f:15:7", "f:18:1 (document 3)");
    for (EditableDocument each : editor.documents()) {
      each.put(List.of("spec", "encryptedData", "x"), "v");
    }
    assertThat(text(editor))
        .isEqualTo(
            before
                .replace("a: b # 3\n", "a: b # 3\n      x: v\n")
                .replace("{}", "{x: v}")
                .replace("encryptedData: # 5\n", "encryptedData: # 5\n    x: v\n"));
  }

  @Test
  void editsItemsOfAListInJson() throws Exception {
    String before = "{\"kind\":\"List\",\"items\":[{\"a\":\"b\"},{}]}";
    ManifestEditor editor = editor(before);
    editor.documents().get(0).put(List.of("a"), "x");
    editor.documents().get(1).put(List.of("a"), "y");
    assertThat(text(editor))
        .isEqualTo("{\"kind\":\"List\",\"items\":[{\"a\":\"x\"},{\"a\": \"y\"}]}");
  }

  @Test
  void addsItemsToEveryRecordedSealedSecret() throws Exception {
    int edited = 0;
    for (String file : List.of("sealed.yaml", "sealed.json", "target.yaml", "target.yaml.before")) {
      for (String folder : Vectors.with(file)) {
        byte[] before = Vectors.bytes(folder, file);
        ManifestEditor editor;
        try {
          editor = ManifestEditor.of(folder, before);
        } catch (ManifestException e) {
          assertThatThrownBy(() -> ManifestReader.read(folder, before)).hasMessage(e.getMessage());
          continue;
        }
        assertThat(editor.toBytes()).isEqualTo(before);
        for (EditableDocument each : editor.documents()) {
          if (sealed(each.document())) {
            add(each);
            edited++;
          }
        }
        List<ManifestDocument> after = ManifestReader.read(folder, editor.toBytes());
        for (ManifestDocument document : after) {
          for (ManifestDocument item : document.expandList()) {
            if (sealed(item)) {
              check(item.sealedSecret());
            }
          }
        }
      }
    }
    assertThat(edited).isGreaterThan(70);
  }

  private static boolean sealed(ManifestDocument document) {
    try {
      document.sealedSecret();
      return true;
    } catch (ManifestException e) {
      return false;
    }
  }

  private static void add(EditableDocument document) throws ManifestException {
    SealedSecret sealed = document.document().sealedSecret();
    for (String key : sealed.spec().encryptedData().keySet()) {
      document.put(List.of("spec", "encryptedData", key), "AgC" + key.length());
    }
    document.put(List.of("spec", "encryptedData", "new"), "AgB");
    document.put(List.of("spec", "template", "metadata", "labels", "a/b"), "on");
    document.put(List.of("spec", "template", "data", "conf"), "a: {{ .new }}\nb\n");
  }

  private static void check(SealedSecret sealed) {
    sealed
        .spec()
        .encryptedData()
        .forEach(
            (key, text) ->
                assertThat(text).isEqualTo(key.equals("new") ? "AgB" : "AgC" + key.length()));
    assertThat(sealed.spec().encryptedData()).containsKey("new");
    assertThat(sealed.spec().template().metadata().labels()).containsEntry("a/b", "on");
    assertThat(sealed.spec().template().data().get("conf")).contains("a: {{ .new }}\nb\n");
  }

  @Test
  void noticesAnyDifferenceButTheOneWanted() throws Exception {
    List<ManifestNode> before = roots("a: b\nc: {d: e, f: [1]}\n");
    var changes = new IdentityHashMap<ManifestNode.Mapping, Change.Fields>();
    Change.Fields change = new Change.Fields();
    change.within("c").put("x", "v");
    changes.put((ManifestNode.Mapping) before.getFirst(), change);
    EditCheck check = new EditCheck(changes);
    Map<String, Boolean> after =
        Map.of(
            "a: b\nc: {d: e, f: [1], x: v}\n", true,
            "c: {x: 'v', d: e, f: [1]}\na: b\n", true,
            "a: b\nc: {d: e, f: [1]}\n", false,
            "a: b\nc: {d: e, f: ['1'], x: v}\n", false,
            "a: b\nc: {d: e, f: [1, 2], x: v}\n", false,
            "a: b\nc: {d: e, f: [1], x: v, z: z}\n", false,
            "a: c\nc: {d: e, f: [1], x: v}\n", false,
            "a: b\nc: {d: e, f: [1], x: 5}\n", false,
            "a: b\nc: {d: e, f: [1], x: {}}\n", false,
            "a: b\nc: {d: e, f: [1], x: v}\n---\n", false);
    for (String text : after.keySet()) {
      assertThat(check.holds(before, roots(text))).as(text).isEqualTo(after.get(text));
    }
  }

  private static List<ManifestNode> roots(String text) throws ManifestException {
    return ManifestReader.roots("f", text, ManifestLimits.DEFAULT);
  }
}
