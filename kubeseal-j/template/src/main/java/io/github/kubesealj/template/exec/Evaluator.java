package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.parse.Node;
import io.github.kubesealj.template.parse.Node.Command;
import io.github.kubesealj.template.parse.Node.Operand;
import io.github.kubesealj.template.parse.Node.Pipeline;
import io.github.kubesealj.template.parse.NumberConstant;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives pipelines their values. Knows at any time at which part of the template it is, so that an
 * error is where Go puts it. One for each call of a template; not thread-safe.
 */
final class Evaluator {
  private final FunctionSet functions;
  private final MissingKey missingKey;
  private final Budget budget;
  private final Place place;
  private final Variables variables;
  private final Calls calls;
  private final Fields fields;

  Evaluator(
      FunctionSet functions,
      MissingKey missingKey,
      Budget budget,
      Place place,
      Variables variables) {
    this.functions = functions;
    this.missingKey = missingKey;
    this.budget = budget;
    this.place = place;
    this.variables = variables;
    this.calls = new Calls(this, budget);
    this.fields = new Fields(this, calls, functions, missingKey, budget);
  }

  Evaluator within(Variables others) {
    return new Evaluator(functions, missingKey, budget, place, others);
  }

  Variables variables() {
    return variables;
  }

  void at(Node node) {
    place.at(node);
  }

  ExecException error(String kind) {
    return new ExecException(place.position(), kind);
  }

  ExecException exceeded(Limit limit) {
    return new ExecException(place.position(), limit);
  }

  void assign(String variable, Value value) {
    budget.search(variables.mark());
    if (!variables.assign(variable, value)) {
      throw error("undefined variable");
    }
  }

  /** What its last command gives; declares or assigns its variables. */
  Value pipeline(Value dot, Pipeline pipeline) {
    at(pipeline);
    Value value = null;
    for (Command command : pipeline.commands()) {
      Value result = command(dot, command, value);
      value = result == GoNil.INTERFACE ? GoNil.NONE : result;
    }
    Value last = value == null ? GoNil.NONE : value;
    for (String variable : pipeline.variables()) {
      if (pipeline.assigns()) {
        assign(variable, last);
      } else {
        budget.memory(Long.BYTES);
        variables.push(variable, last);
      }
    }
    return last;
  }

  private Value command(Value dot, Command command, @Nullable Value last) {
    budget.step();
    Operand first = command.first();
    Given given = new Given(dot, command.arguments(), last);
    return switch (first) {
      case Node.Field field -> field(field, given);
      case Node.Chain chain -> chain(chain, given);
      case Node.Identifier function -> function(function, command, given);
      case Pipeline nested -> {
        refuse(given);
        yield pipeline(dot, nested);
      }
      case Node.Variable variable -> variable(variable, given);
      case Node.Constant constant -> {
        at(constant);
        refuse(given);
        yield constant(dot, constant);
      }
    };
  }

  private void refuse(Given given) {
    if (!given.isNothing()) {
      throw error("can't give argument to non-function");
    }
  }

  Value field(Node.Field field, Given given) {
    at(field);
    return fields.walk(given.dot(), field, field.names(), given);
  }

  Value chain(Node.Chain chain, Given given) {
    at(chain);
    Value start =
        switch (chain.start()) {
          case Pipeline pipeline -> pipeline(given.dot(), pipeline);
          case Node.Identifier function -> function(function, function, Given.nothing(given.dot()));
          default -> throw error("can't take a field of this");
        };
    return fields.walk(start, chain, chain.names(), given);
  }

  /** Errors of the function itself are at {@code node}: the whole command, if it is one. */
  Value function(Node.Identifier function, Node node, Given given) {
    at(function);
    return calls.call(function, node, given);
  }

  Value variable(Node.Variable variable, Given given) {
    at(variable);
    List<String> names = variable.names();
    // The latest are found first, and there are few, unless somebody wants to make it slow.
    budget.search(variables.mark());
    Value value = variables.find(names.getFirst());
    if (value == null) {
      throw error("undefined variable");
    }
    if (names.size() == 1) {
      refuse(given);
      return value;
    }
    return fields.walk(value, variable, names.subList(1, names.size()), given);
  }

  /** What a constant or the dot is where no type is asked for. */
  Value constant(Value dot, Node.Constant constant) {
    return switch (constant) {
      case Node.Bool bool -> bool.value();
      case Node.Dot _ -> dot;
      case NumberConstant number -> {
        if (number.ideal() == null) {
          throw error("a constant overflows int");
        }
        yield number.ideal();
      }
      case Node.StringConstant string -> string.value();
      case Node.Nil _ -> throw error("nil is not a command");
    };
  }
}
