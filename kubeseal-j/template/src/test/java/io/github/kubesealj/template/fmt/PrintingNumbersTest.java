package io.github.kubesealj.template.fmt;

import static io.github.kubesealj.template.fmt.Samples.COMPLEX;
import static io.github.kubesealj.template.fmt.Samples.GREATEST;
import static io.github.kubesealj.template.fmt.Samples.budget;
import static io.github.kubesealj.template.fmt.Samples.f;
import static io.github.kubesealj.template.fmt.Samples.i;
import static io.github.kubesealj.template.fmt.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintingNumbersTest {
  static Stream<Arguments> integers() {
    return Stream.of(
        row("%d", "42", i(42)),
        row("%5d|", "   42|", i(42)),
        row("%-5d|", "42   |", i(42)),
        row("%05d", "00042", i(42)),
        row("%+d", "+42", i(42)),
        row("% d", " 42", i(42)),
        row("%x", "2a", i(42)),
        row("%#X", "0X2A", i(42)),
        row("%o", "52", i(42)),
        row("%#o", "052", i(42)),
        row("%O", "0o52", i(42)),
        row("%b", "101010", i(42)),
        row("%#b", "0b101010", i(42)),
        row("%c", "*", i(42)),
        row("%q", "'*'", i(42)),
        row("%U", "U+002A", i(42)),
        row("%#U", "U+002A '*'", i(42)),
        row("%.4d", "0042", i(42)),
        row("%8.3d|", "     042|", i(42)),
        row("%+08d", "+0000042", i(42)),
        row("%08.3d", "     042", i(42)),
        row(
            "%d %d",
            "-9223372036854775808 18446744073709551615", i(-9223372036854775808L), GREATEST),
        row("%x", "-ff", i(-255)),
        row("%.0d|%5.0d|", "|     |", i(0), i(0)),
        row("%#v %#v", "7 0xffffffffffffffff", i(7), GREATEST),
        row("%#x %#q %+q", "0x0 '\u00e2\u0098\u00ba' '\\u263a'", i(0), i(9786), i(9786)),
        row("%c%q", "\u00ef\u00bf\u00bd'\u00ef\u00bf\u00bd'", i(1114112), i(55296)),
        row("%#U", "U+1F600 '\u00f0\u009f\u0098\u0080'", i(128512)));
  }

  @ParameterizedTest
  @MethodSource("integers")
  void laysOutIntegers(String format, String expected, List<Value> args) {
    assertThat(Printing.sprintf(budget(), format, args)).isEqualTo(expected);
  }

  static Stream<Arguments> floats() {
    return Stream.of(
        row("%v", "-3.0625", f(-3.0625)),
        row("%g", "-3.0625", f(-3.0625)),
        row("%e", "-3.062500e+00", f(-3.0625)),
        row("%E", "-3.062500E+00", f(-3.0625)),
        row("%f", "-3.062500", f(-3.0625)),
        row("%F", "-3.062500", f(-3.0625)),
        row("%.2f", "-3.06", f(-3.0625)),
        row("%8.2f|", "   -3.06|", f(-3.0625)),
        row("%-8.1f|", "-3.1    |", f(-3.0625)),
        row("%+.3e", "-3.062e+00", f(-3.0625)),
        row("%#g", "-3.06250", f(-3.0625)),
        row("%08.2f", "-0003.06", f(-3.0625)),
        row("% f", "-3.062500", f(-3.0625)),
        row("%x", "-0x1.88p+01", f(-3.0625)),
        row("%X", "-0X1.88P+01", f(-3.0625)),
        row("%b", "-6896136929411072p-51", f(-3.0625)),
        row("%6.2v|", "  -3.1|", f(-3.0625)),
        row("%#v", "-3.0625", f(-3.0625)),
        row("%#.3x", "-0x1.880p+01", f(-3.0625)),
        row("%G", "-3.0625", f(-3.0625)),
        row(
            "%v %v %v %v %v %v",
            "1e+06 1e+20 1e+21 1e-05 1.23456789e+08 100000",
            f(1e+06),
            f(1e+20),
            f(1e+21),
            f(1e-05),
            f(1.23456789e+08),
            f(100000.0)),
        row(
            "%05v|%+v|% v|%-5v|%05f",
            "  NaN|NaN| NaN|NaN  |  NaN",
            f(Double.NaN),
            f(Double.NaN),
            f(Double.NaN),
            f(Double.NaN),
            f(Double.NaN)),
        row(
            "%08f|%+f|%f",
            "    +Inf|+Inf|-Inf",
            f(Double.POSITIVE_INFINITY),
            f(Double.POSITIVE_INFINITY),
            f(Double.NEGATIVE_INFINITY)),
        row("%.0f %.0f %.0f %.1f", "0 2 2 0.2", f(0.5), f(1.5), f(2.5), f(0.25)),
        row("%#.0f %#g %#v %#.3g", "1. 1.00000e+06 1 0.00", f(1.0), f(1e+06), f(1.0), f(0.0)),
        row("%.20g|%.25f", "0.10000000000000000555|0.1000000000000000055511151", f(0.1), f(0.1)),
        row("%+020.3g", "+00000000000000001.5", f(1.5)),
        row(
            "%v %.1f %+v %q",
            "(1-2.5i) (1.0-2.5i) (1-2.5i) %!q(complex128=(1-2.5i))",
            COMPLEX,
            COMPLEX,
            COMPLEX,
            COMPLEX));
  }

  @ParameterizedTest
  @MethodSource("floats")
  void laysOutFloats(String format, String expected, List<Value> args) {
    assertThat(Printing.sprintf(budget(), format, args)).isEqualTo(expected);
  }
}
