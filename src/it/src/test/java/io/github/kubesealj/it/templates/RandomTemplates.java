package io.github.kubesealj.it.templates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes templates: of all actions, nested a little, calling every function; most render, some are
 * refused, some are broken. The same seed makes the same template.
 */
final class RandomTemplates {
  private static final double BROKEN = 0.13;
  private static final int DEPTH = 3;
  private static final List<String> WORDS =
      List.of(
          "x", " ", "\n", "text", "é", " } ", "{", "a: b\n", "\t", "$", ".", "-", "\r\n", "%d",
          "<&>", "  y  ");

  /** A template that can be called; {@code argument} is null where it wants the root. */
  private record Defined(String name, @Nullable Kind argument) {}

  private final Dice dice;
  private final RandomExpressions expressions;
  private final List<Defined> defined = new ArrayList<>();
  private int variables;
  private int blocks;

  private RandomTemplates(Dice dice, RandomData data) {
    this.dice = dice;
    this.expressions = new RandomExpressions(dice, data);
  }

  /** The template of this seed. */
  static TemplateCase of(long seed) {
    Dice dice = new Dice(seed);
    RandomData data = new RandomData(dice);
    String template = Bytes.ofText(new RandomTemplates(dice, data).template());
    return new TemplateCase(
        seed, dice.chance(BROKEN) ? Breakage.of(template, dice) : template, data.values());
  }

  private String template() {
    StringBuilder template = new StringBuilder();
    for (int i = dice.of(0, 0, 0, 1, 1, 2); i > 0; i--) {
      template.append(define());
    }
    nodes(template, Scope.of(null), DEPTH, dice.between(1, 4));
    return template.toString();
  }

  private String define() {
    Kind argument =
        dice.chance(0.4) ? null : dice.of(Kind.TEXT, Kind.INT, Kind.LIST, Kind.DICT, Kind.ANY);
    StringBuilder body = new StringBuilder();
    String name = "d" + defined.size();
    // Not known yet while it is made, so that no template calls itself.
    nodes(body, Scope.of(argument), 2, dice.between(1, 2));
    defined.add(new Defined(name, argument));
    return action("define \"" + name + "\"") + body + action("end");
  }

  private void nodes(StringBuilder out, Scope scope, int depth, int count) {
    for (int i = 0; i < count; i++) {
      if (dice.chance(0.5)) {
        text(out);
      }
      node(out, scope, depth);
    }
    if (dice.chance(0.5)) {
      text(out);
    }
  }

  private void text(StringBuilder out) {
    for (int i = dice.between(1, 3); i > 0; i--) {
      String word = dice.of(WORDS);
      // Two braces in a row would open an action.
      if (!(word.startsWith("{") && out.toString().endsWith("{"))) {
        out.append(word);
      }
    }
    if (out.toString().endsWith("{")) {
      out.append(' ');
    }
  }

  private void node(StringBuilder out, Scope scope, int depth) {
    int choice = dice.below(depth > 0 ? 100 : 50);
    if (choice < 36) {
      out.append(action(expressions.printed(scope)));
    } else if (choice < 44) {
      out.append(declare(scope));
    } else if (choice < 47) {
      out.append(assign(scope));
    } else if (choice < 50) {
      comment(out);
    } else if (choice < 64) {
      conditional(out, scope, depth);
    } else if (choice < 73) {
      with(out, scope, depth);
    } else if (choice < 88) {
      range(out, scope, depth);
    } else if (choice < 95) {
      template(out, scope);
    } else if (choice < 97) {
      block(out, scope, depth);
    } else if (scope.inLoop()) {
      leave(out, scope);
    } else {
      out.append(action(expressions.printed(scope)));
    }
  }

  private String action(String content) {
    String open = dice.chance(0.15) ? "{{- " : dice.of("{{ ", "{{ ", "{{");
    String close = dice.chance(0.15) ? " -}}" : dice.of(" }}", " }}", "}}");
    boolean minus = content.startsWith("-") && open.equals("{{");
    return open + (minus ? " " : "") + content + close;
  }

  private void comment(StringBuilder out) {
    out.append(
        dice.of(
            "{{/* x */}}", "{{- /* a\nb */ -}}", "{{/**/ -}}", "{{- /*{{ }}*/}}", "{{/* \" */}}"));
  }

  private String declare(Scope scope) {
    Kind kind = dice.of(List.copyOf(Kind.RESULTS));
    String value = expressions.pipeline(kind, scope, 2);
    Scope.Variable variable = variable(kind);
    scope.declare(variable);
    return action(variable.name() + dice.of(" := ", ":=", " :=  ") + value);
  }

  private Scope.Variable variable(Kind kind) {
    return new Scope.Variable("$" + dice.of("v", "x", "é", "_") + variables++ % 6, kind);
  }

  private String assign(Scope scope) {
    if (scope.variables().isEmpty()) {
      return declare(scope);
    }
    Scope.Variable variable = dice.of(scope.variables());
    return action(variable.name() + " = " + expressions.pipeline(variable.kind(), scope, 2));
  }

