package io.github.kubesealj.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void putsNumbersInOrderAndLettersLast() {
    Stream<String> keys =
        Stream.of("b", "a10", "a2", "a", "_", "A", "1", "10", "2", "a-b", "ab", "a1b", "a1-", "");
    assertThat(keys.sorted(NaturalOrder.INSTANCE))
        .containsExactly(
            "", "_", "1", "2", "10", "A", "a", "a-b", "a1-", "a2", "a10", "a1b", "ab", "b");
  }

  @Test
  void neverTakesTwoKeysForOne() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      String a = key(random);
      String b = key(random);
      int ab = Integer.signum(NaturalOrder.INSTANCE.compare(a, b));
      assertThat(ab == 0).isEqualTo(a.equals(b));
      assertThat(ab).isEqualTo(-Integer.signum(NaturalOrder.INSTANCE.compare(b, a)));
    }
  }

  @Test
  void losesNoKeyOfATreeAlthoughItsOrderHasCircles() {
    Random random = new Random(6);
    for (int i = 0; i < 2_000; i++) {
      Set<String> keys = new TreeSet<>();
      for (int j = 0; j < 30; j++) {
        keys.add(key(random));
      }
      Set<String> natural = new TreeSet<>(NaturalOrder.INSTANCE);
      keys.forEach(natural::add);
      assertThat(List.copyOf(natural)).containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  private static String key(Random random) {
    StringBuilder key = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      key.append("01209ab-.é".charAt(random.nextInt(10)));
    }
    return key.toString();
  }
}
