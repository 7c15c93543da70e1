package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.function.Param;
import io.github.kubesealj.template.parse.Node;
import io.github.kubesealj.template.parse.NumberConstant;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;

/** Constants as arguments: they become what the parameter asks for, if they fit. */
final class Constants {
  private Constants() {}

  static Value fit(Evaluator evaluator, Node.Constant constant, Param<?> param) {
    GoType type = param.type();
    if (type == null) {
      return evaluator.constant(GoNil.NONE, constant);
    }
    return switch (type.kind()) {
      case BOOL -> {
        if (constant instanceof Node.Bool bool) {
          yield bool.value();
        }
        throw evaluator.error("expected bool");
      }
      case STRING -> {
        if (constant instanceof Node.StringConstant string) {
          yield string.value();
        }
        throw evaluator.error("expected string");
      }
      case INT, INT64 -> {
        if (constant instanceof NumberConstant number && number.signed() != null) {
          yield new GoInt(number.signed(), type);
        }
        throw evaluator.error("expected integer");
      }
      case UINT8, UINT32, UINT64 -> {
        if (constant instanceof NumberConstant number && number.unsigned() != null) {
          yield new GoInt(number.unsigned() & mask(type), type);
        }
        throw evaluator.error("expected unsigned integer");
      }
      case FLOAT64 -> {
        if (constant instanceof NumberConstant number && number.floating() != null) {
          yield new GoFloat(number.floating());
        }
        throw evaluator.error("expected float");
      }
      case COMPLEX128, SLICE, MAP, POINTER, STRUCT, INVALID ->
          throw evaluator.error("can't handle a constant for arg of type " + type.goName());
    };
  }

  /** A number that is too large for its type loses its upper bits, as in Go. */
  private static long mask(GoType type) {
    return switch (type) {
      case UINT8 -> 0xFF;
      case UINT32 -> 0xFFFF_FFFFL;
      default -> -1;
    };
  }
}
