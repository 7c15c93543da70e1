package io.github.kubesealj.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionKeyTest {
  @Test
  void doesNotPrintItself() {
    try (SessionKey key = SessionKey.adopt(new byte[32])) {
      assertThat(key).isNotNull().hasToString("SessionKey[32 bytes]");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 31, 33, 64})
  void refusesAndWipesWhatIsNoAesKey(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 7);

    assertThat(SessionKey.adopt(bytes)).isNull();

    assertThat(bytes).doesNotContain(7);
  }
}
