package io.github.kubesealj.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.manifest.ScalarValue.Ambiguous;
import io.github.kubesealj.core.manifest.ScalarValue.Bool;
import io.github.kubesealj.core.manifest.ScalarValue.Null;
import io.github.kubesealj.core.manifest.ScalarValue.Numeric;
import io.github.kubesealj.core.manifest.ScalarValue.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Yaml11Test {
  @ParameterizedTest
  @CsvSource({
    "0x1F,31,31",
    "-0x1f,-31,-31",
    "012,10,10",
    "0o17,15,15",
    "0b101,5,5",
    "08,8,8",
    "1_000,1000,1000",
    "+5,5,5",
    "-0,0,0",
    "9223372036854775808,9223372036854775808,9223372036854775808",
    "18446744073709551615,18446744073709551615,18446744073709551615",
    "18446744073709551616,1.8446744e+19,18446744073709551616",
    "-9223372036854775808,-9223372036854775808,-9223372036854775808",
    "-9223372036854775809,-9.223372e+18,-9223372036854775809",
    "1e3,1000,1e3",
    "1.50,1.5,1.50",
    "1.,1,1",
    ".5,0.5,0.5",
    "-.5,-0.5,-0.5",
    "-0.0,-0,-0.0",
    "0.0001,0.0001,0.0001",
    "0.00001,1e-05,0.00001",
    "1e-7,1e-07,1e-7",
    "123456.7,123456.7,123456.7",
    "1234567.0,1.234567e+06,1234567.0",
    "1e21,1e+21,1e21",
    "+1e21,1e+21,1e+21",
    "+1e20,1e+20,100000000000000000000",
    "1.23456789,1.2345679,1.23456789",
    "123456789012345678901234567890,1.2345679e+29,123456789012345678901234567890",
    "1e39,+Inf,1e39",
    "1e-45,1e-45,1e-45",
    "9e-44,9e-44,9e-44",
    "16777216.0,1.6777216e+07,16777216.0",
    ".inf,+Inf,''",
    "-.Inf,-Inf,''",
    ".NaN,NaN,''"
  })
  void readsNumbersAsKubernetesDoes(String written, String text, String literal) {
    assertThat(Yaml11.resolve(written))
        .isInstanceOfSatisfying(
            Numeric.class,
            number -> {
              assertThat(number.text()).isEqualTo(text);
              assertThat(number.literal()).isEqualTo(literal);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01",
        "190:20:30",
        "1e400",
        "0x",
        "0xG",
        "_1",
        "._5",
        ".",
        "+",
        "-",
        "1.2.3",
        "0o8",
        "1e",
        "yEs",
        "tRUE",
        "nULL",
        "<<",
        "0b2",
        "+.5.",
        "12a"
      })
  void leavesEverythingElseAsText(String written) {
    assertThat(Yaml11.resolve(written)).isEqualTo(new Text(written));
  }

  @Test
  void tellsBooleansFromWordsThatAreOnlySometimesBooleans() {
    assertThat(Yaml11.resolve("TRUE")).isEqualTo(new Bool(true));
    assertThat(Yaml11.resolve("False")).isEqualTo(new Bool(false));
    for (String word : new String[] {"y", "Y", "yes", "Yes", "YES", "on", "On", "ON"}) {
      assertThat(Yaml11.resolve(word)).isEqualTo(new Ambiguous(word, true));
    }
    for (String word : new String[] {"n", "N", "no", "No", "NO", "off", "Off", "OFF"}) {
      assertThat(Yaml11.resolve(word)).isEqualTo(new Ambiguous(word, false));
    }
    for (String word : new String[] {"", "~", "null", "Null", "NULL"}) {
      assertThat(Yaml11.resolve(word)).isEqualTo(Null.INSTANCE);
    }
  }

  @Test
  void namesInfinityDifferentlyAsAKey() {
    assertThat(Yaml11.resolve(".inf"))
        .isInstanceOfSatisfying(
            Numeric.class, number -> assertThat(number.key()).isEqualTo(".inf"));
  }

  @Test
  void readsAMebibyteOfDigitsInNoTimeAtAll() {
    assertThat(Yaml11.resolve("1".repeat(1 << 20))).isInstanceOf(Text.class);
  }
}
