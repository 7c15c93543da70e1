package io.github.kubesealj.template.sprig.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomTextsTest {
  private final RandomTexts texts = new RandomTexts(new SecureRandom());
  private final Budget budget = Budget.of(Limits.DEFAULT);

  @Test
  void drawsFromTheWholeAlphabetAndNothingElse() {
    assertThat(texts.alphaNum(budget, 10_000)).matches("[A-Za-z0-9]{10000}");
    assertThat(texts.alpha(budget, 10_000)).matches("[A-Za-z]{10000}");
    assertThat(texts.numeric(budget, 10_000)).matches("[0-9]{10000}");
    assertThat(texts.ascii(budget, 10_000)).matches("[ -~]{10000}");
    assertThat(texts.ascii(budget, 10_000).chars().distinct().count()).isEqualTo(95);
    assertThat(texts.alphaNum(budget, 10_000).chars().distinct().count()).isEqualTo(62);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void drawsNothingWhereNothingIsAskedFor(long count) {
    assertThat(texts.alpha(budget, count)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, 1L << 32, 5_000_000})
  void refusesHugeCounts(long count) {
    assertThatThrownBy(() -> texts.alpha(budget, count)).isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> texts.bytes(budget, count)).isInstanceOf(LimitExceededException.class);
  }

  @Test
  void drawsBytesAsBase64() {
    assertThat(texts.bytes(budget, 16)).matches("[A-Za-z0-9+/]{22}==");
    assertThat(texts.bytes(budget, 0)).isEmpty();
    assertThatThrownBy(() -> texts.bytes(budget, -1)).isInstanceOf(FunctionException.class);
  }

  @Test
  void shufflesRunesAndRepairsInvalidOnes() {
    assertThat(texts.shuffle(budget, "123456").chars().sorted().toArray())
        .isEqualTo("123456".chars().toArray());
    assertThat(texts.shuffle(budget, "\u00C3\u00BC")).isEqualTo("\u00C3\u00BC");
    assertThat(texts.shuffle(budget, "\u00FF")).isEqualTo("\u00EF\u00BF\u00BD");
    assertThat(texts.shuffle(budget, "")).isEmpty();
  }

  @Test
  void shufflesIntoEveryOrder() {
    assertThat(
            java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> texts.shuffle(budget, "abc"))
                .distinct())
        .hasSize(6);
  }

  @Test
  void makesUuidsOfVersion4() {
    assertThat(texts.uuidv4(budget))
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }
}
