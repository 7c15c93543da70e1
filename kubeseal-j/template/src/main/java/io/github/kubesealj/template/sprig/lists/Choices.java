package io.github.kubesealj.template.sprig.lists;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.reflection.DeepEqual;
import io.github.kubesealj.template.sprig.reflection.EqualitySet;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sprig's functions that choose elements of a list; equality is that of {@link DeepEqual}. */
public final class Choices {
  private Choices() {}

  /** Sprig's {@code uniq}: the first of every group of equal elements. */
  public static GoList uniq(Budget budget, Value list) {
    EqualitySet seen = new EqualitySet(budget);
    try {
      return filter(budget, list, seen::add);
    } finally {
      seen.release();
    }
  }

  /** Sprig's {@code without}: the elements that are equal to none of the others. */
  public static GoList without(Budget budget, Value list, List<Value> omitted) {
    EqualitySet unwanted = new EqualitySet(budget);
    try {
      omitted.forEach(unwanted::add);
      return filter(budget, list, element -> !unwanted.contains(element));
    } finally {
      unwanted.release();
    }
  }

  /** Sprig's {@code compact}: the elements that are not empty. */
  public static GoList compact(Budget budget, Value list) {
    return filter(budget, list, Value::isTrue);
  }

  /** Sprig's {@code has}: false of nil. */
  public static boolean has(Budget budget, Value needle, Value haystack) {
    if (haystack == GoNil.INTERFACE) {
      return false;
    }
    GoList list = Lists.listOf(haystack);
    budget.work(list.size());
    for (Value element : list.elements()) {
      if (DeepEqual.test(budget, needle, element)) {
        return true;
      }
    }
    return false;
  }

  private static GoList filter(Budget budget, Value list, Predicate<Value> chosen) {
    GoList elements = Lists.listOf(list);
    budget.list(elements.size());
    List<Value> kept = new ArrayList<>();
    for (Value element : elements.elements()) {
      if (chosen.test(element)) {
        kept.add(element);
      }
    }
    return GoList.ofAny(kept);
  }
}
