package io.github.kubesealj.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON before and after an edit, byte for byte; quotes are written as {@code '}. */
class JsonEditTest {
  private static Arguments of(String name, String put, String before, String after) {
    return Arguments.of(name, put, before.replace('\'', '"'), after.replace('\'', '"'));
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        of("minified", "s.a = x", "{'s':{'a':'b'}}", "{'s':{'a':'x'}}"),
        of(
            "escapes",
            "a = <\"\\\n\u2028😀>",
            "{'a' : 'b'}\n",
            "{'a' : '\\u003c\\'\\\\\\n\\u2028😀\\u003e'}\n"),
        of("same text in escapes", "a = b", "{'a':'\\u0062'}", "{'a':'\\u0062'}"),
        of("behind escapes", "a = x", "{'\\\\':'\\'}','a':'b'}", "{'\\\\':'\\'}','a':'x'}"),
        of("behind emoji", "a = x", "{'😀':'😀','a':'b'}", "{'😀':'😀','a':'x'}"),
        of("null", "a = x", "{'a': null }", "{'a': 'x' }"),
        of("a number", "a = 1", "{'a':1,'b':-2.5e3}", "{'a':'1','b':-2.5e3}"),
        of("another spelling", "SPEC.a = x", "{'spec':{'a':'b'}}", "{'spec':{'a':'x'}}"),
        of("added, minified", "s.x = v", "{'s':{'a':'b'},'t':1}", "{'s':{'a':'b','x':'v'},'t':1}"),
        of("added, spaced", "s.x = v", "{ 's': { 'a': 'b' } }", "{ 's': { 'a': 'b', 'x': 'v' } }"),
        of("added, a blank before colons", "x = v", "{'a' : 'b'}", "{'a' : 'b', 'x' : 'v'}"),
        of("added to an empty one", "s.x = v", "{'s':{},'t':1}", "{'s':{'x':'v'},'t':1}"),
        of("added to null", "s.x = v", "{'s':null,'t':1}", "{'s':{'x':'v'},'t':1}"),
        of("added to nothing", "x = v|z = 1", "{}{}", "{'x': 'v', 'z': '1'}{}"),
        of("added deep", "s.m.l.x = v", "{'s':{'a':'b'}}", "{'s':{'a':'b','m':{'l':{'x':'v'}}}}"),
        of(
            "added, pretty",
            "s.x = v|s.z = 1",
            "{\n  's': {\n    'a': 'b'\n  }\n}\n",
            "{\n  's': {\n    'a': 'b',\n    'x': 'v',\n    'z': '1'\n  }\n}\n"),
        of(
            "added deep, pretty with four",
            "s.m.x = v",
            "{\n    's': {\n        'a': 'b'\n    }\n}",
            "{\n    's': {\n        'a': 'b',\n        'm': {\n            'x': 'v'\n        }\n    }\n}"),
        of(
            "added to an empty one, with tabs",
            "s.x = v",
            "{\n\t's': {},\n\t't': 1\n}\n",
            "{\n\t's': {\n\t\t'x': 'v'\n\t},\n\t't': 1\n}\n"),
        of(
            "added to null, pretty",
            "s.x = v",
            "{\n  's': null\n}\n",
            "{\n  's': {\n    'x': 'v'\n  }\n}\n"),
        of(
            "added below a list",
            "x = v",
            "{\n  'l': [\n    1,\n    []\n  ]\n}\n",
            "{\n  'l': [\n    1,\n    []\n  ],\n  'x': 'v'\n}\n"),
        of(
            "commas that lead",
            "x = v",
            "{ 'a': 1\n, 'b': 2\n}\n",
            "{ 'a': 1\n, 'b': 2, 'x': 'v'\n}\n"),
        of("odd keys", "a\"b\n = x", "{'c':1}", "{'c':1,'a\\'b\\n':'x'}"),
        of("the first of two", "a = x", "{'a':'b'}\n{'a':'b'}", "{'a':'x'}\n{'a':'b'}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void changesNothingElse(String name, String put, String before, String after) throws Exception {
    assertThat(YamlEditTest.edit(before, put)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void keepsWindowsLineEnds(String name, String put, String before, String after) throws Exception {
    assertThat(YamlEditTest.edit(before.replace("\n", "\r\n"), put))
        .isEqualTo(after.replace("\n", "\r\n"));
  }
}
