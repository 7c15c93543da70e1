package io.github.kubesealj.template.sprig.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.Utf8;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {
  private final PasswordHashes hashes = new PasswordHashes(new SecureRandom());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "maximum, f(ANY9z(D4I!g5fcnP5!",
        "long, PubiSejgMolz5:",
        "medium, PubLay5/",
        "short, Pub2",
        "basic, feA25ule",
        "pin, 2402",
        "nope, cannot find password template nope"
      })
  void derivesThePasswordsThatGoDerives(String kind, String password) {
    assertThat(DerivedPasswords.derive(budget(), 1, kind, "pa ss", "user", "example.com"))
        .isEqualTo(password);
  }

  @Test
  void derivesFromNothing() {
    assertThat(DerivedPasswords.derive(budget(), 2, "long", "", "", ""))
        .isEqualTo("Nedr2%LawaNofp");
  }

  @Test
  void givesBackTheMemoryThatDerivingTakes() {
    Budget budget = budget();

    for (int i = 0; i < 3; i++) {
      DerivedPasswords.derive(budget, i, "pin", "p", "u", "s");
    }
  }

  @Test
  void stopsDerivingWhenTimeIsUp() {
    long[] nanos = {0};
    Budget budget =
        new Budget(
            Limits.DEFAULT.withTime(Duration.ofNanos(30)),
            () -> {
              nanos[0]++;
              return nanos[0];
            });

    assertThatThrownBy(() -> DerivedPasswords.derive(budget, 1, "pin", "p", "u", "s"))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void startsNothingForWhichTooLittleTimeIsLeft() {
    Budget forScrypt = new Budget(Limits.DEFAULT.withTime(Duration.ofMillis(299)), () -> 0);
    Budget forBcrypt = new Budget(Limits.DEFAULT.withTime(Duration.ofMillis(99)), () -> 0);

    assertThatThrownBy(() -> DerivedPasswords.derive(forScrypt, 1, "pin", "p", "u", "s"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("limit exceeded: time");
    assertThatThrownBy(() -> hashes.bcrypt(forBcrypt, "x"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("limit exceeded: time");
  }

  @Test
  void refusesToDeriveWhereMemoryIsShort() {
    Budget budget = Budget.of(Limits.DEFAULT.with(Limit.MEMORY, 1 << 24));

    assertThatThrownBy(() -> DerivedPasswords.derive(budget, 1, "pin", "p", "u", "s"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("limit exceeded: memory");
  }

  @Test
  void hashesBytesSoThatBcryptAcceptsThem() {
    String password = "p\u00FF\u0000w";

    String hash = hashes.bcrypt(budget(), password);

    assertThat(hash).startsWith("$2a$10$").hasSize(60);
    assertThat(OpenBSDBCrypt.checkPassword(hash, Utf8.toBytes(password))).isTrue();
  }

  @Test
  void saysThatAPasswordIsTooLong() {
    assertThat(hashes.bcrypt(budget(), "x".repeat(73)))
        .isEqualTo(
            "failed to encrypt string with bcrypt: bcrypt: password length exceeds 72 bytes");
    assertThat(hashes.bcrypt(budget(), "x".repeat(72))).hasSize(60);
  }

  @Test
  void acceptsTheHashThatGoMakes() {
    assertThat(
            OpenBSDBCrypt.checkPassword(
                "$2a$10$XajjQvNhvvRt5GSeFk1xFeyqRrsxkhBkUiQeg0dt.wU1qD4aFDcga",
                Utf8.toBytes("allmine")))
        .isTrue();
  }

  @Test
  void refusesAUserWithAColonAsText() {
    assertThat(hashes.htpasswd(budget(), "a:b", "x")).isEqualTo("invalid username: a:b");
    assertThat(hashes.htpasswd(budget(), "admin", "x")).startsWith("admin:$2a$10$").hasSize(66);
  }

  @Test
  void countsHashes() {
    Budget budget = Budget.of(Limits.DEFAULT.with(Limit.KEYS, 1));
    hashes.bcrypt(budget, "x");

    assertThatThrownBy(() -> hashes.bcrypt(budget, "x")).isInstanceOf(LimitExceededException.class);
  }

  private static Budget budget() {
    return Budget.of(Limits.DEFAULT);
  }
}
