package io.github.kubesealj.template.sprig.dicts;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import java.time.ZoneOffset;
import java.util.Map;

/** Sprig's {@code deepCopy}, which is copystructure's {@code Copy}. */
public final class Copying {
  private static final GoLocation BLANK = new GoLocation("", ZoneOffset.UTC, false);

  private Copying() {}

  /** Sprig's {@code deepCopy}; Go panics on nil. */
  public static Value deepCopy(Budget budget, Value value) {
    if (value == GoNil.INTERFACE) {
      throw new FunctionException("nil cannot be copied");
    }
    return copy(budget, value, 0);
  }

  private static Value copy(Budget budget, Value value, int depth) {
    return switch (value) {
      case GoList list -> copyList(budget, list, depth);
      case GoMap map -> copyMap(budget, map, depth);
      // The library leaves out what it cannot see, and these hide all they hold.
      case GoVersion version -> new GoVersion(0, 0, 0, "", "", "", version.pointer());
      case GoLocation location -> BLANK;
      default -> value;
    };
  }

  private static Value copyList(Budget budget, GoList list, int depth) {
    if (list.isNil()) {
      return GoList.nil(list.type());
    }
    budget.nesting(depth);
    budget.list(list.size());
    Value[] copy = new Value[list.size()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = copy(budget, list.get(i), depth + 1);
    }
    return GoList.over(list.type(), copy);
  }

  private static Value copyMap(Budget budget, GoMap map, int depth) {
    if (map.isNil()) {
      return GoMap.nil(map.type());
    }
    budget.nesting(depth);
    GoMap copy = GoMap.empty(map.type());
    for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
      Dicts.put(budget, copy, entry.getKey(), copy(budget, entry.getValue(), depth + 1));
    }
    return copy;
  }
}
