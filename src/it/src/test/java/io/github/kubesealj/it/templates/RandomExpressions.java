package io.github.kubesealj.it.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operands, calls and pipelines that are mostly of the kind one asks for. */
final class RandomExpressions {
  private static final double WRONG_KIND = 0.006;
  private static final double WRONG_ARITY = 0.003;
  private static final List<Kind> RESULTS = List.copyOf(Kind.RESULTS);

  private final Dice dice;
  private final RandomData data;
  private final Literals literals;

  RandomExpressions(Dice dice, RandomData data) {
    this.dice = dice;
    this.data = data;
    this.literals = new Literals(dice);
  }

  /** What an action prints: any function, or whatever there is. */
  String printed(Scope scope) {
    if (dice.chance(0.6)) {
      Function function = dice.of(Function.ALL);
      if (!isRare(function) || dice.chance(0.1)) {
        return dice.chance(0.25)
            ? call(function, scope, 2)
                + " | "
                + dice.of(
                    "quote",
                    "toJson",
                    "print",
                    "len | print",
                    "html",
                    "upper",
                    "toString",
                    "printf \"%v\"",
                    "typeOf")
            : call(function, scope, 2);
      }
    }
    return pipeline(dice.of(RESULTS), scope, 2);
  }

  /** A pipeline without parentheses. */
  String pipeline(Kind kind, Scope scope, int depth) {
    List<Function> functions = Function.giving(kind);
    if (depth <= 0 || functions.isEmpty() || dice.chance(0.3)) {
      String operand = operand(kind, scope, depth);
      // A constant nil alone is no command.
      return operand.equals("nil") ? "(list nil)" : operand;
    }
    return call(pick(functions), scope, depth);
  }

  /** A call, its last argument piped in or not. */
  private String call(Function function, Scope scope, int depth) {
    List<String> arguments = arguments(function, scope, depth);
    if (!arguments.isEmpty() && !function.params().isEmpty() && dice.chance(0.4)) {
      String last = arguments.removeLast();
      if (!last.equals("nil")) {
        String first = last.startsWith("(") && dice.chance(0.5) ? unwrapped(last) : last;
        return first + " | " + command(function.name(), arguments);
      }
      arguments.add(last);
    }
    return command(function.name(), arguments);
  }

  private String command(String name, List<String> arguments) {
    StringBuilder command = new StringBuilder(name);
    for (String argument : arguments) {
      command.append(dice.of(" ", " ", " ", " ", "  ", "\t", "\n")).append(argument);
    }
    return command.toString();
  }

  private List<String> arguments(Function function, Scope scope, int depth) {
    List<Kind> kinds = new ArrayList<>(function.params());
    if (function.rest()) {
      Kind rest = kinds.removeLast();
      for (int more = dice.of(0, 1, 1, 2, 2, 3); more > 0; more--) {
        kinds.add(rest);
      }
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (i == 0 && function.name().equals("printf")) {
        arguments.add(literals.format(kinds.size() - 1));
      } else if (i == 1 && function.name().endsWith("oDate") && dice.chance(0.8)) {
        if (dice.chance(0.3)) {
          // What our own layout gives.
          arguments.add("(date " + arguments.getFirst() + " " + time() + ")");
        } else {
          datePair(arguments);
        }
      } else if (i == 0 && function.name().equals("decryptAES")) {
        arguments.add(dice.of("\"secretkey\"", "\"ключ\"", "\"x\""));
      } else {
        arguments.add(operand(kinds.get(i), scope, depth - 1));
      }
    }
    if (dice.chance(WRONG_ARITY) && !clockwise(function)) {
      if (arguments.isEmpty() || dice.chance(0.5)) {
        arguments.add(operand(Kind.ANY, scope, 0));
      } else {
        arguments.removeLast();
      }
    }
    return arguments;
  }

  /** A text that its layout reads. */
  private void datePair(List<String> arguments) {
    List<String> pair =
        dice.of(
            List.of(
                List.of("2006-01-02", "2024-02-29"),
                List.of("2006-01-02T15:04:05Z07:00", "2023-12-31T23:59:59.5+02:00"),
                List.of("2006-01-02T15:04:05Z07:00", "1969-07-20T20:17:40Z"),
                List.of("Mon Jan _2 15:04:05 2006", "Tue Nov 10 23:00:00 2009"),
                List.of("2006-01-02 15:04:05 MST", "2020-06-01 12:00:00 CEST"),
                List.of("2006-01-02 15:04:05 -0700", "2020-06-01 12:00:00 -0330"),
                List.of("02/01/06 03:04PM", "09/11/99 12:05AM"),
                List.of("2006-002", "2024-366"),
                List.of("15:04:05.000", "01:02:03.004"),
                List.of("2006", "10000"),
                List.of("2006-01-02", "2023-02-29"),
                List.of("Jan 2 2006", "feb 30 2020")));
    arguments.set(0, "\"" + pair.getFirst() + "\"");
    arguments.add("\"" + pair.getLast() + "\"");
  }

