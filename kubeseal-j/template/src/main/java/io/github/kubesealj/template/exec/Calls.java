package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.function.Param;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.parse.Node;
import io.github.kubesealj.template.parse.Node.Callee.ShortCircuit;
import io.github.kubesealj.template.parse.Node.Operand;
import io.github.kubesealj.template.parse.Node.Pipeline;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import org.jspecify.annotations.Nullable;

/** Calls functions and methods with arguments that match what they declare. */
final class Calls {
  private final Evaluator evaluator;
  private final Budget budget;

  Calls(Evaluator evaluator, Budget budget) {
    this.evaluator = evaluator;
    this.budget = budget;
  }

  Value call(Node.Identifier function, Node node, Given given) {
    return switch (function.callee()) {
      case Node.Callee.Function some ->
          invoke(some.signature(), null, node, function.name(), given);
      case ShortCircuit some -> shortCircuit(some, given);
    };
  }

  /** {@code and} and {@code or}: the first value that settles it, or the last. */
  private Value shortCircuit(ShortCircuit function, Given given) {
    if (given.isNothing()) {
      throw evaluator.error("wrong number of args: want at least 1");
    }
    Value value = GoNil.NONE;
    for (Operand operand : given.arguments()) {
      value = argument(given.dot(), Param.RAW, operand);
      if (value.isTrue() == (function == ShortCircuit.OR)) {
        return value;
      }
    }
    return given.last() == null ? value : given.last();
  }

  /** A method's receiver is its first argument. */
  Value invoke(Signature signature, @Nullable Value receiver, Node node, String name, Given given) {
    int bound = receiver == null ? 0 : 1;
    int count = bound + given.count();
    checkCount(signature, count);
    Value[] arguments = new Value[count];
    if (receiver != null) {
      arguments[0] = receiver;
    }
    for (int i = 0; i < given.arguments().size(); i++) {
      arguments[bound + i] =
          argument(given.dot(), signature.paramFor(bound + i), given.arguments().get(i));
    }
    if (given.last() != null) {
      arguments[count - 1] = matched(given.last(), signature.paramFor(count - 1));
    }
    try {
      return signature.call(budget, arguments);
    } catch (FunctionException refused) {
      evaluator.at(node);
      throw evaluator.error("error calling " + Utf8.decode(name) + ": " + refused.getMessage());
    } catch (StackOverflowError tooDeep) {
      throw new LimitExceededException(Limit.NESTING);
    }
  }

  private void checkCount(Signature signature, int count) {
    int declared = signature.params().size();
    boolean fits = signature.isVariadic() ? count >= declared - 1 : count == declared;
    if (!fits) {
      throw evaluator.error("wrong number of args");
    }
  }

  private Value argument(Value dot, Param<?> param, Operand operand) {
    evaluator.at(operand);
    return switch (operand) {
      case Node.Dot _ -> matched(dot, param);
      case Node.Nil _ -> {
        if (param.zero() == null) {
          throw evaluator.error("cannot assign nil to a parameter of this type");
        }
        yield param.zero();
      }
      case Node.Field field -> matched(evaluator.field(field, Given.nothing(dot)), param);
      case Node.Variable variable ->
          matched(evaluator.variable(variable, Given.nothing(dot)), param);
      case Pipeline pipeline -> matched(evaluator.pipeline(dot, pipeline), param);
      case Node.Identifier function ->
          matched(evaluator.function(function, function, Given.nothing(dot)), param);
      case Node.Chain chain -> matched(evaluator.chain(chain, Given.nothing(dot)), param);
      case Node.Constant constant -> Constants.fit(evaluator, constant, param);
    };
  }

  private Value matched(Value value, Param<?> param) {
    return switch (param.form()) {
      case RAW -> value;
      case ANY -> value == GoNil.NONE ? GoNil.INTERFACE : value;
      case TYPED -> {
        if (value == GoNil.NONE && param.zero() != null) {
          yield param.zero();
        }
        if (value.type() != param.type()) {
          throw evaluator.error(
              value == GoNil.NONE ? "invalid value for a parameter" : "wrong type for value");
        }
        yield value;
      }
      case REST, BUDGET -> throw new IllegalStateException();
    };
  }
}
