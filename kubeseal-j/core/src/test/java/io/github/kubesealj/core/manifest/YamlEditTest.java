package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts before and after an edit, byte for byte. */
class YamlEditTest {
  /** What to put, {@code path = value}, names separated by dots. */
  private static Arguments of(String name, String put, String before, String after) {
    return Arguments.of(name, put, before, after);
  }

  static Stream<Arguments> replacements() {
    return Stream.of(
        of("plain", "a = x", "a: b # c\n", "a: x # c\n"),
        of("plain to quoted", "a = yes", "a: b # c\n", "a: \"yes\" # c\n"),
        of("number words", "a = 0x1F", "a: b\n", "a: \"0x1F\"\n"),
        of("a date", "a = 2024-01-01", "a: b\n", "a: \"2024-01-01\"\n"),
        of("syntax", "a = x: v", "a: b\n", "a: 'x: v'\n"),
        of("a comment's sign", "a = x #y", "a: b\n", "a: 'x #y'\n"),
        of("empty", "a = ", "a: b\n", "a: \"\"\n"),
        of("single quotes", "a = it's", "a: 'b'  # c\n", "a: 'it''s'  # c\n"),
        of("single quotes stay", "a = x", "a: 'b'\n", "a: 'x'\n"),
        of("single quotes cannot", "a = x\ny", "a: 'b'\n", "a: \"x\\ny\"\n"),
        of("double quotes", "a = \"x\"", "a: \"b\"\n", "a: \"\\\"x\\\"\"\n"),
        of("double quotes stay", "a = x", "a: \"b\" # c", "a: \"x\" # c"),
        of("same text in another style", "a = b", "a: \"\\x62\"\nc: d\n", "a: \"\\x62\"\nc: d\n"),
        of("a number becomes a string", "a = 5", "a: 5\n", "a: \"5\"\n"),
        of("a boolean", "a = true", "a: true\n", "a: \"true\"\n"),
        of("a doubtful word", "a = on", "a: on\n", "a: \"on\"\n"),
        of("null", "a = x", "a: ~ # c\n", "a: x # c\n"),
        of("nothing", "a = x", "a: # c\nb: c\n", "a: x # c\nb: c\n"),
        of("nothing and blanks", "a = x", "a:   \nb: c\n", "a: x   \nb: c\n"),
        of("nothing at the end", "a = x", "a:", "a: x"),
        of("on the next line", "a = x", "a:\n  b\n# c\nd: e\n", "a:\n  x\n# c\nd: e\n"),
        of("below a comment", "a = x", "a: # c\n\n  b # d\ne: f\n", "a: # c\n\n  x # d\ne: f\n"),
        of("a long folded text", "a = x", "a: b\n  c\n\n  d\n# e\nf: g\n", "a: x\n# e\nf: g\n"),
        of(
            "quoted over lines",
            "a = x",
            "a: \"b\n  c\n\n  d\" # e\nf: g\n",
            "a: \"x\" # e\nf: g\n"),
        of("single quoted over lines", "a = x", "a: 'b\n\n  c'\nf: g\n", "a: 'x'\nf: g\n"),
        of("literal", "a = x", "a: |\n  b\n  c\n\n# d\ne: f\n", "a: x\n\n# d\ne: f\n"),
        of("literal with a comment", "a = x", "a: |- # c\n  b\ne: f\n", "a: x # c\ne: f\n"),
        of("literal by literal", "a = x\ny", "a: |\n  b\ne: f\n", "a: |-\n  x\n  y\ne: f\n"),
        of("literal that keeps lines", "a = x", "a: |+\n  b\n\n\n# d\ne: f\n", "a: x\n# d\ne: f\n"),
        of("literal of blanks", "a = x", "a: |\n  b\n    \ne: f\n", "a: x\ne: f\n"),
        of("literal at the end", "k.a = x", "k:\n  a: >-\n    b\n    c", "k:\n  a: x"),
        of("empty literal", "a = x", "a: |\nb: c\n", "a: x\nb: c\n"),
        of("literal that shows its indent", "a = x", "a: |2-\n    b\nb: c\n", "a: x\nb: c\n"),
        of("lines for a plain text", "a = x\n  y\n", "a: b\nc: d\n", "a: |\n  x\n    y\nc: d\n"),
        of(
            "lines before a deep comment",
            "a = x\ny",
            "a: b\n  # c\nd: e\n",
            "a: \"x\\ny\"\n  # c\nd: e\n"),
        of(
            "lines with a comment behind",
            "a = x\ny",
            "a: b # c\nd: e\n",
            "a: \"x\\ny\" # c\nd: e\n"),
        of("lines with a blank behind", "a = x\nz", "a: b \nc: d\n", "a: \"x\\nz\" \nc: d\n"),
        of("lines at the end", "a = x\n", "a: b", "a: \"x\\n\""),
        of("lines at the end of lines", "a = x\n", "a: b\n", "a: |\n  x\n"),
        of("blank lines at the end", "a = x\n\n", "a: b\n\n\n", "a: \"x\\n\\n\"\n\n\n"),
        of("first line further in", "a = \n x", "a: b\nc: d\n", "a: |2-\n\n   x\nc: d\n"),
        of("in braces", "s.a = x", "s: {a: b, c: d}\n", "s: {a: x, c: d}\n"),
        of("in braces, quoted", "s.a = x, y", "s: {a: b }\n", "s: {a: 'x, y' }\n"),
        of("in braces, lines", "s.a = x\ny", "s: {a: b }\n", "s: {a: \"x\\ny\" }\n"),
        of("in braces, nothing", "s.a = x", "s: {a: , b: c}\n", "s: {a: x , b: c}\n"),
        of(
            "in braces, JSON",
            "s.a = x",
            "---\n{\"s\":{\"a\":\"b\"}}\n",
            "---\n{\"s\":{\"a\":\"x\"}}\n"),
        of("an anchor nobody uses", "a = x", "a: &z b\n", "a: &z x\n"),
        of("a tag for strings", "a = 5", "a: !!str 4\n", "a: !!str \"5\"\n"),
        of("anchors elsewhere", "a = x", "z: &z 😀\na: b\ny: *z\n", "z: &z 😀\na: x\ny: *z\n"),
        of("behind emoji", "a = x", "# 😀\n😀: \"😀\"\na: b\n", "# 😀\n😀: \"😀\"\na: x\n"),
        of("emoji", "a = 😀", "a: b\n", "a: \"\\U0001F600\"\n"),
        of("an explicit key", "a = x", "? a\n: b\nc: d\n", "? a\n: x\nc: d\n"),
        of("a quoted key", "a = x", "'a' : b\n", "'a' : x\n"),
        of("a number as key", "5 = x", "5: b\n", "5: x\n"),
        of("two at once", "a = x|b = v", "a: 1\nb: 2\n", "a: x\nb: v\n"),
        of("twice", "a = x|a = b", "a: b\n", "a: b\n"),
        of("markers", "a = x", "%YAML 1.1\n---\na: b\n...\n", "%YAML 1.1\n---\na: x\n...\n"),
        of("another spelling", "Spec.a = x", "spec: {a: b}\n", "spec: {a: x}\n"));
  }

