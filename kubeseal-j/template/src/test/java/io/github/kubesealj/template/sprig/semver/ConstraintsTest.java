package io.github.kubesealj.template.sprig.semver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Masterminds/semver v3.3.0 says about the same constraints. */
final class ConstraintsTest {
  private final Budget budget = Budget.of(Limits.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      textBlock =
          """
          =1.2.3 ; 1.2.3 ; true
          !=1.2.3 ; 1.2.3 ; false
          >=1.2.0, <2.0.0 ; 1.2.3 ; true
          >=1.2.0 <2.0.0 ; 2.0.0 ; false
          <1.0.0 || >=1.2.3 ; 1.2.3 ; true
          ~1.2 ; 1.3.0 ; false
          ~>1.2.3 ; 1.2.9 ; true
          ^1.1 ; 1.9 ; true
          ^0.2 ; 0.3.0 ; false
          ^0.0.3 ; 0.0.4 ; false
          ^0 ; 0.9.9 ; true
          1.x ; 1.9 ; true
          1.2.* ; 1.3 ; false
          * ; 0.0.0-a ; false
          x-0 ; 0.0.0-a ; true
          1.2 - 1.5 ; 1.5.0 ; true
          1.2 - 1.5 || 3 ; 3.0.0 ; true
          1 - 2||3 - 4 ; 3.5.0 ; error
          =<1.2.3 ; 1.2.3 ; true
          => 1.2 ; 1.2.0 ; true
          >11 ; 11.1.0 ; false
          >11.1 ; 11.2.0 ; true
          <=11 ; 11.9.9 ; true
          <=11.1 ; 11.2.0 ; false
          ^1.2.3-alpha ; 1.2.3-beta ; true
          ^1.2.0 ; 1.3.0-rc1 ; false
          ^1.2.0-0 ; 1.3.0-rc1 ; true
          !=1.x ; 1.5.0 ; false
          !=1.2.x-a ; 1.2.0-a ; false
          ^ 0.x.3-1 ; 0.0.1-beta.1.10 ; true
          > 0.x.0 ; 2.01 ; true
          >  2 0.1.2-1 ; 0.1.3 ; false
          = 1.3.x-a ; 3.2.0+10.10.1 ; false
          !=v3.2.X-a ; 3.1.01-beta.1 ; true
          >  1.1.0 ; 18446744073709551615.0.1 ; true
          '' ; 1.0.0 ; error
          >>1 ; 1.0.0 ; error
          > =1 ; 1.0.0 ; error
          1,,2 ; 1.0.0 ; error
          1, ; 1.0.0 ; error
          1|2 ; 1.0.0 ; error
          '1 || ' ; 1.0.0 ; error
          1.2.3.4 ; 1.0.0 ; error
          ^1 ; x ; error
          """)
  void agreesWithTheLibrary(String constraint, String version, String answer) {
    assertThat(compare(constraint, version)).isEqualTo(answer);
  }

  @Test
  void stopsAtConstraintsThatTakeTooLong() {
    String numbers = "1".repeat(1_000_000);

    assertThatThrownBy(() -> compare(numbers, "1")).isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> compare("1 - 2 ".repeat(100_000), "1"))
        .isInstanceOf(LimitExceededException.class);
  }

  private String compare(String constraint, String version) {
    try {
      return String.valueOf(Versions.semverCompare(budget, constraint, version));
    } catch (FunctionException e) {
      return "error";
    }
  }
}
