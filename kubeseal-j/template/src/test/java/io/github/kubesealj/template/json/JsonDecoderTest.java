package io.github.kubesealj.template.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDecoderTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(" null\n", "<nil>"),
        Arguments.of("true", "true"),
        Arguments.of("-0.5e+1", "-5"),
        Arguments.of("12345678901", "1.2345678901e+10"),
        Arguments.of("1e-400", "0"),
        Arguments.of("[]", "[]interface {}{}"),
        Arguments.of(
            "\t[1,\r\n\"a\" , [null,false]]",
            "[]interface {}{1, \"a\", []interface {}{interface {}(nil), false}}"),
        Arguments.of(
            "{\"b\":1,\"a\":{},\"b\":2}",
            "map[string]interface {}{\"a\":map[string]interface {}{}, \"b\":2}"),
        Arguments.of(
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\u00c3\u00a9\""),
        Arguments.of("\"\\ud83d\\ude00\"", "\"\u00f0\u009f\u0098\u0080\""),
        Arguments.of("\"\\ud83dx\"", "\"\u00ef\u00bf\u00bdx\""),
        Arguments.of("\"\\ude00\\ud83d\\u0041\"", "\"\u00ef\u00bf\u00bd\u00ef\u00bf\u00bdA\""),
        Arguments.of("\"a\u00ffb\"", "\"a\u00ef\u00bf\u00bdb\""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsValues(String text, String goSyntax) {
    Value value = JsonDecoder.decode(budget(), text);
    assertThat(Printing.sprintf(budget(), "%#v", List.of(value))).isEqualTo(goSyntax);
    assertThat(Printing.sprintf(budget(), "%#v", List.of(JsonDecoder.decodeOrNil(budget(), text))))
        .isEqualTo(goSyntax);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "True",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "0x1",
        "NaN",
        "[1,]",
        "[,1]",
        "[1",
        "]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "\"a",
        "\"\n\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\'\"",
        "'a'",
        "1 2",
        "[1]]",
        "\f1",
        "\u00a01",
        "1\0",
        "// x\n1"
      })
  void refusesWhatIsNotJson(String text) {
    assertThatExceptionOfType(FunctionException.class)
        .isThrownBy(() -> JsonDecoder.decode(budget(), text));
    assertThat(JsonDecoder.decodeOrNil(budget(), text)).isSameAs(GoNil.INTERFACE);
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertThatExceptionOfType(FunctionException.class)
        .isThrownBy(() -> JsonDecoder.decode(budget(), "[1e999,2]"));
  }

  @Test
  void leavesNilForNumbersOutOfRangeWhenErrorsAreIgnored() {
    Value value = JsonDecoder.decodeOrNil(budget(), "[1e999,2]");
    assertThat(Printing.text(budget(), value)).isEqualTo("[<nil> 2]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,", "[],", "{},", "\"a\",", "[[[]]],", "{\"a\":1},"})
  void stopsAtManyValues(String piece) {
    String pieces = "[" + piece.repeat(1000) + "0],";
    String text = "[" + pieces.repeat((4 << 20) / pieces.length() - 1) + "0]";
    assertStops("[" + piece.repeat(150_000) + "0]");
    assertThat(text.length()).isLessThan(4 << 20);
    assertStops("[" + text + "," + text + "," + text + "]");
  }

  @Test
  void stopsAtDeepNesting() {
    assertStops("[".repeat(1_000_000));
    assertStops("{\"a\":".repeat(100_000));
  }

  @Test
  void stopsAtALongString() {
    assertStops("\"" + "\u00ff".repeat(2 << 20) + "\"");
  }

  private static void assertStops(String text) {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> JsonDecoder.decode(budget(), text));
  }

  private static Budget budget() {
    return Budget.of(Limits.DEFAULT);
  }
}
