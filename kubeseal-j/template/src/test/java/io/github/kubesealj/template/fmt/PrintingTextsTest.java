package io.github.kubesealj.template.fmt;

import static io.github.kubesealj.template.fmt.Samples.budget;
import static io.github.kubesealj.template.fmt.Samples.row;
import static io.github.kubesealj.template.fmt.Samples.s;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintingTextsTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        row("%s", "h\u00c3\u00a9\u00ff\n", s("h\u00c3\u00a9\u00ff\n")),
        row("%v", "h\u00c3\u00a9\u00ff\n", s("h\u00c3\u00a9\u00ff\n")),
        row("%q", "\"h\u00c3\u00a9\\xff\\n\"", s("h\u00c3\u00a9\u00ff\n")),
        row("%+q", "\"h\\u00e9\\xff\\n\"", s("h\u00c3\u00a9\u00ff\n")),
        row("%#q", "\"h\u00c3\u00a9\\xff\\n\"", s("h\u00c3\u00a9\u00ff\n")),
        row("%x", "68c3a9ff0a", s("h\u00c3\u00a9\u00ff\n")),
        row("%X", "68C3A9FF0A", s("h\u00c3\u00a9\u00ff\n")),
        row("% x", "68 c3 a9 ff 0a", s("h\u00c3\u00a9\u00ff\n")),
        row("%# x", "0x68 0xc3 0xa9 0xff 0x0a", s("h\u00c3\u00a9\u00ff\n")),
        row("%#x", "0x68c3a9ff0a", s("h\u00c3\u00a9\u00ff\n")),
        row("%8s|", "    h\u00c3\u00a9\u00ff\n|", s("h\u00c3\u00a9\u00ff\n")),
        row("%-8s|", "h\u00c3\u00a9\u00ff\n    |", s("h\u00c3\u00a9\u00ff\n")),
        row("%08s", "0000h\u00c3\u00a9\u00ff\n", s("h\u00c3\u00a9\u00ff\n")),
        row("%.3s", "h\u00c3\u00a9\u00ff", s("h\u00c3\u00a9\u00ff\n")),
        row("%.3q", "\"h\u00c3\u00a9\\xff\"", s("h\u00c3\u00a9\u00ff\n")),
        row("%.2x", "68c3", s("h\u00c3\u00a9\u00ff\n")),
        row("%#v", "\"h\u00c3\u00a9\\xff\\n\"", s("h\u00c3\u00a9\u00ff\n")),
        row("%T", "string", s("h\u00c3\u00a9\u00ff\n")),
        row("%10.2x|", "      68c3|", s("h\u00c3\u00a9\u00ff\n")),
        row(
            "%q %q",
            "\"\\u2028\u00f0\u009f\u0098\u0080\\x00\\x7f\" \"`\"",
            s("\u00e2\u0080\u00a8\u00f0\u009f\u0098\u0080\u0000\u007f"),
            s("`")),
        row("%5x|%05x|", "     |00000|", s(""), s("")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void laysOutTexts(String format, String expected, List<Value> args) {
    assertThat(Printing.sprintf(budget(), format, args)).isEqualTo(expected);
  }
}
