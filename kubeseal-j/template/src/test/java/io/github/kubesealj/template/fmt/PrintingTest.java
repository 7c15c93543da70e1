package io.github.kubesealj.template.fmt;

import static io.github.kubesealj.template.fmt.Samples.MIXED;
import static io.github.kubesealj.template.fmt.Samples.NIL;
import static io.github.kubesealj.template.fmt.Samples.budget;
import static io.github.kubesealj.template.fmt.Samples.f;
import static io.github.kubesealj.template.fmt.Samples.i;
import static io.github.kubesealj.template.fmt.Samples.list;
import static io.github.kubesealj.template.fmt.Samples.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.Value;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintingTest {
  @Test
  void separatesOperandsThatAreNoStrings() {
    assertThat(Printing.sprint(budget(), List.of(i(1), i(2), s("a"), s("b"), NIL, f(3))))
        .isEqualTo("1 2ab<nil> 3");
    assertThat(Printing.sprint(budget(), List.of())).isEmpty();
  }

  @Test
  void separatesAllOperandsOfALine() {
    assertThat(Printing.sprintln(budget(), List.of(i(1), s("a"), s("b"), MIXED)))
        .isEqualTo("1 a b [1 a <nil> true [2.5] map[a:<nil> b:1]]\n");
    assertThat(Printing.sprintln(budget(), List.of())).isEqualTo("\n");
  }

  @Test
  void makesTextOfOneValue() {
    assertThat(Printing.text(budget(), s("\u00ff"))).isEqualTo("\u00ff");
    assertThat(Printing.text(budget(), i(-7))).isEqualTo("-7");
    assertThat(Printing.text(budget(), GoNil.NONE)).isEqualTo("<nil>");
    assertThat(Printing.text(budget(), new GoCertificate("c", "k"))).isEqualTo("{c k}");
  }

  @Test
  void printsNoAddress() {
    assertThat(Printing.sprintf(budget(), "%p", List.of(list())))
        .isEqualTo(Printing.sprintf(budget(), "%p", List.of(list(i(1)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%9999999d", "%.9999999d", "%-9999999d", "%09999999d", "%.9999999U", "%.9999999x"})
  void stopsAtAHugeInteger(String format) {
    assertStops(format, List.of(i(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%9999999f", "%.9999999f", "%.9999999e", "%.9999999x", "%#.9999999g"})
  void stopsAtAHugeFloat(String format) {
    assertStops(format, List.of(f(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%q", "%+q", "%x", "% x", "%# x"})
  void stopsAtALongText(String format) {
    assertStops(format, List.of(s("\0".repeat(3 << 20))));
  }

  @Test
  void stopsAtManyPaddings() {
    assertStops("%1000000d".repeat(5), Collections.nCopies(5, i(1)));
  }

  @Test
  void stopsAtAMapThatHoldsItself() {
    GoMap map = GoMap.ofAny();
    map.put("a", map);
    assertStops("%v", List.of(map));
    assertStops("%!", List.of(map));
  }

  @Test
  void stopsAtListsSharedManyTimes() {
    Value list = list();
    for (int i = 0; i < 100; i++) {
      list = list(list, list);
    }
    assertStops("%v", List.of(list));
  }

  @Test
  void looksForEachBracketOnce() {
    String format = "%[".repeat(1 << 20);
    assertThat(Printing.sprintf(budget(), format, List.of()).length()).isEqualTo(1 << 20);
  }

  private static void assertStops(String format, List<Value> args) {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> Printing.sprintf(budget(), format, args));
  }
}
