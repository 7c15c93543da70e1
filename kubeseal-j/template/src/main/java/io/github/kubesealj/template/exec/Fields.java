package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.parse.Node;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code .x} is: the key of a map, a method, or a field of the one struct that has any. */
final class Fields {
  private final Evaluator evaluator;
  private final Calls calls;
  private final FunctionSet functions;
  private final MissingKey missingKey;
  private final Budget budget;

  Fields(
      Evaluator evaluator,
      Calls calls,
      FunctionSet functions,
      MissingKey missingKey,
      Budget budget) {
    this.evaluator = evaluator;
    this.calls = calls;
    this.functions = functions;
    this.missingKey = missingKey;
    this.budget = budget;
  }

  /** Goes from field to field; the last one gets what is given, if it is a method. */
  Value walk(Value start, Node node, List<String> names, Given given) {
    Value receiver = start;
    int last = names.size() - 1;
    for (int i = 0; i < last; i++) {
      receiver = field(receiver, node, names.get(i), Given.nothing(given.dot()));
    }
    return field(receiver, node, names.get(last), given);
  }

  private Value field(Value receiver, Node node, String name, Given given) {
    budget.step();
    if (receiver == GoNil.NONE) {
      if (missingKey == MissingKey.ERROR) {
        throw evaluator.error("no entry for a key of nothing");
      }
      return GoNil.NONE;
    }
    if (receiver == GoNil.INTERFACE) {
      throw evaluator.error("nil pointer evaluating a field");
    }
    if (receiver instanceof GoMap map) {
      return element(map, name, given);
    }
    Signature method = functions.method(receiver.type(), name);
    if (method != null) {
      return calls.invoke(method, receiver, node, name, given);
    }
    String part = receiver instanceof GoCertificate some ? part(some, name) : null;
    if (part == null) {
      throw evaluator.error("can't evaluate a field of this name in " + receiver.type().goName());
    }
    if (!given.isNothing()) {
      throw evaluator.error("a field has arguments but cannot be invoked as function");
    }
    return new GoString(part);
  }

  private static @Nullable String part(GoCertificate certificate, String name) {
    return switch (name) {
      case "Cert" -> certificate.cert();
      case "Key" -> certificate.key();
      default -> null;
    };
  }

  private Value element(GoMap map, String key, Given given) {
    if (!given.isNothing()) {
      throw evaluator.error("a key is not a method but has arguments");
    }
    Value element = map.get(key);
    if (element != null) {
      return element;
    }
    return switch (missingKey) {
      case DEFAULT -> GoNil.NONE;
      case ZERO -> map.zero();
      case ERROR -> throw evaluator.error("map has no entry for a key");
    };
  }
}
