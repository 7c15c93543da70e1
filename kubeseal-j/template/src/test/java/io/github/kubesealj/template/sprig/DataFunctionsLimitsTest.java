package io.github.kubesealj.template.sprig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.sprig.dicts.Copying;
import io.github.kubesealj.template.sprig.dicts.Merging;
import io.github.kubesealj.template.sprig.lists.Choices;
import io.github.kubesealj.template.sprig.lists.Lists;
import io.github.kubesealj.template.sprig.math.Decimals;
import io.github.kubesealj.template.sprig.reflection.DeepEqual;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template's author can try in order to stop the process. */
@Timeout(10)
final class DataFunctionsLimitsTest {
  private final Budget budget = Budget.of(Limits.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "until 1000000000",
        "until -9223372036854775808",
        "untilStep 0 9223372036854775807 1",
        "untilStep 0 9223372036854775807 9000000000000000000",
        "seq 9223372036854775806",
        "seq 1 1 9223372036854775806",
        "seq -9223372036854775808 9223372036854775806"
      })
  void refusesEndlessNumbers(String call) {
    assertThatThrownBy(() -> Expression.evaluate(budget, call))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void refusesListsThatDoubleForEver() {
    assertThatThrownBy(
            () -> {
              Value list = GoList.ofAny(List.of(GoInt.of(1)));
              while (true) {
                list = Lists.concat(budget, List.of(list, list));
              }
            })
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void findsUniqueElementsOfLongListsQuickly() {
    List<Value> elements =
        IntStream.range(0, 50_000)
            .boxed()
            .flatMap(i -> Stream.<Value>of(GoInt.of(i), GoList.ofAny(List.of(GoInt.of(i)))))
            .toList();

    assertThat(Choices.uniq(budget, GoList.ofAny(elements)).size()).isEqualTo(100_000);
  }

  @Test
  void stopsWhereElementsHaveToBeComparedOneByOne() {
    List<Value> elements =
        IntStream.range(0, 50_000)
            .<Value>mapToObj(
                i ->
                    GoList.over(
                        GoType.INT_SLICE,
                        IntStream.range(0, 6)
                            .mapToObj(j -> GoInt.of(j == 5 ? i : 0))
                            .toArray(Value[]::new)))
            .toList();

    assertThatThrownBy(() -> Choices.uniq(budget, GoList.ofAny(elements)))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void stopsWhereLongTextsAreComparedAgainAndAgain() {
    Value needle = new GoString("x".repeat(1_000_000) + "Aa");
    Value other = new GoString("x".repeat(1_000_000) + "BB");
    GoList list = GoList.ofAny(Collections.nCopies(100_000, other));

    assertThatThrownBy(() -> Choices.has(budget, needle, list))
        .isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> Choices.without(budget, list, List.of(needle)))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void refusesToCopyOrMergeWhatContainsItself() {
    GoMap first = containingItself();
    GoMap second = containingItself();

    assertThatThrownBy(() -> Copying.deepCopy(budget, first))
        .isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> Merging.merge(budget, first, List.of(second)))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void comparesWhatContainsItselfAsGoDoes() {
    assertThat(DeepEqual.test(budget, containingItself(), containingItself())).isTrue();
  }

  @Test
  void refusesToCopyWhatIsSharedTooOften() {
    Value value = GoInt.of(1);
    for (int i = 0; i < 100; i++) {
      value = GoList.ofAny(List.of(value, value));
    }
    Value shared = value;

    assertThatThrownBy(() -> Copying.deepCopy(budget, shared))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void comparesWhatIsSharedOften() {
    Value a = GoInt.of(1);
    Value b = GoInt.of(1);
    for (int i = 0; i < 100; i++) {
      a = GoList.ofAny(List.of(a, a));
      b = GoList.ofAny(List.of(b, b));
    }

    assertThat(DeepEqual.test(budget, a, b)).isTrue();
  }

  @Test
  void stopsProductsThatGrowForEver() {
    List<Value> factors = Collections.nCopies(300_000, new GoFloat(1.2345678901234567e300));

    assertThatThrownBy(() -> Decimals.mulf(budget, new GoInt(1, GoType.INT), factors))
        .isInstanceOf(LimitExceededException.class);
  }

  private static GoMap containingItself() {
    GoMap map = GoMap.ofAny();
    map.put("self", map);
    return map;
  }
}
