package io.github.kubesealj.template.x509;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.value.Utf8;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {
  @ParameterizedTest
  @CsvSource({
    "1.2.3.4, 01020304",
    "::ffff:1.2.3.4, 01020304",
    "::, 00000000000000000000000000000000",
    "1::, 00010000000000000000000000000000",
    "FE80::AbCd, fe80000000000000000000000000abcd",
    "1:2:3:4:5:6:1.2.3.4, 00010002000300040005000601020304",
    "1:2:3:4:5:6:7::, 00010002000300040005000600070000"
  })
  void readsWhatGoReads(String text, String hex) {
    String address = Objects.requireNonNull(IpAddress.parse(text));

    assertThat(HexFormat.of().formatHex(Utf8.toBytes(address))).isEqualTo(hex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "01.2.3.4",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.256",
        "1.2.3.",
        ".1.2.3",
        ":1",
        "1:",
        ":::",
        "1::2::3",
        "fe80::1%eth0",
        "12345::",
        "1:2:3:4:5:6:7:8::",
        "1:2:3:4:5:6:7:8:9",
        "::1.2.3",
        "::01.2.3.4",
        "1:2:3:4:5:6:7:1.2.3.4",
        "1:2:3:4:5:6::1.2.3.4",
        "g::"
      })
  void refusesWhatGoRefuses(String text) {
    assertThat(IpAddress.parse(text)).isNull();
  }
}
