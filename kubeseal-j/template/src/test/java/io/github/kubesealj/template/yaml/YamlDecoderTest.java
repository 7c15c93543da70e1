package io.github.kubesealj.template.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.json.JsonEncoder;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDecoderTest {
  private final Budget budget = Budget.of(Limits.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[yes, No, ON, off, y, n, True] | [true,false,true,false,true,false,true]",
        "[0777, 0o17, 08, 1_000, 0x1F, 0b101, -0b11, +12] | [511,15,8,1000,31,5,-3,12]",
        "[1e3, .5, 5., 1.5e+3, 1e400, ., +] | [1000,0.5,5,1500,\"1e400\",\".\",\"+\"]",
        "[12345678901234567890, -9223372036854775809] "
            + "| [12345678901234567000,-9223372036854776000]",
        "[~, null, Null, NULL, nUll, ''] | [null,null,null,null,\"nUll\",\"\"]",
        "[2001-01-01, 12:30:45, =] | [\"2001-01-01\",\"12:30:45\",\"=\"]",
        "{1: a, 1.5: b, yes: c, .inf: d, 0.1: e} "
            + "| {\".inf\":\"d\",\"0.1\":\"e\",\"1\":\"a\",\"1.5\":\"b\",\"true\":\"c\"}",
        "[!!binary aGVsbG8=, !!str 5, !!int \"5\", !!float 5, !foo bar, ! 12] "
            + "| [\"hello\",\"5\",5,5,\"bar\",\"12\"]",
        "{a: &x {b: 1}, c: *x, d: {<<: *x, e: 2}} "
            + "| {\"a\":{\"b\":1},\"c\":{\"b\":1},\"d\":{\"b\":1,\"e\":2}}",
        "{a: &x {b: 1, c: 2}, d: {b: 3, <<: *x, c: 4}} "
            + "| {\"a\":{\"b\":1,\"c\":2},\"d\":{\"b\":1,\"c\":4}}",
        "{<<: [{a: 1}, {a: 2, b: 3}], c: 4} | {\"a\":1,\"b\":3,\"c\":4}",
        "{a: b, a: c} | {\"a\":\"c\"}"
      })
  void readsAsGoDoes(String yaml, String json) {
    assertThat(JsonEncoder.encode(budget, YamlDecoder.decode(budget, yaml))).isEqualTo(json);
  }

  @Test
  void readsTheFirstDocumentOnly() {
    assertThat(json("a: 1\n---\nb: [")).isEqualTo("{\"a\":1}");
    assertThat(json("# nothing")).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: c",
        "a: [1, 2",
        "a: *unknown",
        "a: &x [*x]",
        "a: .nan",
        "a: !!int x",
        "a: !!binary '#'",
        "? [x]\n: y",
        "null: a",
        "<<: 1",
        "a: \u00FF",
        "a: \u007F",
        "a: @x"
      })
  void refusesWhatGoRefuses(String yaml) {
    assertThatThrownBy(() -> YamlDecoder.decode(budget, yaml))
        .isInstanceOf(FunctionException.class);
  }

  @Test
  void stopsDocumentsThatBlowUp() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (before + ",").repeat(8) + before + "]\n");
    }

    assertThatThrownBy(() -> YamlDecoder.decode(budget, bomb.toString()))
        .isInstanceOfAny(FunctionException.class, LimitExceededException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void stopsDeepNesting(String level) {
    assertThatThrownBy(() -> YamlDecoder.decode(budget, level.repeat(100_000)))
        .isInstanceOf(LimitExceededException.class);
  }

  private String json(String yaml) {
    return JsonEncoder.encode(budget, YamlDecoder.decode(budget, yaml));
  }
}
