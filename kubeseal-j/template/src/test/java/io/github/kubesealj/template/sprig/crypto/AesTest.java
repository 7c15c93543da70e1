package io.github.kubesealj.template.sprig.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesTest {
  private final Aes aes = new Aes(new SecureRandom());
  private final Budget budget = Budget.of(Limits.DEFAULT);

  @Test
  void decryptsWhatGoEncrypts() {
    assertThat(aes.decrypt(budget, "secretkey", "30tEfhuJSVRhpG97XCuWgz2okj7L8vQ1s6V9zVUPeDQ="))
        .isEqualTo("plaintext");
  }

  @Test
  void decryptsWhatItEncrypts() {
    for (String text : new String[] {"x", "\u00FF\u0000", "0123456789abcdef", "a".repeat(1000)}) {
      assertThat(aes.decrypt(budget, "k", aes.encrypt(budget, "k", text))).isEqualTo(text);
    }
  }

  @Test
  void takesOnly32BytesOfThePassword() {
    String encrypted = aes.encrypt(budget, "p".repeat(32) + "a", "text");

    assertThat(aes.decrypt(budget, "p".repeat(32) + "b", encrypted)).isEqualTo("text");
  }

  @Test
  void makesNothingOfNothing() {
    assertThat(aes.encrypt(budget, "k", "")).isEmpty();
    assertThat(aes.decrypt(budget, "k", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "###",
        "YWJj",
        "MDEyMzQ1Njc4OWFiY2RlZmdo",
        "MDEyMzQ1Njc4OWFiY2RlZg==",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
      })
  void refusesWhatGoRefusesOrPanicsAt(String encrypted) {
    assertThatThrownBy(() -> aes.decrypt(budget, "k", encrypted))
        .isInstanceOf(FunctionException.class);
  }
}