  private String condition(Scope scope) {
    return expressions.pipeline(
        dice.chance(0.6) ? Kind.BOOL : dice.of(List.copyOf(Kind.RESULTS)), scope, 2);
  }

  private void conditional(StringBuilder out, Scope scope, int depth) {
    Scope inner = scope.block();
    if (dice.chance(0.1)) {
      Kind kind = dice.of(Kind.TEXT, Kind.DICT, Kind.LIST, Kind.INT);
      String value = expressions.pipeline(kind, scope, 1);
      Scope.Variable variable = variable(kind);
      inner.declare(variable);
      out.append(action("if " + variable.name() + " := " + value));
    } else {
      out.append(action("if " + condition(scope)));
    }
    nodes(out, inner.block(), depth - 1, 1);
    for (int i = dice.of(0, 0, 0, 1, 2); i > 0; i--) {
      out.append(action("else if " + condition(inner)));
      nodes(out, inner.block(), depth - 1, 1);
    }
    orElse(out, inner, depth);
    out.append(action("end"));
  }

  private void with(StringBuilder out, Scope scope, int depth) {
    Kind kind = dice.of(List.copyOf(Kind.RESULTS));
    String value = expressions.pipeline(kind, scope, 2);
    Scope inner = scope.with(kind);
    if (dice.chance(0.2)) {
      Scope.Variable variable = variable(kind);
      inner.declare(variable);
      value = variable.name() + " := " + value;
    }
    out.append(action("with " + value));
    nodes(out, inner, depth - 1, 1);
    if (dice.chance(0.15)) {
      out.append(action("else with " + expressions.pipeline(Kind.TEXT, scope, 1)));
      nodes(out, scope.with(Kind.TEXT), depth - 1, 1);
    }
    orElse(out, scope, depth);
    out.append(action("end"));
  }

  private void range(StringBuilder out, Scope scope, int depth) {
    Kind kind =
        dice.of(
            Kind.LIST,
            Kind.LIST,
            Kind.TEXTS,
            Kind.INTS,
            Kind.LISTS,
            Kind.DICT,
            Kind.TEXT_DICT,
            Kind.SMALL);
    if (dice.chance(0.01)) {
      kind = dice.of(Kind.TEXT, Kind.FLOAT, Kind.ANY, Kind.TIME);
    }
    Kind element =
        switch (kind) {
          case TEXTS, TEXT_DICT -> Kind.TEXT;
          case INTS, SMALL -> Kind.INT;
          case LISTS -> Kind.LIST;
          default -> Kind.ANY;
        };
    String value = expressions.pipeline(kind, scope, 2);
    Scope inner = scope.loop(element);
    int names = dice.of(0, 0, 1, 2);
    if (names == 2 && kind == Kind.SMALL && !dice.chance(0.05)) {
      names = 1;
    }
    if (names > 0) {
      Scope.Variable last = variable(element);
      String head = last.name();
      if (names == 2) {
        boolean keyed = kind == Kind.DICT || kind == Kind.TEXT_DICT;
        Scope.Variable first = variable(keyed ? Kind.TEXT : Kind.INT);
        inner.declare(first);
        head = first.name() + dice.of(", ", ",") + head;
      }
      inner.declare(last);
      value = head + " := " + value;
    }
    out.append(action("range " + value));
    nodes(out, inner, depth - 1, dice.between(1, 2));
    orElse(out, scope, depth);
    out.append(action("end"));
  }

  private void orElse(StringBuilder out, Scope scope, int depth) {
    if (dice.chance(0.35)) {
      out.append(action("else"));
      nodes(out, scope.block(), depth - 1, 1);
    }
  }

  private void leave(StringBuilder out, Scope scope) {
    String leaving = dice.of("break", "continue");
    out.append(
        dice.chance(0.8)
            ? action("if " + condition(scope)) + action(leaving) + action("end")
            : action(leaving));
  }

  private void template(StringBuilder out, Scope scope) {
    if (defined.isEmpty()) {
      out.append(
          dice.chance(0.01) ? action("template \"none\"") : action(expressions.printed(scope)));
      return;
    }
    Defined called = dice.of(defined);
    String argument;
    if (called.argument() != null) {
      argument = expressions.pipeline(called.argument(), scope, 1);
    } else if (scope.root() != null) {
      argument = scope.root().isEmpty() ? "." : "$";
    } else {
      argument = "";
    }
    out.append(action("template \"" + called.name() + "\" " + argument));
  }

  private void block(StringBuilder out, Scope scope, int depth) {
    Kind kind = dice.of(Kind.TEXT, Kind.DICT, Kind.INT);
    String name = "b" + blocks++;
    out.append(action("block \"" + name + "\" " + expressions.pipeline(kind, scope, 1)));
    nodes(out, Scope.of(kind), depth - 1, 1);
    out.append(action("end"));
  }
}
