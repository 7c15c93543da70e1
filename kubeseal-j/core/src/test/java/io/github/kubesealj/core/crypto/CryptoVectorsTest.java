package io.github.kubesealj.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CryptoVectorsTest {
  /** Texts too short for what their length field says: no key needs to be asked. */
  private static final Set<String> CUT_SHORT =
      Set.of(
          "err-truncated-0",
          "err-truncated-1",
          "err-truncated-2",
          "err-truncated-3",
          "err-truncated-half-rsa",
          "err-truncated-rsa-minus-1",
          "err-flip-length-high-bit",
          "err-length-past-end",
          "err-length-65535",
          "err-no-length-field");

  static Stream<Vectors.Case> opened() throws IOException {
    return Vectors.crypto().stream().filter(vector -> vector.field("expect").equals("ok"));
  }

  static Stream<Vectors.Case> refused() throws IOException {
    return Vectors.crypto().stream().filter(vector -> vector.field("expect").equals("error"));
  }

  @Test
  void thereAreAsManyVectorsAsWereMade() throws IOException {
    assertThat(opened()).hasSize(48);
    assertThat(refused()).hasSize(77);
  }

  @ParameterizedTest
  @MethodSource({"opened", "refused"})
  void labelIsUpstreams(Vectors.Case vector) {
    assertThat(vector.label().bytes()).isEqualTo(vector.bytes("label"));
  }

  @ParameterizedTest
  @MethodSource("opened")
  void opensWhatUpstreamOpens(Vectors.Case vector) {
    Opening opening =
        new ValueOpener(Vectors.ring(vector.keyIds()))
            .open(vector.field("ciphertext"), vector.label());

    assertThat(opening).isInstanceOf(Opening.Opened.class);
    Opening.Opened opened = (Opening.Opened) opening;
    assertThat(opened.value().toByteArray()).isEqualTo(vector.bytes("plaintext"));
    assertThat(opened.key().name()).isEqualTo(vector.field("keyId"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatUpstreamRefusesWithOneMessage(Vectors.Case vector) {
    Opening opening =
        new ValueOpener(Vectors.ring(vector.keyIds()))
            .open(vector.field("ciphertext"), vector.label());

    switch (opening) {
      case Opening.Malformed malformed -> {
        assertThat(CUT_SHORT).contains(vector.field("id"));
        assertThat(malformed.message()).isEqualTo(Opening.NO_KEY);
      }
      case Opening.NoMatchingKey none -> {
        assertThat(CUT_SHORT).doesNotContain(vector.field("id"));
        assertThat(none.message()).isEqualTo(Opening.NO_KEY);
      }
      case Opening.Opened opened -> throw new AssertionError("opened with " + opened.key());
    }
  }

  @ParameterizedTest
  @MethodSource("opened")
  void sealsAndOpensTheSameValueAgain(Vectors.Case vector)
      throws IOException, KeyMaterialException {
    ValueSealer sealer =
        new ValueSealer(Vectors.certificate(vector.field("keyId")), new SecureRandom());
    String text = sealer.seal(SecretBytes.adopt(vector.bytes("plaintext")), vector.label()).text();

    Opening opening =
        new ValueOpener(Vectors.ring(List.of(vector.field("keyId")))).open(text, vector.label());

    assertThat(((Opening.Opened) opening).value().toByteArray())
        .isEqualTo(vector.bytes("plaintext"));
  }
}
