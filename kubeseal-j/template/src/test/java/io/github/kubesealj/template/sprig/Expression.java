package io.github.kubesealj.template.sprig;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.json.JsonEncoder;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.sprig.semver.VersionMethods;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls of functions as templates write them, without a template: {@code rest (list 1 2)}. */
final class Expression {
  private static final Pattern TOKEN = Pattern.compile("[()]|\"[^\"]*\"|[^\\s()]+");

  private final Budget budget;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private Expression(Budget budget, String text) {
    this.budget = budget;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  /** What it prints; {@code error} where a function refuses. */
  static String print(String text) {
    Budget budget = Budget.of(Limits.DEFAULT);
    try {
      return Printing.text(budget, evaluate(budget, text));
    } catch (FunctionException e) {
      return "error";
    }
  }

  static Value evaluate(Budget budget, String text) {
    return new Expression(budget, text).call();
  }

  private Value call() {
    String name = tokens.get(at++);
    List<Value> arguments = new ArrayList<>();
    while (at < tokens.size() && !tokens.get(at).equals(")")) {
      arguments.add(operand());
    }
    if (name.equals("toJson")) {
      return new GoString(JsonEncoder.encode(budget, arguments.getFirst()));
    }
    Signature signature =
        name.startsWith(".")
            ? VersionMethods.find(arguments.getFirst().type(), name.substring(1))
            : Calls.SPRIG.function(name);
    return Objects.requireNonNull(signature, name).call(budget, arguments.toArray(Value[]::new));
  }

  private Value operand() {
    String token = tokens.get(at++);
    if (token.equals("(")) {
      Value value = call();
      at++;
      return value;
    }
    if (token.startsWith("\"")) {
      return new GoString(token.substring(1, token.length() - 1));
    }
    return switch (token) {
      case "nil" -> GoNil.INTERFACE;
      case "true" -> GoBool.TRUE;
      case "false" -> GoBool.FALSE;
      default ->
          token.matches("-?\\d+")
              ? GoInt.of(Long.parseLong(token))
              : new GoFloat(Double.parseDouble(token));
    };
  }
}
