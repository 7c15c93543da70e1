package io.github.kubesealj.template.fmt;

import static io.github.kubesealj.template.fmt.Samples.NIL;
import static io.github.kubesealj.template.fmt.Samples.budget;
import static io.github.kubesealj.template.fmt.Samples.f;
import static io.github.kubesealj.template.fmt.Samples.i;
import static io.github.kubesealj.template.fmt.Samples.list;
import static io.github.kubesealj.template.fmt.Samples.row;
import static io.github.kubesealj.template.fmt.Samples.s;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintingComplaintsTest {
  static Stream<Arguments> complaints() {
    return Stream.of(
        row("%d", "%!d(string=a)", s("a")),
        row("%s", "%!s(int=5)", i(5)),
        row("%s %v %d %T", "%!s(<nil>) <nil> %!d(<nil>) <nil>", NIL, NIL, NIL, NIL),
        row("%!", "%!!(MISSING)"),
        row("%", "%!(NOVERB)"),
        row("%d", "%!d(MISSING)"),
        row("%z", "%!z(bool=true)", GoBool.TRUE),
        row("%-", "%!(NOVERB)"),
        row("x", "x%!(EXTRA int=1, string=b, <nil>)", i(1), s("b"), NIL),
        row("%d %d", "1 %!d(MISSING)", i(1)),
        row("%[2]d %[1]d", "2 1", i(1), i(2)),
        row("%[3]d", "%!d(BADINDEX)", i(1)),
        row("%[x]d", "%!d(BADINDEX)", i(1)),
        row("%[1]", "%!(NOVERB)", i(1)),
        row("%[", "%!(NOVERB)", i(1)),
        row("%[]d", "%!d(BADINDEX)", i(1)),
        row("%[1]5d", "%!d(BADINDEX)", i(1)),
        row("%[2]*[1]d|", "   1|", i(1), i(4)),
        row("%*d|%-*d|", "    1|1    |", i(5), i(1), i(-5), i(1)),
        row("%*d", "%!(BADWIDTH)1", s("a"), i(1)),
        row("%.*f", "1.24", i(2), f(1.239)),
        row("%.*f", "%!(BADPREC)1.239000", i(-2), f(1.239)),
        row("%.*d", "%!(BADPREC)5", s("x"), i(5)),
        row("%99999999d", "%!(NOVERB)%!(EXTRA int=1)", i(1)),
        row("%%%5%|%c", "%%|A", i(65)),
        row("%\u00c3\u00a9", "%!\u00c3\u00a9(int=1)", i(1)),
        row("%w", "%!w([]interface {}=[1])", list(i(1))),
        row("%t %t", "true %!t(int=1)", GoBool.TRUE, i(1)),
        row("%p", "%!p(int=1)", i(1)),
        row("%*d", "%!(BADWIDTH)1", i(10000000), i(1)),
        row("%.d|%.s|", "||", i(0), s("a")));
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void tellsWhatIsWrongInTheText(String format, String expected, List<Value> args) {
    assertThat(Printing.sprintf(budget(), format, args)).isEqualTo(expected);
  }
}
