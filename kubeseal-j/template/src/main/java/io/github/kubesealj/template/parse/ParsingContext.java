package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the parsers of all trees in one text share. Not thread-safe. */
final class ParsingContext {
  /** What a node takes in memory, with its share of the lists it is in. */
  private static final int NODE_BYTES = 64;

  private final Lexer lexer;
  private final Callables callables;
  private final Budget budget;
  private final Map<String, Node.Block> trees = new HashMap<>();
  private Token latest = Token.START;
  private int nesting;

  ParsingContext(Lexer lexer, Callables callables, Budget budget) {
    this.lexer = lexer;
    this.callables = callables;
    this.budget = budget;
  }

  Token nextToken() {
    budget.step();
    latest = lexer.next();
    return latest;
  }

  /** The token read last, by any of the parsers. */
  Token latest() {
    return latest;
  }

  Node.@Nullable Callee callee(String name) {
    return callables.find(name);
  }

  Map<String, Node.Block> trees() {
    return trees;
  }

  /** Counts a search through so many names. */
  void search(int names) {
    budget.search(names);
  }

  /** Counts a node that is about to be made. */
  void node() {
    budget.memory(NODE_BYTES);
  }

  void enter() {
    nesting++;
    budget.nesting(nesting);
  }

  void leave() {
    nesting--;
  }

  /** Adds a tree; whether it could be: a name has one tree that is not empty. */
  boolean add(String name, Node.Block tree) {
    Node.Block existing = trees.get(name);
    if (existing == null || isEmpty(existing)) {
      trees.put(name, tree);
      return true;
    }
    return isEmpty(tree);
  }

  /** Whether there is nothing in it but white space. */
  private static boolean isEmpty(Node.Block tree) {
    for (Node.Statement statement : tree.statements()) {
      if (!(statement instanceof Node.Text text && isBlank(text.text()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(String bytes) {
    return Utf8.decode(bytes).codePoints().allMatch(Runes::isSpace);
  }
}
