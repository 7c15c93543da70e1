package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoKind;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import java.util.List;

/** {@code eq}, {@code lt} and their like: which values compare with which, and how. */
final class Comparison {
  private Comparison() {}

  /** {@code eq}: whether the first equals any other. */
  static boolean equalsAny(Budget budget, Value first, List<Value> others) {
    if (others.isEmpty()) {
      throw new FunctionException("missing argument for comparison");
    }
    for (Value other : others) {
      if (first instanceof GoString string) {
        budget.work(string.bytes().length());
      }
      if (equal(first, other)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ne}. */
  static boolean differs(Budget budget, Value first, Value second) {
    return !equalsAny(budget, first, List.of(second));
  }

  private static boolean equal(Value first, Value second) {
    return switch (first) {
      case GoInt a when second instanceof GoInt b -> compare(a, b) == 0;
      case GoString a when second instanceof GoString b -> a.equals(b);
      case GoBool a when second instanceof GoBool b -> a == b;
      case GoFloat a when second instanceof GoFloat b -> a.value() == b.value();
      case GoComplex a when second instanceof GoComplex b ->
          a.real() == b.real() && a.imaginary() == b.imaginary();
      default -> equalOthers(first, second);
    };
  }

  private static boolean equalOthers(Value first, Value second) {
    boolean firstIsNothing = first.type().kind() == GoKind.INVALID;
    boolean secondIsNothing = second.type().kind() == GoKind.INVALID;
    if (isBasic(first) || isBasic(second)) {
      if (!firstIsNothing && !secondIsNothing) {
        throw new FunctionException("incompatible types for comparison");
      }
      return false;
    }
    if (!firstIsNothing && !secondIsNothing && first.type().kind() != second.type().kind()) {
      throw new FunctionException("non-comparable types");
    }
    if (first.isNil() || second.isNil()) {
      return first.isNil() == second.isNil();
    }
    return switch (second) {
      case GoList _, GoMap _ -> throw new FunctionException("non-comparable type");
      // A pointer is equal to itself only.
      case GoVersion version when version.pointer() -> isSame(first, second);
      default -> first.equals(second);
    };
  }

  @SuppressWarnings("ReferenceEquality") // That is the question.
  private static boolean isSame(Value first, Value second) {
    return first == second;
  }

  private static boolean isBasic(Value value) {
    return switch (value) {
      case GoBool _, GoInt _, GoFloat _, GoComplex _, GoString _ -> true;
      default -> false;
    };
  }

  /** {@code lt}. */
  static boolean less(Value first, Value second) {
    if (!isBasic(first) || !isBasic(second)) {
      throw new FunctionException("invalid type for comparison");
    }
    return switch (first) {
      case GoInt a when second instanceof GoInt b -> compare(a, b) < 0;
      case GoString a when second instanceof GoString b -> a.bytes().compareTo(b.bytes()) < 0;
      case GoFloat a when second instanceof GoFloat b -> a.value() < b.value();
      default ->
          throw new FunctionException(
              first.type().kind() == second.type().kind()
                  ? "invalid type for comparison"
                  : "incompatible types for comparison");
    };
  }

  /** {@code le}. */
  static boolean lessOrEqual(Value first, Value second) {
    return less(first, second) || equal(first, second);
  }

  /** {@code gt}: what is not less or equal, so that it holds where a number is none. */
  static boolean greater(Value first, Value second) {
    return !lessOrEqual(first, second);
  }

  /** {@code ge}: what is not less. */
  static boolean greaterOrEqual(Value first, Value second) {
    return !less(first, second);
  }

  /** By value, whatever the sign of the types. */
  private static int compare(GoInt a, GoInt b) {
    if (a.isUnsigned() == b.isUnsigned()) {
      return a.isUnsigned()
          ? Long.compareUnsigned(a.bits(), b.bits())
          : Long.compare(a.bits(), b.bits());
    }
    if (a.isUnsigned()) {
      return -compare(b, a);
    }
    return a.bits() < 0 ? -1 : Long.compareUnsigned(a.bits(), b.bits());
  }
}
