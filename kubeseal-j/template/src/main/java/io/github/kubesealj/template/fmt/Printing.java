package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.List;

/**
 * {@code fmt.Sprintf} and its siblings. Nothing fails but for the meter: as in Go, a verb that does
 * not suit its argument is told in the text. Both nils print alike.
 */
public final class Printing {
  private Printing() {}

  /** {@code fmt.Sprintf}; byte strings. */
  public static String sprintf(Budget budget, String format, List<Value> args) {
    budget.work(format.length());
    Sink sink = new Sink(budget);
    new FormatRun(sink, budget, format, args).run();
    return sink.finish();
  }

  /** {@code fmt.Sprint}: spaces between operands when neither is a string. */
  public static String sprint(Budget budget, List<Value> args) {
    Sink sink = new Sink(budget);
    ValuePrinter printer = new ValuePrinter(sink, budget);
    boolean afterString = true;
    for (Value arg : args) {
      boolean string = arg instanceof GoString;
      if (!string && !afterString) {
        sink.append(' ');
      }
      printer.printArgument(arg, 'v');
      afterString = string;
    }
    return sink.finish();
  }

  /** {@code fmt.Sprintln}: spaces between all operands, and a newline. */
  public static String sprintln(Budget budget, List<Value> args) {
    Sink sink = new Sink(budget);
    ValuePrinter printer = new ValuePrinter(sink, budget);
    boolean first = true;
    for (Value arg : args) {
      if (!first) {
        sink.append(' ');
      }
      printer.printArgument(arg, 'v');
      first = false;
    }
    sink.append('\n');
    return sink.finish();
  }

  /**
   * {@code fmt.Sprint} of one value, which is {@code %v}. A string is itself, and costs nothing.
   */
  public static String text(Budget budget, Value value) {
    if (value instanceof GoString string) {
      return string.bytes();
    }
    if (value instanceof GoInt number && number.type() == GoType.INT) {
      budget.step();
      return Long.toString(number.bits());
    }
    return sprint(budget, List.of(value));
  }
}
