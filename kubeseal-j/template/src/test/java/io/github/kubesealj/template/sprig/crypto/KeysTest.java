package io.github.kubesealj.template.sprig.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.x509.Fixtures;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  private final Keys keys = new Keys(new SecureRandom());
  private final Budget budget = Budget.of(Limits.DEFAULT);

  @ParameterizedTest
  @CsvSource({"dsa, DSA PRIVATE KEY", "ecdsa, EC PRIVATE KEY", "ed25519, PRIVATE KEY"})
  void makesKeysInTheFormatOfTheirKind(String type, String label) {
    String pem = keys.generate(budget, type);

    assertThat(pem).startsWith("-----BEGIN " + label + "-----\n").endsWith("-----\n");
    assertThat(Keys.parse(budget, pem).pem()).isEqualTo(pem);
  }

  @Test
  void makesLongRsaKeysWhereNoTypeIsNamed() {
    String pem = keys.generate(budget, "");

    assertThat(pem).hasSizeBetween(3200, 3280).startsWith("-----BEGIN RSA PRIVATE KEY-----\n");
    assertThat(Keys.parse(budget, pem).pem()).isEqualTo(pem);
  }

  @Test
  void saysThatItDoesNotKnowAType() {
    assertThat(keys.generate(budget, "x")).isEqualTo("Unknown type x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa-key", "ec-key", "ed25519-key"})
  void writesKeysAsGoWroteThem(String name) {
    String pem = Fixtures.pem(name);

    assertThat(Keys.parse(budget, pem).pem()).isEqualTo(pem);
    assertThat(Keys.parse(budget, "junk\n" + pem.replace("\n", " \r\n")).pem()).isEqualTo(pem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "-----BEGIN PUBLIC KEY-----\nYWJj\n-----END PUBLIC KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\nYWJj\n-----END PRIVATE KEY-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\nYWJj\n-----END RSA PRIVATE KEY-----\n"
      })
  void refusesWhatIsNoKey(String pem) {
    assertThatThrownBy(() -> Keys.parse(budget, pem)).isInstanceOf(FunctionException.class);
  }

  @Test
  void refusesRsaNumbersThatDoNotFitTogether() {
    String pem = Fixtures.pem("rsa-key");
    int middle = pem.length() / 2;
    char other = pem.charAt(middle) == 'A' ? 'B' : 'A';
    String broken = pem.substring(0, middle) + other + pem.substring(middle + 1);

    assertThatThrownBy(() -> Keys.parse(budget, broken))
        .isInstanceOf(FunctionException.class)
        .hasMessage("the RSA key is invalid");
  }

  @Test
  void printsNoKey() {
    assertThat(Keys.parse(budget, Fixtures.pem("rsa-key"))).hasToString("PrivateKey");
  }
}
