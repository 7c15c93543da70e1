package io.github.kubesealj.template.fmt;

import static io.github.kubesealj.template.fmt.Samples.CERTIFICATE;
import static io.github.kubesealj.template.fmt.Samples.MAP;
import static io.github.kubesealj.template.fmt.Samples.MARCH;
import static io.github.kubesealj.template.fmt.Samples.MIXED;
import static io.github.kubesealj.template.fmt.Samples.NIL_LIST;
import static io.github.kubesealj.template.fmt.Samples.STRINGS;
import static io.github.kubesealj.template.fmt.Samples.VERSION;
import static io.github.kubesealj.template.fmt.Samples.budget;
import static io.github.kubesealj.template.fmt.Samples.list;
import static io.github.kubesealj.template.fmt.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintingValuesTest {
  static Stream<Arguments> collections() {
    return Stream.of(
        row("%v", "[1 a <nil> true [2.5] map[a:<nil> b:1]]", MIXED),
        row(
            "%d",
            "[1 %!d(string=a) <nil> %!d(bool=true) [%!d(float64=2.5)] map[%!d(string=a):<nil> %!d(string=b):1]]",
            MIXED),
        row(
            "%s",
            "[%!s(int=1) a <nil> %!s(bool=true) [%!s(float64=2.5)] map[a:<nil> b:%!s(int=1)]]",
            MIXED),
        row(
            "%q",
            "['\\x01' \"a\" <nil> %!q(bool=true) [%!q(float64=2.5)] map[\"a\":<nil> \"b\":'\\x01']]",
            MIXED),
        row(
            "%#v",
            "[]interface {}{1, \"a\", interface {}(nil), true, []interface {}{2.5}, map[string]interface {}{\"a\":interface {}(nil), \"b\":1}}",
            MIXED),
        row("%+v", "[1 a <nil> true [2.5] map[a:<nil> b:1]]", MIXED),
        row("%x", "[1 61 <nil> %!x(bool=true) [0x1.4p+01] map[61:<nil> 62:1]]", MIXED),
        row("%5v", "[    1     a <nil>  true [  2.5] map[    a:<nil>     b:    1]]", MIXED),
        row("%T", "[]interface {}", MIXED),
        row(
            "%t",
            "[%!t(int=1) %!t(string=a) <nil> true [%!t(float64=2.5)] map[%!t(string=a):<nil> %!t(string=b):%!t(int=1)]]",
            MIXED),
        row(
            "%v %q %#v %x %d",
            "[a b c] [\"a\" \"b c\"] []string{\"a\", \"b c\"} [61 622063] [%!d(string=a) %!d(string=b c)]",
            STRINGS,
            STRINGS,
            STRINGS,
            STRINGS,
            STRINGS),
        row(
            "%v %#v %+v %s",
            "map[a:<nil> b:1] map[string]interface {}{\"a\":interface {}(nil), \"b\":1} map[a:<nil> b:1] map[a:<nil> b:%!s(int=1)]",
            MAP,
            MAP,
            MAP,
            MAP),
        row("%v %#v %d", "[] []interface {}(nil) []", NIL_LIST, NIL_LIST, NIL_LIST),
        row(
            "%v %+v %#v %s %d",
            "{c k} {Cert:c Key:k} sprig.certificate{Cert:\"c\", Key:\"k\"} {c k} {%!d(string=c) %!d(string=k)}",
            CERTIFICATE,
            CERTIFICATE,
            CERTIFICATE,
            CERTIFICATE,
            CERTIFICATE));
  }

  @ParameterizedTest
  @MethodSource("collections")
  void printsCollectionsElementByElement(String format, String expected, List<Value> args) {
    assertThat(Printing.sprintf(budget(), format, args)).isEqualTo(expected);
  }

  static Stream<Arguments> methods() {
    return Stream.of(
        row(
            "%v %s %q %d %x %#v %+v",
            "March March \"March\" 3 4d61726368 3 March",
            MARCH,
            MARCH,
            MARCH,
            MARCH,
            MARCH,
            MARCH,
            MARCH),
        row(
            "%v|%s|%12s|%x|%d|%t",
            "1.2.3-rc.1+b5|1.2.3-rc.1+b5|1.2.3-rc.1+b5|312e322e332d72632e312b6235|&{1 2 3 %!d(string=rc.1) %!d(string=b5) %!d(string=1.2.3-rc.1+b5)}|&{%!t(uint64=1) %!t(uint64=2) %!t(uint64=3) %!t(string=rc.1) %!t(string=b5) %!t(string=1.2.3-rc.1+b5)}",
            VERSION,
            VERSION,
            VERSION,
            VERSION,
            VERSION,
            VERSION),
        row(
            "%#v",
            "&semver.Version{major:0x1, minor:0x2, patch:0x3, pre:\"rc.1\", metadata:\"b5\", original:\"1.2.3-rc.1+b5\"}",
            VERSION),
        row("%v %T", "[March 1.2.3-rc.1+b5] *semver.Version", list(MARCH, VERSION), VERSION),
        row("%z", "%!z(time.Month=3)", MARCH));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void printsWhatMethodsGive(String format, String expected, List<Value> args) {
    assertThat(Printing.sprintf(budget(), format, args)).isEqualTo(expected);
  }
}
