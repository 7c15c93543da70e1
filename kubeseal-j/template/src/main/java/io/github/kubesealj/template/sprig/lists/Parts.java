package io.github.kubesealj.template.sprig.lists;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.math.Casts;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.List;

/** Sprig's {@code slice} and {@code chunk}. */
public final class Parts {
  private Parts() {}

  /**
   * Sprig's {@code slice}: a window of the same type on the same array, nil of an empty list. Go
   * would let the end go up to the capacity of the array, which nobody can see; here the length is
   * the end.
   */
  public static Value slice(Budget budget, Value list, List<Value> indices) {
    GoList elements = Lists.listOf(list);
    if (elements.size() == 0) {
      return GoNil.INTERFACE;
    }
    long from = indices.isEmpty() ? 0 : Casts.toInt(budget, indices.get(0));
    long to = indices.size() < 2 ? elements.size() : Casts.toInt(budget, indices.get(1));
    if (from < 0 || to < from || to > elements.capacity()) {
      throw new FunctionException("slice bounds out of range");
    }
    return elements.slice((int) from, (int) to);
  }

  /**
   * Sprig's {@code chunk}. The number of chunks comes from floating point as in Go, so that odd
   * sizes give what they give there.
   */
  public static GoList chunk(Budget budget, long size, Value list) {
    GoList elements = Lists.listOf(list);
    int length = elements.size();
    long count = Casts.truncate(Math.floor((length - 1) / (double) size) + 1);
    if (count < 0) {
      throw new FunctionException("chunk size out of range");
    }
    budget.list(count);
    Value[] chunks = new Value[(int) count];
    for (int i = 0; i < count; i++) {
      long width = i == count - 1 ? lastWidth(length, size) : size;
      long start = i * size;
      if (width < 0 || start < 0 || start + width > length) {
        throw new FunctionException("chunk size out of range");
      }
      budget.list(width);
      Value[] chunk = new Value[(int) width];
      for (int j = 0; j < width; j++) {
        chunk[j] = elements.get((int) start + j);
      }
      chunks[i] = GoList.over(GoType.ANY_SLICE, chunk);
    }
    return GoList.over(GoType.ANY_SLICE_SLICE, chunks);
  }

  private static long lastWidth(int length, long size) {
    long width = Casts.truncate(Math.floor((double) length % (double) size));
    return width == 0 ? size : width;
  }
}
