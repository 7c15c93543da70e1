package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.parse.Node.Operand;
import io.github.kubesealj.template.parse.Token.Kind;
import io.github.kubesealj.template.strconv.Complexes;
import io.github.kubesealj.template.strconv.Unquoting;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses what a command is made of: a term, and the fields behind it. */
final class OperandParser {
  private final ParsingContext context;
  private final TokenQueue tokens;
  private final PipelineParser pipelines;

  OperandParser(ParsingContext context, TokenQueue tokens, PipelineParser pipelines) {
    this.context = context;
    this.tokens = tokens;
    this.pipelines = pipelines;
  }

  /** Whether a command can begin with it. */
  static boolean canStart(Token token) {
    return switch (token.kind()) {
      case BOOL,
          CHARACTER_CONSTANT,
          COMPLEX,
          DOT,
          FIELD,
          IDENTIFIER,
          NUMBER,
          NIL,
          RAW_STRING,
          STRING,
          VARIABLE,
          LEFT_PAREN ->
          true;
      default -> false;
    };
  }

  /** An operand, or null where the next token begins none. */
  @Nullable Operand parse() {
    Operand term = term();
    if (term == null || !tokens.peek().is(Kind.FIELD)) {
      return term;
    }
    int position = tokens.peek().position();
    List<String> names = new ArrayList<>();
    while (tokens.peek().is(Kind.FIELD)) {
      context.node();
      names.add(tokens.next().text().substring(1));
    }
    return switch (term) {
      case Node.Field field -> new Node.Field(position, joined(field.names(), names));
      case Node.Variable variable -> new Node.Variable(position, joined(variable.names(), names));
      case Node.Constant _ -> throw tokens.error("unexpected . after a term");
      case Node.Pipeline _, Node.Identifier _, Node.Chain _ ->
          new Node.Chain(position, term, List.copyOf(names));
    };
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private @Nullable Operand term() {
    Token token = tokens.nextNonSpace();
    context.node();
    int position = token.position();
    return switch (token.kind()) {
      case IDENTIFIER -> identifier(token);
      case DOT -> new Node.Dot(position);
      case NIL -> new Node.Nil(position);
      case VARIABLE -> variable(token);
      case FIELD -> new Node.Field(position, List.of(token.text().substring(1)));
      case BOOL -> new Node.Bool(position, GoBool.of(token.text().equals("true")));
      case CHARACTER_CONSTANT, COMPLEX, NUMBER -> number(token);
      case LEFT_PAREN -> pipelines.parenthesized();
      case STRING, RAW_STRING -> string(token);
      default -> {
        tokens.back();
        yield null;
      }
    };
  }

  private Operand identifier(Token token) {
    Node.Callee callee = context.callee(token.text());
    if (callee == null) {
      throw tokens.error("function \"" + Utf8.decode(token.text()) + "\" not defined");
    }
    return new Node.Identifier(token.position(), token.text(), callee);
  }

  private Operand variable(Token token) {
    List<String> names = List.of(token.text());
    if (!pipelines.isDeclared(names.getFirst())) {
      throw tokens.error("undefined variable \"" + Utf8.decode(token.text()) + "\"");
    }
    return new Node.Variable(token.position(), names);
  }

  private Operand string(Token token) {
    String unquoted = Unquoting.unquote(token.text());
    if (unquoted == null) {
      throw tokens.error("invalid syntax of a string");
    }
    return new Node.StringConstant(token.position(), new GoString(unquoted));
  }

  private Operand number(Token token) {
    try {
      return switch (token.kind()) {
        case CHARACTER_CONSTANT -> NumberConstant.ofCharacter(token.position(), token.text());
        case COMPLEX -> complex(token);
        default -> NumberConstant.of(token.position(), token.text());
      };
    } catch (NumberConstant.BadNumberException bad) {
      throw tokens.error(String.valueOf(bad.getMessage()));
    }
  }

  private static Operand complex(Token token) {
    double[] parts = Complexes.parse(token.text());
    if (parts == null) {
      throw new NumberConstant.BadNumberException("illegal number syntax");
    }
    return NumberConstant.ofComplex(token.position(), parts[0], parts[1]);
  }
}
