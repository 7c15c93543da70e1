package io.github.kubesealj.template.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.json.JsonDecoder;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlEncoderTest {
  private final Budget budget = Budget.of(Limits.DEFAULT);

  record Case(String json, String yaml) {}

  static List<Case> cases() {
    return List.of(
        new Case("{}", "{}\n"),
        new Case("[]", "[]\n"),
        new Case("null", "null\n"),
        new Case("\"\"", "\"\"\n"),
        new Case(
            "{\"a\":{\"b\":[1,[2,3],{\"c\":null}]}}",
            "a:\n  b:\n  - 1\n  - - 2\n    - 3\n  - c: null\n"),
        new Case(
            "[\"yes\",\"1\",\"a: b\",\"- a\",\"it's\",\"#a\",\"a#b\"]",
            "- \"yes\"\n- \"1\"\n- 'a: b'\n- '- a'\n- it's\n- '#a'\n- a#b\n"),
        new Case(
            "[\"12:30\",\"2001-01-01\",\"1:60\",\"\\t\",\" a\",\"<<\"]",
            "- \"12:30\"\n- \"2001-01-01\"\n- 1:60\n- \"\\t\"\n- ' a'\n- <<\n"),
        new Case(
            "[\"a\\nb\",\"a\\n\",\"a\\n\\n\",\"\\na\"]",
            "- |-\n  a\n  b\n- |\n  a\n- |+\n  a\n\n- |2-\n\n  a\n"),
        new Case("{\"a\\nb\":1}", "? |-\n  a\n  b\n: 1\n"),
        new Case(
            "[1e6,1234567.5,1e20,1e21,0.1,-0,12345678901]",
            "- 1000000\n- 1.2345675e+06\n- 1e+20\n- 1e+21\n- 0.1\n- 0\n- 12345678901\n"),
        new Case(
            "{\"a10\":1,\"a9\":2,\"B\":3,\"_\":4,\"10\":5,\"9\":6}",
            "_: 4\n\"9\": 6\n\"10\": 5\nB: 3\na9: 2\na10: 1\n"),
        new Case("\"\\ud83d\\ude00\"", "\"\\U0001F600\"\n"),
        new Case(
            "{\"k\":\"" + "word ".repeat(30) + "x\"}",
            """
            k: word word word word word word word word word word word word word word word word
              word word word word word word word word word word word word word word x
            """));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesAsGoDoes(Case example) {
    Value value = JsonDecoder.decode(budget, example.json());

    assertThat(YamlEncoder.encode(budget, value)).isEqualTo(example.yaml());
  }

  @Test
  void keepsIntegersExact() {
    assertThat(YamlEncoder.encode(budget, GoInt.of64(Long.MIN_VALUE)))
        .isEqualTo("-9223372036854775808\n");
  }
}
