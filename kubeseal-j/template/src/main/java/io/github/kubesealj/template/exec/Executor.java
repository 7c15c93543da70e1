package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.parse.Node;
import io.github.kubesealj.template.parse.Node.Block;
import io.github.kubesealj.template.parse.Node.Pipeline;
import io.github.kubesealj.template.parse.Trees;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks the statements of a tree. One for each call of a template; not thread-safe. */
public final class Executor {
  /** What a statement means for those after it. */
  private enum Flow {
    NEXT,
    BREAK,
    CONTINUE
  }

  private final Trees trees;
  private final Output output;
  private final Evaluator evaluator;
  private final Variables variables;
  private final Budget budget;
  private final int depth;

  private Executor(Trees trees, Output output, Evaluator evaluator, Budget budget, int depth) {
    this.trees = trees;
    this.output = output;
    this.evaluator = evaluator;
    this.variables = evaluator.variables();
    this.budget = budget;
    this.depth = depth;
  }

  /**
   * Renders the tree of this name.
   *
   * @param data what the dot is at first
   * @throws ExecException where Go would give an error, and where it takes too much
   */
  public static byte[] render(
      Trees trees,
      String name,
      Value data,
      FunctionSet functions,
      MissingKey missingKey,
      Budget budget) {
    Output output = new Output(budget);
    Evaluator evaluator =
        new Evaluator(functions, missingKey, budget, new Place(), new Variables(data));
    Block root = trees.byName().get(name);
    if (root == null) {
      throw evaluator.error("incomplete or empty template");
    }
    try {
      new Executor(trees, output, evaluator, budget, 0).walk(data, root);
      return output.toBytes();
    } catch (LimitExceededException exceeded) {
      throw evaluator.exceeded(exceeded.limit());
    } catch (StackOverflowError tooDeep) {
      throw evaluator.exceeded(Limit.DEPTH);
    }
  }

  private Flow walk(Value dot, Block block) {
    for (Node.Statement statement : block.statements()) {
      budget.step();
      Flow flow = walk(dot, statement);
      if (flow != Flow.NEXT) {
        return flow;
      }
    }
    return Flow.NEXT;
  }

  private Flow walk(Value dot, Node.Statement statement) {
    evaluator.at(statement);
    switch (statement) {
      case Node.Text text -> output.append(text.text());
      case Node.Action action -> act(dot, action);
      case Node.If branch -> {
        return branch(dot, branch.condition(), branch.then(), branch.otherwise(), false);
      }
      case Node.With with -> {
        return branch(dot, with.subject(), with.then(), with.otherwise(), true);
      }
      case Node.Range range -> {
        return range(dot, range);
      }
      case Node.Call call -> call(dot, call);
      case Node.Break _ -> {
        return Flow.BREAK;
      }
      case Node.Continue _ -> {
        return Flow.CONTINUE;
      }
    }
    return Flow.NEXT;
  }

  private void act(Value dot, Node.Action action) {
    Value value = evaluator.pipeline(dot, action.pipeline());
    if (action.pipeline().variables().isEmpty()) {
      evaluator.at(action);
      output.append(value == GoNil.NONE ? "<no value>" : Printing.text(budget, value));
    }
  }

  private Flow branch(
      Value dot, Pipeline pipeline, Block then, @Nullable Block otherwise, boolean rebinds) {
    int mark = variables.mark();
    Value value = evaluator.pipeline(dot, pipeline);
    Flow flow = Flow.NEXT;
    if (value.isTrue()) {
      flow = walk(rebinds ? value : dot, then);
    } else if (otherwise != null) {
      flow = walk(dot, otherwise);
    }
    variables.pop(mark);
    return flow;
  }

  private Flow range(Value dot, Node.Range range) {
    int mark = variables.mark();
    Value subject = evaluator.pipeline(dot, range.subject());
    int bodyMark = variables.mark();
    boolean ran =
        switch (subject) {
          case GoInt count -> overInt(range, count, bodyMark);
          case GoList list -> overList(range, list, bodyMark);
          case GoMap map -> overMap(range, map, bodyMark);
          case GoNil _ -> false;
          default -> throw evaluator.error("range can't iterate over a value of this type");
        };
    Flow flow = Flow.NEXT;
    if (!ran && range.otherwise() != null) {
      flow = walk(dot, range.otherwise());
    }
    variables.pop(mark);
    // As in Go, a break in a loop's else ends that loop, and no outer one.
    return flow == Flow.BREAK ? Flow.NEXT : flow;
  }

  private boolean overInt(Node.Range range, GoInt count, int mark) {
    if (range.subject().variables().size() > 1) {
      throw evaluator.error("can't use an integer to iterate over more than one variable");
    }
    boolean ran = false;
    for (long i = 0; isBelow(i, count); i++) {
      ran = true;
      if (!turn(range, GoNil.NONE, new GoInt(i, count.type()), mark)) {
        break;
      }
    }
    return ran;
  }

  private static boolean isBelow(long i, GoInt count) {
    return count.isUnsigned() ? Long.compareUnsigned(i, count.bits()) < 0 : i < count.bits();
  }

  private boolean overList(Node.Range range, GoList list, int mark) {
    for (int i = 0; i < list.size(); i++) {
      if (!turn(range, GoInt.of(i), list.get(i), mark)) {
        break;
      }
    }
    return list.size() > 0;
  }

  /** Over the entries as they are at first: the body may change the map. */
  private boolean overMap(Node.Range range, GoMap map, int mark) {
    budget.entries(map.size(), map.size());
    for (Map.Entry<String, Value> entry : new TreeMap<>(map.entries()).entrySet()) {
      if (!turn(range, new GoString(entry.getKey()), entry.getValue(), mark)) {
        break;
      }
    }
    return map.isTrue();
  }

  /** Whether there may be another one. */
  private boolean turn(Node.Range range, Value index, Value element, int mark) {
    budget.step();
    Pipeline subject = range.subject();
    int declared = subject.variables().size();
    if (declared > 0 && subject.assigns()) {
      evaluator.assign(subject.variables().getFirst(), declared > 1 ? index : element);
    } else if (declared > 0) {
      variables.setFromTop(1, element);
    }
    if (declared > 1 && subject.assigns()) {
      evaluator.assign(subject.variables().get(1), element);
    } else if (declared > 1) {
      variables.setFromTop(2, index);
    }
    Flow flow = walk(element, range.body());
    variables.pop(mark);
    return flow != Flow.BREAK;
  }

  private void call(Value dot, Node.Call call) {
    Block called = trees.byName().get(call.name());
    if (called == null) {
      throw evaluator.error("template not defined");
    }
    budget.depth(depth + 1);
    Pipeline argument = call.argument();
    Value value = argument == null ? GoNil.NONE : evaluator.pipeline(dot, argument);
    Evaluator inner = evaluator.within(new Variables(value));
    new Executor(trees, output, inner, budget, depth + 1).walk(value, called);
  }
}
