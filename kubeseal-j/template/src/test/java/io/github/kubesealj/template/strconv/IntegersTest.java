package io.github.kubesealj.template.strconv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 64, 0, NONE",
    "-0, 0, 64, 0, NONE",
    "+7, 10, 64, 7, NONE",
    "0x1F, 0, 64, 31, NONE",
    "0b101, 0, 64, 5, NONE",
    "0o17, 0, 64, 15, NONE",
    "017, 0, 64, 15, NONE",
    "08, 0, 64, 0, SYNTAX",
    "0x, 0, 64, 0, SYNTAX",
    "1_000, 0, 64, 1000, NONE",
    "0x_1, 0, 64, 1, NONE",
    "1__0, 0, 64, 0, SYNTAX",
    "1_000, 10, 64, 0, SYNTAX",
    "'', 10, 64, 0, SYNTAX",
    "' 1', 10, 64, 0, SYNTAX",
    "z, 36, 64, 35, NONE",
    "9223372036854775807, 10, 64, 9223372036854775807, NONE",
    "9223372036854775808, 10, 64, 9223372036854775807, RANGE",
    "-9223372036854775808, 10, 64, -9223372036854775808, NONE",
    "-9223372036854775809, 10, 64, -9223372036854775808, RANGE",
    "128, 10, 8, 127, RANGE",
    "-128, 10, 8, -128, NONE",
    "999999999999999999999x, 10, 64, 9223372036854775807, RANGE"
  })
  void readsSignedIntegers(String text, int base, int bits, long value, Problem problem) {
    assertThat(Integers.parseInt(text, base, bits)).isEqualTo(new Parsed(value, problem));
  }

  @ParameterizedTest
  @CsvSource({
    "18446744073709551615, 10, 64, -1, NONE",
    "18446744073709551616, 10, 64, -1, RANGE",
    "-1, 10, 64, 0, SYNTAX",
    "+1, 10, 64, 0, SYNTAX",
    "0xffffffffffffffff, 0, 64, -1, NONE",
    "256, 10, 8, 255, RANGE"
  })
  void readsUnsignedIntegers(String text, int base, int bits, long value, Problem problem) {
    assertThat(Integers.parseUnsigned(text, base, bits)).isEqualTo(new Parsed(value, problem));
  }
}