  static Stream<Arguments> additions() {
    return Stream.of(
        of("last", "s.x = v", "s:\n  a: b\nt: u\n", "s:\n  a: b\n  x: v\nt: u\n"),
        of("root", "x = v", "a: b\n", "a: b\nx: v\n"),
        of("no line end", "s.x = v", "s:\n  a: b", "s:\n  a: b\n  x: v"),
        of("comment behind", "s.x = v", "s:\n  a: b # c\nt: u\n", "s:\n  a: b # c\n  x: v\nt: u\n"),
        of(
            "comment below",
            "s.x = v",
            "s:\n  a: b\n  # c\nt: u\n",
            "s:\n  a: b\n  x: v\n  # c\nt: u\n"),
        of(
            "comment of next",
            "s.x = v",
            "s:\n  a: b\n\n# c\nt: u\n",
            "s:\n  a: b\n  x: v\n\n# c\nt: u\n"),
        of(
            "comment further in",
            "s.x = v",
            "s:\n  a: b\n    # c\nt: u\n",
            "s:\n  a: b\n    # c\n  x: v\nt: u\n"),
        of(
            "comments of an inner object",
            "s.x = v",
            "s:\n  a:\n    b: c\n\n    # d\n  # e\nt: u\n",
            "s:\n  a:\n    b: c\n\n    # d\n  x: v\n  # e\nt: u\n"),
        of("four blanks", "s.x = v", "s:\n    a: b\n", "s:\n    a: b\n    x: v\n"),
        of(
            "quotes like its neighbour's",
            "s.x = v",
            "s:\n  \"a\": 'b'\n",
            "s:\n  \"a\": 'b'\n  \"x\": 'v'\n"),
        of("below a list", "x = v", "l:\n- a\n- b # c\n", "l:\n- a\n- b # c\nx: v\n"),
        of("below an empty item", "x = v", "l:\n- a\n-\n", "l:\n- a\n-\nx: v\n"),
        of("below nothing", "s.x = v", "s:\n  a:\nt: u\n", "s:\n  a:\n  x: v\nt: u\n"),
        of(
            "below a literal",
            "s.x = v",
            "s:\n  a: |\n    b\n\nt: u\n",
            "s:\n  a: |\n    b\n  x: v\n\nt: u\n"),
        of(
            "below a literal with a line of blanks",
            "s.x = v",
            "s:\n  a: |\n    b\n      \nt: u\n",
            "s:\n  a: |\n    b\n      \n  x: v\nt: u\n"),
        of(
            "below kept lines",
            "s.x = v",
            "s:\n  a: |+\n    b\n\n# c\nt: u\n",
            "s:\n  a: |+\n    b\n\n  x: v\n# c\nt: u\n"),
        of(
            "below kept lines and a comment",
            "s.x = v",
            "s:\n  a: |+\n    b\n\n   # c\nt: u\n",
            "s:\n  a: |+\n    b\n\n   # c\n  x: v\nt: u\n"),
        of(
            "below kept lines at the end",
            "s.x = v",
            "s:\n  a: |+\n    b\n\n",
            "s:\n  a: |+\n    b\n\n  x: v\n"),
        of(
            "below stripped lines at the end",
            "s.x = v",
            "s:\n  a: |-\n    b",
            "s:\n  a: |-\n    b\n  x: v"),
        of(
            "below a folded text",
            "s.x = v",
            "s:\n  a: b\n    c\nt: u\n",
            "s:\n  a: b\n    c\n  x: v\nt: u\n"),
        of("below an alias", "s.x = v", "t: &t u\ns:\n  a: *t\n", "t: &t u\ns:\n  a: *t\n  x: v\n"),
        of(
            "below a merge",
            "s.x = v",
            "t: &t {u: v}\ns:\n  <<: *t\n",
            "t: &t {u: v}\ns:\n  <<: *t\n  x: v\n"),
        of("below an explicit key", "x = v", "? a\n: b\n", "? a\n: b\nx: v\n"),
        of("below a key alone", "x = v", "? a\n# c\n", "? a\nx: v\n# c\n"),
        of(
            "lines",
            "s.x = 1\n2\n",
            "s:\n  a: b\nt: u\n",
            "s:\n  a: b\n  x: |\n    1\n    2\nt: u\n"),
        of("several", "s.x = v|s.z = 1", "s:\n  a: b\n", "s:\n  a: b\n  x: v\n  z: \"1\"\n"),
        of(
            "at several depths",
            "s.t.x = 1|s.x = 2|x = 3",
            "s:\n  t:\n    a: b\n",
            "s:\n  t:\n    a: b\n    x: \"1\"\n  x: \"2\"\nx: \"3\"\n"),
        of(
            "replacing the last too",
            "s.a = |s.x = v",
            "s:\n  a: |+\n    b\n\n",
            "s:\n  a: \"\"\n  x: v\n"),
        of(
            "objects on the way",
            "s.m.l.x = v",
            "s:\n    d:\n        e: f\n",
            "s:\n    d:\n        e: f\n    m:\n        l:\n            x: v\n"),
        of(
            "two into a new object",
            "s.l.x = v|s.l.z = 1",
            "s:\n  a: b\n",
            "s:\n  a: b\n  l:\n    x: v\n    z: \"1\"\n"),
        of("into nothing", "s.x = v", "s: # c\nt: u\n", "s: # c\n  x: v\nt: u\n"),
        of("into nothing at the end", "s.x = v", "s:", "s:\n  x: v"),
        of(
            "into nothing with a comment",
            "s.x = v",
            "s:\n  # c\nt: u\n",
            "s:\n  # c\n  x: v\nt: u\n"),
        of("into null", "s.x = v", "s: null # c\nt: u\n", "s: # c\n  x: v\nt: u\n"),
        of("into a tilde", "s.x = v", "s:  ~\n", "s:\n  x: v\n"),
        of("into an empty object", "s.x = v", "s: {}\nt: u\n", "s:\n  x: v\nt: u\n"),
        of(
            "into an empty object with a comment",
            "s.x = v",
            "s: { # c\n }\n",
            "s: {x: v  # c\n }\n"),
        of("into an object that is empty", "x = v", "{}\n---\na: b\n", "{x: v}\n---\na: b\n"),
        of("in braces", "s.x = v", "s: {a: b }\n", "s: {a: b, x: v }\n"),
        of("in braces, odd text", "s.x = [y", "s: {a: b}\n", "s: {a: b, x: '[y'}\n"),
        of("in braces behind a comma", "s.x = v", "s: {a: b, }\n", "s: {a: b, x: v }\n"),
        of("in braces behind nothing", "s.x = v", "s: {a: }\n", "s: {a: , x: v }\n"),
        of("in braces behind a key", "s.x = v", "s: {a}\n", "s: {a , x: v}\n"),
        of("in braces, an object", "s.t.x = v", "s: {a: b}\n", "s: {a: b, t: {x: v}}\n"),
        of("in braces, into null", "s.a.x = v", "s: {a: null, b: c}\n", "s: {a: {x: v}, b: c}\n"),
        of(
            "in braces, into an empty one",
            "s.a.x = v",
            "s: {a: {}, b: c}\n",
            "s: {a: {x: v}, b: c}\n"),
        of(
            "in braces over lines",
            "s.x = v",
            "s: {\n  a: b,\n  c: d # e\n}\n",
            "s: {\n  a: b,\n  c: d, # e\n  x: v\n}\n"),
        of(
            "in braces over lines, comma",
            "s.x = v",
            "s: {\n  c: d, # e\n}\n",
            "s: {\n  c: d, # e\n  x: v,\n}\n"),
        of(
            "in braces, closed at once",
            "s.x = v",
            "s: {\n  a: b,\n  c: d}\n",
            "s: {\n  a: b,\n  c: d,\n  x: v}\n"),
        of(
            "in braces, comma below",
            "s.x = v",
            "s: {\n  c: d # e\n  ,\n}\n",
            "s: {\n  c: d # e\n  ,\n  x: v,\n}\n"),
        of(
            "in braces, JSON",
            "s.x = v",
            "---\n{\"s\":{\"a\":\"b\"}}\n",
            "---\n{\"s\":{\"a\":\"b\", \"x\":\"v\"}}\n"),
        of(
            "odd keys",
            "s.a: b = x|s.yes = v|s. = z",
            "s:\n  a: b\n",
            "s:\n  a: b\n  'a: b': x\n  \"yes\": v\n  \"\": z\n"),
        of("markers", "x = v", "---\na: b\n...\n---\nc: d\n", "---\na: b\nx: v\n...\n---\nc: d\n"),
        of(
            "tabs",
            "s.x = v",
            "s: \n  a:\tb\t# c\t\n\t\nt: u\n",
            "s: \n  a:\tb\t# c\t\n  x: v\n\t\nt: u\n"),
        of(
            "emoji above",
            "s.x = v",
            "# 😀😀\ns:\n  😀: 😀 # 😀\nt: u\n",
            "# 😀😀\ns:\n  😀: 😀 # 😀\n  x: v\nt: u\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("replacements")
  void replacesNothingButTheValue(String name, String put, String before, String after)
      throws Exception {
    assertThat(edit(before, put)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("additions")
  void addsBehindTheLastField(String name, String put, String before, String after)
      throws Exception {
    assertThat(edit(before, put)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"replacements", "additions"})
  void keepsWindowsLineEnds(String name, String put, String before, String after) throws Exception {
    String lineEnd = before.contains("\n") ? "\r\n" : "\n"; // nothing to go by
    assertThat(edit(before.replace("\n", lineEnd), put)).isEqualTo(after.replace("\n", lineEnd));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"replacements", "additions"})
  void keepsEveryOtherDocument(String name, String put, String before, String after)
      throws Exception {
    String above = "# 😀\nkind: Other # c\nl: [1,\n 2]\n";
    String head =
        above + (before.startsWith("%") ? "...\n" : before.startsWith("---") ? "" : "---\n");
    ManifestEditor editor = ManifestEditor.of("f", (head + before).getBytes(UTF_8));
    put(editor.documents().get(1), put);
    assertThat(new String(editor.toBytes(), UTF_8)).isEqualTo(head + after);
  }

  static String edit(String text, String puts) throws ManifestException {
    ManifestEditor editor = ManifestEditor.of("f", text.getBytes(UTF_8));
    put(editor.documents().getFirst(), puts);
    return new String(editor.toBytes(), UTF_8);
  }

  static void put(EditableDocument document, String puts) throws ManifestException {
    for (String put : puts.split("\\|", -1)) {
      int equals = put.indexOf(" = ");
      List<String> path = Arrays.asList(put.substring(0, equals).split("\\.", -1));
      document.put(path, put.substring(equals + 3));
    }
  }
}
