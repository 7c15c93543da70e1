package io.github.kubesealj.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretBytesTest {
  @Test
  void copiesWhatItIsGivenAndWhatItGives() {
    byte[] given = {1, 2, 3};
    SecretBytes secret = SecretBytes.copyOf(given);
    given[0] = 9;
    secret.toByteArray()[1] = 9;

    assertThat(secret.toByteArray()).containsExactly(1, 2, 3);
    assertThat(secret.length()).isEqualTo(3);
  }

  @Test
  void wipesAnAdoptedArrayOnClose() {
    byte[] given = {1, 2, 3};
    SecretBytes secret = SecretBytes.adopt(given);

    secret.close();
    secret.close();

    assertThat(given).containsOnly(0);
    assertThat(secret).hasToString("SecretBytes[wiped]");
    assertThatThrownBy(secret::toByteArray).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(secret::length).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotPrintItself() {
    assertThat(SecretBytes.ofUtf8("hunter2")).hasToString("SecretBytes[7 bytes]");
  }

  @Test
  void isEqualByContent() {
    assertThat(SecretBytes.ofUtf8("a"))
        .isEqualTo(SecretBytes.ofUtf8("a"))
        .hasSameHashCodeAs(SecretBytes.ofUtf8("b"))
        .isNotEqualTo(SecretBytes.ofUtf8("b"))
        .isNotEqualTo(SecretBytes.ofUtf8("aa"))
        .isNotEqualTo("a");
  }
}
