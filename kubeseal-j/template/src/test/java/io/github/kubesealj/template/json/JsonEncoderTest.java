package io.github.kubesealj.template.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEncoderTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "100, 100",
    "12345678901, 12345678901",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "1e-6, 0.000001",
    "1e-7, 1e-7",
    "1e-10, 1e-10",
    "1e-100, 1e-100",
    "4.9e-324, 5e-324",
    "0.1, 0.1"
  })
  void writesFloats(double number, String text) {
    assertThat(JsonEncoder.encode(budget(), new GoFloat(number))).isEqualTo(text);
  }

  @Test
  void escapesStrings() {
    Value string =
        new GoString("<a&b>\u00e2\u0080\u00a8\u00ff\u0001\u007f\"\\\n\t\b\f\r\u00c3\u00a9");
    assertThat(JsonEncoder.encode(budget(), string))
        .isEqualTo(
            "\"\\u003ca\\u0026b\\u003e\\u2028\\ufffd\\u0001\u007f\\\"\\\\\\n\\t\\b\\f\\r\u00c3\u00a9\"");
    assertThat(JsonEncoder.encodeRaw(budget(), string))
        .isEqualTo("\"<a&b>\\u2028\\ufffd\\u0001\u007f\\\"\\\\\\n\\t\\b\\f\\r\u00c3\u00a9\"");
  }

  @Test
  void writesCollections() {
    GoMap map = GoMap.ofAny();
    map.put("b", list(GoInt.of(1), GoNil.INTERFACE, list(), GoMap.ofAny()));
    map.put("a", GoList.nil(GoType.STRING_SLICE));
    map.put("<", GoBool.TRUE);
    assertThat(JsonEncoder.encode(budget(), map))
        .isEqualTo("{\"\\u003c\":true,\"a\":null,\"b\":[1,null,[],{}]}");
    assertThat(JsonEncoder.encodeRaw(budget(), map))
        .isEqualTo("{\"<\":true,\"a\":null,\"b\":[1,null,[],{}]}");
    assertThat(JsonEncoder.encodePretty(budget(), map))
        .isEqualTo(
            "{\n  \"\\u003c\": true,\n  \"a\": null,\n  \"b\": [\n    1,\n    null,\n    [],\n    {}\n  ]\n}");
  }

  @Test
  void writesTypesOfTheirOwn() {
    assertThat(
            JsonEncoder.encode(
                budget(),
                list(
                    GoInt.ofUnsigned(-1),
                    new GoInt(3, GoType.MONTH),
                    new GoVersion(1, 2, 3, "rc.1", "b5", "v1.2.3-rc.1+b5", false),
                    new GoCertificate("c", "k"),
                    GoMap.nil(GoType.ANY_MAP))))
        .isEqualTo(
            "[18446744073709551615,3,\"1.2.3-rc.1+b5\",{\"Cert\":\"c\",\"Key\":\"k\"},null]");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesNumbersThatJsonHasNot(double number) {
    assertThatExceptionOfType(FunctionException.class)
        .isThrownBy(() -> JsonEncoder.encode(budget(), list(new GoFloat(number))));
  }

  @Test
  void refusesComplexNumbers() {
    assertThatExceptionOfType(FunctionException.class)
        .isThrownBy(() -> JsonEncoder.encode(budget(), new GoComplex(1, 1)));
  }

  @Test
  void stopsAtAMapThatHoldsItself() {
    GoMap map = GoMap.ofAny();
    map.put("a", map);
    assertStops(map);
  }

  @Test
  void stopsAtALongString() {
    assertStops(new GoString("<".repeat(1 << 20)));
  }

  @Test
  void stopsAtListsSharedManyTimes() {
    Value list = list();
    for (int i = 0; i < 100; i++) {
      list = list(list, list);
    }
    assertStops(list);
  }

  private static void assertStops(Value value) {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> JsonEncoder.encodePretty(budget(), value));
  }

  private static GoList list(Value... elements) {
    return GoList.over(GoType.ANY_SLICE, elements);
  }

  private static Budget budget() {
    return Budget.of(Limits.DEFAULT);
  }
}