  /** Something that can be an argument: a constant, a name, or a call in parentheses. */
  String operand(Kind wanted, Scope scope, int depth) {
    Kind kind =
        dice.chance(WRONG_KIND)
                && wanted != Kind.INSTANT
                && wanted != Kind.SMALL
                && wanted != Kind.POSITIVE
            ? dice.of(RESULTS)
            : wanted;
    List<String> named = scope.named(kind);
    if (!named.isEmpty() && dice.chance(0.35)) {
      return dice.of(named);
    }
    if (kind == Kind.ANY && dice.chance(0.5)) {
      return operand(dice.of(RESULTS), scope, depth);
    }
    if (kind.isText() && dice.chance(0.5) && scope.root() != null) {
      Optional<String> key = data.keyFor(kind, dice);
      if (key.isPresent()) {
        return field(key.get(), scope);
      }
    }
    double calls = kind.isText() && kind != Kind.TEXT ? 0.08 : 0.45;
    if (depth > 0 && dice.chance(calls)) {
      if (dice.chance(0.2)) {
        String member = member(kind, scope, depth);
        if (member != null) {
          return member;
        }
      }
      List<Function> functions = Function.giving(kind);
      if (!functions.isEmpty()) {
        return "(" + call(pick(functions), scope, depth) + ")";
      }
    }
    return constant(kind, scope, depth);
  }

  private String constant(Kind kind, Scope scope, int depth) {
    return switch (kind) {
      case INT64 -> "(int64 " + literals.of(Kind.INT) + ")";
      case LIST -> "(list " + items(Kind.ANY) + ")";
      case TEXTS ->
          "(splitList " + literals.text(Kind.SEPARATOR) + " " + literals.text(Kind.TEXT) + ")";
      case INTS -> "(until " + dice.between(0, 6) + ")";
      case LISTS -> "(chunk " + dice.between(1, 3) + " (list " + items(Kind.ANY) + "))";
      case ANY_LIST -> constant(dice.of(Kind.LIST, Kind.LIST, Kind.TEXTS, Kind.INTS), scope, depth);
      case DICT -> dict(scope, depth);
      case TEXT_DICT ->
          scope.root() != null && dice.chance(0.3)
              ? (scope.root().isEmpty() ? "." : "$")
              : "(split \",\" " + dice.of("\"a,b,c\"", "\"\"", "\"x\"") + ")";
      case TIME, INSTANT ->
          kind == Kind.INSTANT && dice.chance(0.4)
              ? dice.of("0", "1700000000", "-1", "(int64 951782400)")
              : time();
      case SPAN -> dice.of("(int64 3600000000000)", "\"36h\"", "1.5", "(int64 -90061000000000)");
      case DURATION -> "(" + time() + ".Sub " + time() + ")";
      case NAMED_INT -> time() + dice.of(".Month", ".Weekday");
      case VERSION -> "(semver " + dice.of("\"1.2.3\"", "\"v2.0.0-rc.1+b\"", "\"3\"") + ")";
      default -> kind.isText() ? literals.text(kind) : literals.of(kind);
    };
  }

  private String time() {
    List<String> arguments = new ArrayList<>(List.of(""));
    datePair(arguments);
    return "(toDate " + String.join(" ", arguments) + ")";
  }

  private String items(Kind kind) {
    List<String> items = new ArrayList<>();
    for (int count = dice.between(0, 4); count > 0; count--) {
      items.add(literals.of(kind));
    }
    return String.join(" ", items);
  }

  private String dict(Scope scope, int depth) {
    StringBuilder dict = new StringBuilder("(dict");
    for (int count = dice.between(0, 3); count > 0; count--) {
      String value =
          depth > 0 && dice.chance(0.3)
              ? operand(Kind.ANY, scope, depth - 1)
              : literals.of(Kind.ANY);
      dict.append(' ').append(literals.text(Kind.KEY)).append(' ').append(value);
    }
    return dict.append(')').toString();
  }

  /** A field of the root. */
  private String field(String key, Scope scope) {
    String root = scope.root();
    if (key.contains("-") || dice.chance(0.05)) {
      return "(index " + ("".equals(root) ? "." : "$") + " \"" + key + "\")";
    }
    return root + "." + key;
  }

  /** A method's result or a dictionary's field, or null where there is none of this kind. */
  private @Nullable String member(Kind kind, Scope scope, int depth) {
    List<Method> methods = Method.giving(kind);
    if (methods.isEmpty()) {
      return null;
    }
    Method method = dice.of(methods);
    String operand = operand(method.receiver(), scope, depth - 1);
    String member = (operand.equals(".") ? "" : operand) + "." + method.name();
    if (method.params().isEmpty()) {
      return member;
    }
    List<String> arguments = new ArrayList<>();
    method.params().forEach(param -> arguments.add(operand(param, scope, depth - 1)));
    return "(" + command(member, arguments) + ")";
  }

  private Function pick(List<Function> functions) {
    Function function = dice.of(functions);
    return isRare(function) ? dice.of(functions) : function;
  }

  /** What always fails, or takes a tenth of a second. */
  private static boolean isRare(Function function) {
    return switch (function.name()) {
      case "fail", "call", "derivePassword", "buildCustomCert" -> true;
      default -> false;
    };
  }

  /** Whose result would be of the moment if its arguments were others. */
  private static boolean clockwise(Function function) {
    return function.params().contains(Kind.INSTANT);
  }

  /** Without its parentheses where those around it are one pair. */
  private static String unwrapped(String operand) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < operand.length(); i++) {
      char c = operand.charAt(i);
      if (c == '`' || c == '\'' || c == '\\') {
        return operand;
      }
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && --depth == 0 && i < operand.length() - 1) {
        return operand;
      }
    }
    return operand.substring(1, operand.length() - 1);
  }
}
