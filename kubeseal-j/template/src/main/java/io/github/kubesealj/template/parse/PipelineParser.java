package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.parse.Node.Command;
import io.github.kubesealj.template.parse.Node.Operand;
import io.github.kubesealj.template.parse.Node.Pipeline;
import io.github.kubesealj.template.parse.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses pipelines and knows the variables that exist at the moment. Not thread-safe. */
final class PipelineParser {
  private final ParsingContext context;
  private final TokenQueue tokens;
  private final OperandParser operands;
  private final List<String> variables = new ArrayList<>(List.of("$"));

  PipelineParser(ParsingContext context, TokenQueue tokens) {
    this.context = context;
    this.tokens = tokens;
    this.operands = new OperandParser(context, tokens, this);
  }

  /** How many variables there are. */
  int mark() {
    return variables.size();
  }

  /** Forgets the variables that came since. */
  void forgetSince(int mark) {
    variables.subList(mark, variables.size()).clear();
  }

  boolean isDeclared(String variable) {
    context.search(variables.size());
    return variables.contains(variable);
  }

  /** A pipeline up to and with the token that ends it. */
  Pipeline parse(String where, Kind end) {
    int position = tokens.peekNonSpace().position();
    List<String> declared = new ArrayList<>(2);
    boolean assigns = declarations(where, declared);
    List<Command> commands = new ArrayList<>(1);
    while (true) {
      Token token = tokens.nextNonSpace();
      if (token.is(end)) {
        check(commands, where);
        context.node();
        return new Pipeline(position, assigns, List.copyOf(declared), List.copyOf(commands));
      }
      if (!OperandParser.canStart(token)) {
        throw tokens.unexpected(token, where);
      }
      tokens.back();
      commands.add(command());
    }
  }

  /** Reads {@code $x :=}, {@code $i, $x =} and the like; whether they are assigned to. */
  private boolean declarations(String where, List<String> declared) {
    while (tokens.peekNonSpace().is(Kind.VARIABLE)) {
      Token variable = tokens.next();
      // A variable that is only an operand needs all three put back, the space too.
      Token adjacent = tokens.peek();
      Token next = tokens.peekNonSpace();
      if (next.is(Kind.ASSIGN) || next.is(Kind.DECLARE)) {
        tokens.nextNonSpace();
        declare(variable, declared);
        return next.is(Kind.ASSIGN);
      }
      if (!next.is(Kind.CHARACTER) || !next.text().equals(",")) {
        if (adjacent.is(Kind.SPACE)) {
          tokens.back(variable, adjacent);
        } else {
          tokens.back(variable);
        }
        return false;
      }
      tokens.nextNonSpace();
      declare(variable, declared);
      expectSecond(where, declared);
    }
    return false;
  }

  private void expectSecond(String where, List<String> declared) {
    if (!where.equals("range") || declared.size() > 1) {
      throw tokens.error("too many declarations in " + where);
    }
    Token token = tokens.peekNonSpace();
    if (!token.is(Kind.VARIABLE)
        && !token.is(Kind.RIGHT_DELIMITER)
        && !token.is(Kind.RIGHT_PAREN)) {
      throw tokens.error("range can only initialize variables");
    }
  }

  private void declare(Token variable, List<String> declared) {
    context.node();
    declared.add(variable.text());
    variables.add(variable.text());
  }

  private void check(List<Command> commands, String where) {
    if (commands.isEmpty()) {
      throw tokens.error("missing value for " + where);
    }
    for (Command command : commands.subList(1, commands.size())) {
      if (command.first() instanceof Node.Constant) {
        throw tokens.error("non executable command in pipeline");
      }
    }
  }

  /** Operands up to a pipe, which is passed, or to what ends the pipeline, which is not. */
  private Command command() {
    int position = tokens.peekNonSpace().position();
    List<Operand> found = new ArrayList<>();
    boolean more = true;
    while (more) {
      tokens.peekNonSpace();
      Operand operand = operands.parse();
      if (operand != null) {
        found.add(operand);
      }
      more = continues(tokens.next());
    }
    if (found.isEmpty()) {
      throw tokens.error("empty command");
    }
    context.node();
    return new Command(position, found.getFirst(), List.copyOf(found.subList(1, found.size())));
  }

  private boolean continues(Token token) {
    return switch (token.kind()) {
      case SPACE -> true;
      case RIGHT_DELIMITER, RIGHT_PAREN -> {
        tokens.back();
        yield false;
      }
      case PIPE -> false;
      default -> throw tokens.unexpected(token, "operand");
    };
  }

  /** For {@link OperandParser}: what stands in parentheses; the opening one has been passed. */
  @Nullable Operand parenthesized() {
    context.enter();
    Pipeline pipeline = parse("parenthesized pipeline", Kind.RIGHT_PAREN);
    context.leave();
    return pipeline;
  }
}
