package io.github.kubesealj.template.exec;

import static io.github.kubesealj.template.function.Declarations.fn;
import static io.github.kubesealj.template.function.Param.ANY;
import static io.github.kubesealj.template.function.Param.BOOL;
import static io.github.kubesealj.template.function.Param.BUDGET;
import static io.github.kubesealj.template.function.Param.INT;
import static io.github.kubesealj.template.function.Param.RAW;
import static io.github.kubesealj.template.function.Param.STRING;
import static io.github.kubesealj.template.function.Param.rest;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.parse.Node.Callee;
import io.github.kubesealj.template.parse.Node.Callee.ShortCircuit;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every template can call: the functions of {@code text/template} itself. */
public final class Builtins {
  private Builtins() {}

  /** What this name calls, or null. */
  public static @Nullable Callee find(String name) {
    return switch (name) {
      case "and" -> ShortCircuit.AND;
      case "or" -> ShortCircuit.OR;
      default -> {
        Signature signature = signature(name);
        yield signature == null ? null : new Callee.Function(signature);
      }
    };
  }

  private static @Nullable Signature signature(String name) {
    return switch (name) {
      case "call" -> fn(RAW, rest(RAW)).to(RAW, Builtins::call);
      case "eq" -> fn(BUDGET, RAW, rest(RAW)).to(BOOL, Comparison::equalsAny);
      case "ge" -> fn(RAW, RAW).to(BOOL, Comparison::greaterOrEqual);
      case "gt" -> fn(RAW, RAW).to(BOOL, Comparison::greater);
      case "html" -> fn(BUDGET, rest(ANY)).to(STRING, Escaping::html);
      case "index" -> fn(RAW, rest(RAW)).to(RAW, Indexing::index);
      case "js" -> fn(BUDGET, rest(ANY)).to(STRING, Escaping::js);
      case "le" -> fn(RAW, RAW).to(BOOL, Comparison::lessOrEqual);
      case "len" -> fn(RAW).to(INT, Indexing::length);
      case "lt" -> fn(RAW, RAW).to(BOOL, Comparison::less);
      case "ne" -> fn(BUDGET, RAW, RAW).to(BOOL, Comparison::differs);
      case "not" -> fn(RAW).to(BOOL, value -> !value.isTrue());
      case "print" -> fn(BUDGET, rest(ANY)).to(STRING, Printing::sprint);
      case "printf" -> fn(BUDGET, STRING, rest(ANY)).to(STRING, Printing::sprintf);
      case "println" -> fn(BUDGET, rest(ANY)).to(STRING, Printing::sprintln);
      case "slice" -> fn(RAW, rest(RAW)).to(RAW, Indexing::slice);
      case "urlquery" -> fn(BUDGET, rest(ANY)).to(STRING, Escaping::urlQuery);
      default -> null;
    };
  }

  /** No template can get hold of a function as a value, so there is nothing to call. */
  private static Value call(Value function, List<Value> arguments) {
    throw new FunctionException(function.isNil() ? "call of nil" : "call of a non-function");
  }
}
