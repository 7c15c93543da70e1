package io.github.kubesealj.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealingLabelTest {
  @ParameterizedTest
  @CsvSource({"STRICT,prod/db", "NAMESPACE_WIDE,prod", "CLUSTER_WIDE,''"})
  void followsTheScope(SealingScope scope, String text) {
    assertThat(SealingLabel.of(scope, "prod", "db")).hasToString(text);
  }

  @Test
  void isEqualByText() {
    SealingLabel label = SealingLabel.of(SealingScope.NAMESPACE_WIDE, "prod", "a");
    assertThat(label)
        .isEqualTo(SealingLabel.of(SealingScope.NAMESPACE_WIDE, "prod", "b"))
        .hasSameHashCodeAs(SealingLabel.of(SealingScope.NAMESPACE_WIDE, "prod", "b"))
        .isNotEqualTo(SealingLabel.of(SealingScope.STRICT, "prod", "a"))
        .isNotEqualTo("prod");
  }

  @ParameterizedTest
  @CsvSource({
    "strict,STRICT",
    "'',STRICT",
    "namespace-wide,NAMESPACE_WIDE",
    "cluster-wide,CLUSTER_WIDE"
  })
  void scopesHaveWords(String word, SealingScope scope) {
    assertThat(SealingScope.parse(word)).contains(scope);
  }

  @ParameterizedTest
  @CsvSource({"Strict", "cluster", "bogus"})
  void otherWordsAreNoScope(String word) {
    assertThat(SealingScope.parse(word)).isEmpty();
  }

  @Test
  void aScopeTellsItsWord() {
    assertThat(SealingScope.NAMESPACE_WIDE.text()).isEqualTo("namespace-wide");
  }
}
