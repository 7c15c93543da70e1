package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Values to print. */
final class Samples {
  static final Value NIL = GoNil.INTERFACE;
  static final Value MARCH = new GoInt(3, GoType.MONTH);
  static final Value GREATEST = GoInt.ofUnsigned(-1);
  static final Value COMPLEX = new GoComplex(1, -2.5);
  static final Value CERTIFICATE = new GoCertificate("c", "k");
  static final Value STRINGS = GoList.ofStrings(List.of("a", "b c"));
  static final Value NIL_LIST = GoList.nil(GoType.ANY_SLICE);
  static final Value VERSION =
      new GoVersion(1, 2, 3, "rc.1", "b5", "1.2.3-rc.1+b5", /* pointer= */ true);
  static final Value MAP = map();
  static final Value MIXED = list(i(1), s("a"), NIL, GoBool.TRUE, list(f(2.5)), MAP);

  private Samples() {}

  static Budget budget() {
    return Budget.of(Limits.DEFAULT);
  }

  /** A format, what Go makes of it, and its arguments. */
  static Arguments row(String format, String expected, Value... args) {
    return Arguments.of(format, expected, List.of(args));
  }

  static Value i(long number) {
    return GoInt.of(number);
  }

  static Value f(double number) {
    return new GoFloat(number);
  }

  static Value s(String bytes) {
    return new GoString(bytes);
  }

  static Value list(Value... elements) {
    return GoList.over(GoType.ANY_SLICE, elements);
  }

  private static Value map() {
    GoMap map = GoMap.ofAny();
    map.put("b", i(1));
    map.put("a", NIL);
    return map;
  }
}
