package io.github.kubesealj.template.sprig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.value.GoString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final GoString BINARY = new GoString("\0\u00ff\u00fe\u0080A");

  @ParameterizedTest
  @CsvSource({
    "aMOp,hé",
    "YQ==N,a",
    "YNQ==,a",
    "YQ=,illegal base64 data at input byte 3",
    "YQ,illegal base64 data at input byte 0",
    "Y!==,illegal base64 data at input byte 1",
    "YQ==a,illegal base64 data at input byte 4",
    "=,illegal base64 data at input byte 0",
    "YWJj=,illegal base64 data at input byte 4",
    "_-8=,illegal base64 data at input byte 0"
  })
  void decodesBase64OrSaysWhereItIsNone(String text, String expected) {
    assertThat(Calls.text("b64dec", text.replace('N', '\n'))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NBUQ====,hi",
    "NBUQ,illegal base32 data at input byte 0",
    "nbuq====,illegal base32 data at input byte 0",
    "NBUQ===,illegal base32 data at input byte 7",
    "N=======,illegal base32 data at input byte 1",
    "NBU=====,illegal base32 data at input byte 3",
    "NBUQ=a==,illegal base32 data at input byte 4",
    "NBUQ====NBUQ====,illegal base32 data at input byte 4"
  })
  void decodesBase32OrSaysWhereItIsNone(String text, String expected) {
    assertThat(Calls.text("b32dec", text)).isEqualTo(expected);
  }

  @Test
  void encodesBytes() {
    assertThat(Calls.text("b64enc", "hé")).isEqualTo("aMOp");
    assertThat(Calls.text("b64enc", BINARY)).isEqualTo("AP/+gEE=");
    assertThat(Calls.text("b32enc", "hi")).isEqualTo("NBUQ====");
    assertThat(Calls.call("b32dec", Calls.call("b32enc", BINARY))).isEqualTo(BINARY);
    assertThat(Calls.call("b64dec", Calls.call("b64enc", BINARY))).isEqualTo(BINARY);
  }

  @Test
  void sumsBytes() {
    assertThat(Calls.text("adler32sum", BINARY)).isEqualTo("138150591");
    assertThat(Calls.text("adler32sum", "")).isEqualTo("1");
    assertThat(Calls.text("sha1sum", BINARY)).isEqualTo("ad5aa3a7366319a46d098ebbae685efa93e05ac3");
    assertThat(Calls.text("sha256sum", BINARY))
        .isEqualTo("c32faad327e9fbcd91a8068d2fb554587a2fce3b202d14223fa78d99ddd13d0f");
    assertThat(Calls.text("sha512sum", BINARY))
        .startsWith("695638952edab6a4961ce804d98d544c931f612cc1aa1e48ec4ce655068d2f55");
  }
}
