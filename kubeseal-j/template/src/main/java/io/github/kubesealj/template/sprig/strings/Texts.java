package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.base.TextBuilder;
import io.github.kubesealj.template.strconv.Quoting;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/** Values of any kind as text. */
public final class Texts {
  private Texts() {}

  /** Sprig's {@code toString}. */
  public static String toString(Budget budget, Value value) {
    return value instanceof GoString string ? string.bytes() : Printing.text(budget, value);
  }

  /** Sprig's {@code quote}: every value but nil in double quotes, escaped. */
  public static String quote(Budget budget, List<Value> values) {
    return joined(budget, values, text -> Quoting.quote(budget, text));
  }

  /** Sprig's {@code squote}: every value but nil in single quotes, as it is. */
  public static String squote(Budget budget, List<Value> values) {
    return joined(budget, values, text -> singleQuoted(budget, text));
  }

  /** Sprig's {@code cat}: every value but nil, with spaces between. */
  public static String cat(Budget budget, List<Value> values) {
    return joined(budget, values, text -> text);
  }

  private static String joined(Budget budget, List<Value> values, UnaryOperator<String> form) {
    TextBuilder out = new TextBuilder(budget);
    boolean first = true;
    for (Value value : values) {
      if (!(value instanceof GoNil)) {
        out.append(first ? "" : " ").append(form.apply(toString(budget, value)));
        first = false;
      }
    }
    return out.finish();
  }

  private static String singleQuoted(Budget budget, String text) {
    budget.string(text.length() + 2L);
    return "'" + text + "'";
  }
}
