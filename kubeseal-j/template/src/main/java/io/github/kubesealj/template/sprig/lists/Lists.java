package io.github.kubesealj.template.sprig.lists;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.Arrays;
import java.util.List;

/**
 * Sprig's functions that build a list or look at its ends. Every {@code must} variant is the same:
 * a mistake is one exception here, an error or a panic in Go.
 */
public final class Lists {
  private Lists() {}

  /** Sprig's {@code list}, also called {@code tuple}. */
  public static GoList tuple(Budget budget, List<Value> elements) {
    budget.list(elements.size());
    return GoList.ofAny(elements);
  }

  /** Sprig's {@code first}: nil of an empty list. */
  public static Value first(Value value) {
    GoList elements = listOf(value);
    return elements.size() == 0 ? GoNil.INTERFACE : elements.get(0);
  }

  /** Sprig's {@code last}: nil of an empty list. */
  public static Value last(Value value) {
    GoList elements = listOf(value);
    return elements.size() == 0 ? GoNil.INTERFACE : elements.get(elements.size() - 1);
  }

  /** Sprig's {@code rest}: all but the first; the nil slice of an empty list. */
  public static GoList rest(Budget budget, Value list) {
    GoList elements = listOf(list);
    return elements.size() == 0
        ? GoList.nil(GoType.ANY_SLICE)
        : copy(budget, elements.slice(1, elements.size()));
  }

  /** Sprig's {@code initial}: all but the last; the nil slice of an empty list. */
  public static GoList initial(Budget budget, Value list) {
    GoList elements = listOf(list);
    return elements.size() == 0
        ? GoList.nil(GoType.ANY_SLICE)
        : copy(budget, elements.slice(0, elements.size() - 1));
  }

  /** Sprig's {@code append}, also called {@code push}: a new list, always. */
  public static GoList append(Budget budget, Value list, Value element) {
    GoList elements = listOf(list);
    Value[] longer = array(budget, elements, elements.size() + 1L, 0);
    longer[elements.size()] = element;
    return GoList.over(GoType.ANY_SLICE, longer);
  }

  /** Sprig's {@code prepend}: a new list. */
  public static GoList prepend(Budget budget, Value list, Value element) {
    GoList elements = listOf(list);
    Value[] longer = array(budget, elements, elements.size() + 1L, 1);
    longer[0] = element;
    return GoList.over(GoType.ANY_SLICE, longer);
  }

  /** Sprig's {@code reverse}: a new list. */
  public static GoList reverse(Budget budget, Value list) {
    GoList elements = listOf(list);
    int size = elements.size();
    budget.list(size);
    Value[] turned = new Value[size];
    for (int i = 0; i < size; i++) {
      turned[size - i - 1] = elements.get(i);
    }
    return GoList.over(GoType.ANY_SLICE, turned);
  }

  /** Sprig's {@code concat}: the nil slice where there is no element at all. */
  public static Value concat(Budget budget, List<Value> lists) {
    long size = 0;
    for (Value list : lists) {
      size += listOf(list).size();
    }
    if (size == 0) {
      return GoList.nil(GoType.ANY_SLICE);
    }
    budget.list(size);
    Value[] all = new Value[(int) size];
    int end = 0;
    for (Value list : lists) {
      for (Value element : listOf(list).elements()) {
        all[end++] = element;
      }
    }
    return GoList.over(GoType.ANY_SLICE, all);
  }

  /** The list that a parameter of any type holds. */
  static GoList listOf(Value value) {
    if (value instanceof GoList list) {
      return list;
    }
    throw new FunctionException("argument is no list");
  }

  private static GoList copy(Budget budget, GoList list) {
    return GoList.over(GoType.ANY_SLICE, array(budget, list, list.size(), 0));
  }

  /** An array of so many elements with those of the list from an index on. */
  private static Value[] array(Budget budget, GoList list, long size, int from) {
    budget.list(size);
    Value[] array = new Value[(int) size];
    Arrays.setAll(
        array, i -> i >= from && i - from < list.size() ? list.get(i - from) : GoNil.INTERFACE);
    return array;
  }
}
