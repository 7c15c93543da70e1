package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.parse.Node.Block;
import io.github.kubesealj.template.parse.Node.Pipeline;
import io.github.kubesealj.template.parse.Node.Statement;
import io.github.kubesealj.template.parse.Token.Kind;
import io.github.kubesealj.template.strconv.Unquoting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the statements of one tree: a whole text, a {@code define} or a {@code block}. */
final class TreeParser {
  /** What ended a list of statements. */
  private enum End {
    END,
    ELSE
  }

  private record Statements(Block block, End end) {}

  private record Control(int position, Pipeline pipeline, Block body, @Nullable Block otherwise) {}

  private final ParsingContext context;
  private final TokenQueue tokens;
  private final PipelineParser pipelines;
  private final String name;
  private int ranges;

  TreeParser(ParsingContext context, String name) {
    this.context = context;
    this.name = name;
    this.tokens = new TokenQueue(context);
    this.pipelines = new PipelineParser(context, tokens);
  }

  /** The text up to its end. */
  void parseWhole() {
    int position = tokens.peek().position();
    List<Statement> statements = new ArrayList<>();
    while (!tokens.peek().is(Kind.EOF)) {
      if (tokens.peek().is(Kind.LEFT_DELIMITER)) {
        Token delimiter = tokens.next();
        if (tokens.nextNonSpace().is(Kind.DEFINE)) {
          parseDefinition();
          continue;
        }
        tokens.back(delimiter);
      }
      Object statement = textOrAction();
      if (!(statement instanceof Statement some)) {
        throw tokens.error("unexpected end or else");
      }
      statements.add(some);
    }
    add(name, new Block(position, List.copyOf(statements)));
  }

  private void parseDefinition() {
    String defined = templateName(tokens.nextNonSpace(), "define clause");
    tokens.expect(Kind.RIGHT_DELIMITER, "define clause");
    TreeParser definition = new TreeParser(context, defined);
    definition.parseBody("define clause", definition.tokens);
  }

  /**
   * The statements up to the {@code end} of a define or block. Go puts an {@code else} among them
   * where the definition's own tokens are, or those of the tree around a block.
   */
  private void parseBody(String where, TokenQueue place) {
    Statements body = statements();
    if (body.end() != End.END) {
      throw place.error("unexpected else in " + where);
    }
    add(name, body.block());
  }

  private void add(String tree, Block block) {
    if (!context.add(tree, block)) {
      throw tokens.error("multiple definition of a template");
    }
  }

  private Statements statements() {
    context.enter();
    int position = tokens.peekNonSpace().position();
    List<Statement> statements = new ArrayList<>();
    while (!tokens.peekNonSpace().is(Kind.EOF)) {
      Object next = textOrAction();
      if (next instanceof End end) {
        context.leave();
        return new Statements(new Block(position, List.copyOf(statements)), end);
      }
      statements.add((Statement) next);
    }
    throw tokens.error("unexpected end of text");
  }

  /** A {@link Statement} or an {@link End}. */
  private Object textOrAction() {
    Token token = tokens.nextNonSpace();
    context.node();
    return switch (token.kind()) {
      case TEXT -> new Node.Text(token.position(), token.text());
      case LEFT_DELIMITER -> action();
      default -> throw tokens.unexpected(token, "input");
    };
  }

  private Object action() {
    Token token = tokens.nextNonSpace();
    return switch (token.kind()) {
      case BLOCK -> block();
      case BREAK -> loopControl(new Node.Break(token.position()), "break");
      case CONTINUE -> loopControl(new Node.Continue(token.position()), "continue");
      case ELSE -> otherwise();
      case END -> {
        tokens.expect(Kind.RIGHT_DELIMITER, "end");
        yield End.END;
      }
      case IF -> ifControl();
      case RANGE -> range();
      case TEMPLATE -> template();
      case WITH -> with();
      default -> {
        tokens.back();
        yield new Node.Action(
            tokens.peek().position(), pipelines.parse("command", Kind.RIGHT_DELIMITER));
      }
    };
  }

  private Statement loopControl(Statement statement, String keyword) {
    Token token = tokens.nextNonSpace();
    if (!token.is(Kind.RIGHT_DELIMITER)) {
      throw tokens.unexpected(token, keyword);
    }
    if (ranges == 0) {
      throw tokens.error(keyword + " outside range");
    }
    return statement;
  }

  /** After {@code else if} and {@code else with} the second keyword is left to be read. */
  private End otherwise() {
    Token token = tokens.peekNonSpace();
    if (!token.is(Kind.IF) && !token.is(Kind.WITH)) {
      tokens.expect(Kind.RIGHT_DELIMITER, "else");
    }
    return End.ELSE;
  }

  private Statement ifControl() {
    Control control = control("if");
    return new Node.If(control.position(), control.pipeline(), control.body(), control.otherwise());
  }

  private Statement with() {
    Control control = control("with");
    return new Node.With(
        control.position(), control.pipeline(), control.body(), control.otherwise());
  }

  private Statement range() {
    Control control = control("range");
    return new Node.Range(
        control.position(), control.pipeline(), control.body(), control.otherwise());
  }

  private Control control(String keyword) {
    int mark = pipelines.mark();
    Pipeline pipeline = pipelines.parse(keyword, Kind.RIGHT_DELIMITER);
    ranges += keyword.equals("range") ? 1 : 0;
    Statements body = statements();
    ranges -= keyword.equals("range") ? 1 : 0;
    Block otherwise = body.end() == End.ELSE ? otherwise(keyword) : null;
    pipelines.forgetSince(mark);
    return new Control(pipeline.position(), pipeline, body.block(), otherwise);
  }

  /** {@code else if} is an {@code if} within the {@code else}, and its end is the end of both. */
  private Block otherwise(String keyword) {
    Token token = tokens.peek();
    boolean chained =
        (keyword.equals("if") && token.is(Kind.IF))
            || (keyword.equals("with") && token.is(Kind.WITH));
    if (chained) {
      tokens.next();
      context.enter();
      Statement nested = keyword.equals("if") ? ifControl() : with();
      context.leave();
      return new Block(token.position(), List.of(nested));
    }
    Statements statements = statements();
    if (statements.end() != End.END) {
      throw tokens.error("expected end; found else");
    }
    return statements.block();
  }

  private Statement block() {
    Token token = tokens.nextNonSpace();
    String blockName = templateName(token, "block clause");
    Pipeline argument = pipelines.parse("block clause", Kind.RIGHT_DELIMITER);
    new TreeParser(context, blockName).parseBody("block clause", tokens);
    return new Node.Call(token.position(), blockName, argument);
  }

  private Statement template() {
    Token token = tokens.nextNonSpace();
    String called = templateName(token, "template clause");
    Pipeline argument = null;
    if (!tokens.nextNonSpace().is(Kind.RIGHT_DELIMITER)) {
      tokens.back();
      argument = pipelines.parse("template clause", Kind.RIGHT_DELIMITER);
    }
    return new Node.Call(token.position(), called, argument);
  }

  private String templateName(Token token, String where) {
    if (!token.is(Kind.STRING) && !token.is(Kind.RAW_STRING)) {
      throw tokens.unexpected(token, where);
    }
    String unquoted = Unquoting.unquote(token.text());
    if (unquoted == null) {
      throw tokens.error("invalid syntax of a string");
    }
    return unquoted;
  }
}
