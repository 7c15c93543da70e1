package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import java.util.Map;

/**
 * Everything one text defines: its own tree under the name it was parsed with, and one for each
 * {@code define} and {@code block}. Immutable.
 */
public record Trees(Map<String, Node.Block> byName) {
  /** Copies the map. */
  public Trees {
    byName = Map.copyOf(byName);
  }

  /**
   * Parses a text.
   *
   * @param name what the text's own tree is called, as a byte string
   * @param text the text as a byte string
   * @throws ParseException where it is no template, or too big or nested
   */
  public static Trees parse(
      String name, String text, Delimiters delimiters, Callables callables, Budget budget) {
    ParsingContext context = new ParsingContext(new Lexer(text, delimiters), callables, budget);
    try {
      new TreeParser(context, name).parseWhole();
      return new Trees(context.trees());
    } catch (LimitExceededException exceeded) {
      throw new ParseException(context.latest(), exceeded.limit());
    } catch (StackOverflowError tooDeep) {
      throw new ParseException(context.latest(), Limit.NESTING);
    }
  }
}
