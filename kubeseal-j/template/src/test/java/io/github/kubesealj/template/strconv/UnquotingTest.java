package io.github.kubesealj.template.strconv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnquotingTest {
  static Stream<Arguments> literals() {
    return Stream.of(
        Arguments.of("\"\"", ""),
        Arguments.of("\"a'\\\"\\\\\"", "a'\"\\"),
        Arguments.of("\"\\a\\b\\f\\n\\r\\t\\v\"", "\u0007\b\f\n\r\t\u000b"),
        Arguments.of(
            "\"\\xff\\377\\u00e9\\U0001F600\"", "\u00ff\u00ff\u00c3\u00a9\u00f0\u009f\u0098\u0080"),
        Arguments.of("\"\u00ff\"", "\u00ef\u00bf\u00bd"),
        Arguments.of("`a\\n\r\n\"`", "a\\n\n\""),
        Arguments.of("'x'", "x"),
        Arguments.of("''", ""),
        Arguments.of("'\\''", "'"));
  }

  @ParameterizedTest
  @MethodSource("literals")
  void readsLiterals(String literal, String bytes) {
    assertThat(Unquoting.unquote(literal)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "a",
        "\"a",
        "\"a'",
        "\"a\"b\"",
        "\"\n\"",
        "\"\\\"",
        "\"\\'\"",
        "\"\\q\"",
        "\"\\x4\"",
        "\"\\ud800\"",
        "\"\\U00110000\"",
        "\"\\400\"",
        "\"\\18\"",
        "'ab'",
        "'\"",
        "`a`b`",
        "xax"
      })
  void refusesWhatIsNone(String literal) {
    assertThat(Unquoting.unquote(literal)).isNull();
  }

  static Stream<Arguments> characters() {
    return Stream.of(
        Arguments.of("'a'", 'a'),
        Arguments.of("'\\n'", '\n'),
        Arguments.of("'\\''", '\''),
        Arguments.of("'\\xff'", 0xFF),
        Arguments.of("'\u00c3\u00a9'", 0xE9),
        Arguments.of("'\\U0010ffff'", 0x10FFFF),
        Arguments.of("''", -1),
        Arguments.of("'", -1),
        Arguments.of("", -1),
        Arguments.of("'ab'", -1),
        Arguments.of("'a", -1),
        Arguments.of("'\\\"'", -1));
  }

  @ParameterizedTest
  @MethodSource("characters")
  void readsCharacterConstants(String literal, int rune) {
    assertThat(Unquoting.unquoteChar(literal)).isEqualTo(rune);
  }
}
