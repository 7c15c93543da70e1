package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the editor leaves alone, where it stands and what to do. */
class EditRefusalTest {
  private static ManifestEditor editor(String text) throws ManifestException {
    return ManifestEditor.of("f", text.getBytes(UTF_8));
  }

  private static String text(ManifestEditor editor) throws ManifestException {
    return new String(editor.toBytes(), UTF_8);
  }

  @Test
  void refusesWhatTheReaderRefuses() {
    byte[] broken = "a: b\na: c\n".getBytes(UTF_8);
    assertThatThrownBy(() -> ManifestEditor.of("f", broken))
        .isInstanceOf(ManifestException.class)
        .hasMessage("f:2:1: the key \"a\" is given twice");
  }

  static Stream<Arguments> refusals() {
    String writeOut = "write it out in its place";
    String aliases = "write the values out in place of the aliases";
    return Stream.of(
        Arguments.of("z: &z hunter2\na: *z\n", "f:2:1: a: the value is an alias (*)", writeOut),
        Arguments.of(
            "z: &z {b: hunter2}\na: *z\n", "f:2:1: a: the value is an alias (*)", writeOut),
        Arguments.of(
            "a: &z hunter2\nb: *z\n",
            "f:1:4: a: aliases (*) elsewhere refer to this through its anchor (&)",
            aliases),
        Arguments.of(
            "z: &z {a: hunter2}\n<<: *z\n",
            "f:1:8: a: it comes in through a merge key (<<)",
            writeOut),
        Arguments.of(
            "a: !!binary aHVudGVyMg==\n",
            "f:1:4: a: the value has a tag (!)",
            "write it without the tag"),
        Arguments.of(
            "a: !secret hunter2\n",
            "f:1:4: a: the value has a tag (!)",
            "write it without the tag"),
        Arguments.of("a: [hunter2]\n", "f:1:4: a: expected a string but found a list", ""),
        Arguments.of("a: {b: hunter2}\n", "f:1:4: a: expected a string but found an object", ""),
        Arguments.of("? a\nb: c\n", "f:2:1: a: the key has no ':' behind it", "write the ':'"),
        Arguments.of(
            "b: |\n  hunter2",
            "f:1:1: its last value ends the text without a line end, and would take one for its own",
            "end the last line"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesWhatItCannotChangeAlone(String text, String message, String hint) throws Exception {
    ManifestEditor editor = editor(text);
    ManifestException failure =
        catchThrowableOfType(
            ManifestException.class,
            () -> editor.documents().getFirst().put(List.of("a"), "hunter3"));
    assertThat(failure).hasMessage(message);
    assertThat(failure.hint().orElse("")).isEqualTo(hint);
    assertThat(text(editor)).isEqualTo(text);
  }

  static Stream<Arguments> deepRefusals() {
    return Stream.of(
        Arguments.of("z: &z {x: y}\ns: *z\n", "f:2:1: s: the value is an alias (*)"),
        Arguments.of(
            "s: &z {x: v}\nz: *z\n",
            "f:1:4: s: aliases (*) elsewhere refer to this through its anchor (&)"),
        Arguments.of("s: hunter2\n", "f:1:4: s: expected an object but found a string"),
        Arguments.of("s: [hunter2]\n", "f:1:4: s: expected an object but found a list"),
        Arguments.of("s: &z\n", "f:1:4: s: the value has an anchor (&)"),
        Arguments.of("s: !!null\n", "f:1:4: s: the value has a tag (!)"),
        Arguments.of("{s, t: u}\n---\n", "f:1:3: s: the key has no ':' behind it"),
        Arguments.of("S: {}\n\u017f: {}\n", "f:1:1: s: given twice, in different spellings"),
        Arguments.of(
            "kind: List\nitems:\n- &z {s: {}}\n- *z\n",
            "f:3:3: aliases (*) elsewhere refer to this through its anchor (&)"),
        Arguments.of(
            "<<: {items: [{s: {}}]}\nkind: List\n", "f:1:14: it comes in through a merge key (<<)"),
        Arguments.of(
            "s:\n  a: b\n  on: c\n", "f:3:3: s: the key \"on\" is a boolean to some YAML readers"));
  }

  @ParameterizedTest
  @MethodSource("deepRefusals")
  void refusesToChangeWithinWhatIsNotThereAlone(String text, String message) throws Exception {
    ManifestEditor editor = editor(text);
    EditableDocument document = editor.documents().getFirst();
    assertThatThrownBy(() -> document.put(List.of("s", "on"), "x"))
        .isInstanceOf(ManifestException.class)
        .hasMessage(message);
    assertThat(text(editor)).isEqualTo(text);
  }

  @Test
  void refusesPathsThatAreNone() throws Exception {
    EditableDocument document = editor("a: b\n").documents().getFirst();
    for (List<String> path : List.of(List.<String>of(), List.of("\ud800"))) {
      assertThatThrownBy(() -> document.put(path, "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    document.put(List.of("s"), "x");
    assertThatThrownBy(() -> document.put(List.of("s", "t"), "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesNamesTooLongForYaml() throws Exception {
    List<String> path = List.of("s", "k".repeat(1200));
    EditableDocument document = editor("s: {}\n").documents().getFirst();
    assertThatThrownBy(() -> document.put(path, "x"))
        .isInstanceOf(ManifestException.class)
        .hasMessageEndingWith("is too long for YAML");
    ManifestEditor json = editor("{\"s\":{}}");
    json.documents().getFirst().put(path, "x");
    assertThat(text(json)).isEqualTo("{\"s\":{\"" + path.getLast() + "\":\"x\"}}");
  }
}
