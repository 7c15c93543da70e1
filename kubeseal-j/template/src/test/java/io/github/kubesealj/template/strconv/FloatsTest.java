package io.github.kubesealj.template.strconv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloatsTest {
  @ParameterizedTest
  @CsvSource({
    "0, g, -1, 0",
    "-0.0, e, -1, -0e+00",
    "0, e, 3, 0.000e+00",
    "0, x, 3, 0x0.000p+00",
    "0, b, -1, 0p-1074",
    "4.9e-324, e, -1, 5e-324",
    "4.9e-324, g, 3, 4.94e-324",
    "4.9e-324, x, -1, 0x1p-1074",
    "1e23, f, -1, 100000000000000000000000",
    "1e23, f, 3, 99999999999999991611392.000",
    "1e23, G, -1, 1E+23",
    "1e23, b, -1, 5960464477539062p+24",
    "1e23, X, -1, 0X1.52D02C7E14AF6P+76",
    "1.7976931348623157e308, x, 3, 0x1.000p+1024",
    "1.7976931348623157e308, E, 3, 1.798E+308",
    "123456.789, g, -1, 123456.789",
    "123456.789, g, 3, 1.23e+05",
    "1234567, g, -1, 1.234567e+06",
    "100000, g, -1, 100000",
    "0.0001, g, -1, 0.0001",
    "0.00001, g, -1, 1e-05",
    "0.5, f, 0, 0",
    "2.5, f, 0, 2",
    "1, f, 3, 1.000",
    "NaN, f, 3, NaN",
    "Infinity, g, -1, +Inf",
    "-Infinity, x, 3, -Inf"
  })
  void laysOutNumbers(double value, char format, int precision, String text) {
    assertThat(Floats.format(value, format, precision)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5",
    ".5, 0.5",
    "5., 5.0",
    "+0010.250, 10.25",
    "1_23.50_0_0e+1_2, 1.235e14",
    "0x1.8p1, 3.0",
    "-0X.8P-1, -0.25",
    "0x1p-1074, 4.9e-324",
    "0x1.8p-1075, 4.9e-324",
    "0x1p-1075, 0.0",
    "0x1.fffffffffffff7p1023, 1.7976931348623157e308",
    "4.9e-324, 4.9e-324",
    "1e-400, 0.0",
    "9007199254740993, 9007199254740992",
    "9007199254740993.00000000000000000000000000000000001, 9007199254740994",
    "1.00000000000000011102230246251565404236316680908203125, 1.0",
    "iNf, Infinity",
    "-infinity, -Infinity",
    "NAN, NaN"
  })
  void readsNumbers(String text, double value) {
    assertThat(Floats.parse(text)).isEqualTo(new ParsedFloat(value, Problem.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "+", ".", "e5", "1e", "1e+", "0x1", "0x", "0xp1", "1__0", "_1", "1_", "1 ", " 1",
        "1.2.3", "1f", "1d", "+nan", "infi", "0b1", "\u0661"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(Floats.parse(text)).isEqualTo(new ParsedFloat(0, Problem.SYNTAX));
  }

  @Test
  void saysWhereANumberIsTooLarge() {
    assertThat(Floats.parse("1e309"))
        .isEqualTo(new ParsedFloat(Double.POSITIVE_INFINITY, Problem.RANGE));
    assertThat(Floats.parse("-0x1p1024"))
        .isEqualTo(new ParsedFloat(Double.NEGATIVE_INFINITY, Problem.RANGE));
    assertThat(Floats.parse("9".repeat(1_000_000)).problem()).isEqualTo(Problem.RANGE);
  }

  @Test
  void readsComplexConstants() {
    assertThat(Complexes.parse("1+2i")).containsExactly(1, 2);
    assertThat(Complexes.parse("-1.5e3-2i")).containsExactly(-1500, -2);
    assertThat(Complexes.parse("0x1p1-0x.8p0i")).containsExactly(2, -0.5);
    assertThat(Complexes.parse("1i+2i")).isNull();
    assertThat(Complexes.parse("1+i")).isNull();
    assertThat(Complexes.parse("1e999+1i")).isNull();
    assertThat(Complexes.parse("")).isNull();
  }
}
