package io.github.kubesealj.template.sprig.dicts;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoKind;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sprig's merging: mergo's {@code Merge} and {@code MergeWithOverwrite} on maps. The first dict is
 * changed and given back; what is put into it is shared with the others, not copied.
 */
public final class Merging {
  private final Budget budget;
  private final boolean overwrite;

  private Merging(Budget budget, boolean overwrite) {
    this.budget = budget;
    this.overwrite = overwrite;
  }

  /** Sprig's {@code merge}: what the first dict has stays; the text "" where types clash. */
  public static Value merge(Budget budget, GoMap first, List<GoMap> others) {
    GoMap merged = new Merging(budget, false).all(first, others);
    return merged == null ? GoString.EMPTY : merged;
  }

  /** Sprig's {@code mustMerge}: like {@code merge}, an error where types clash. */
  public static Value mustMerge(Budget budget, GoMap first, List<GoMap> others) {
    return must(new Merging(budget, false).all(first, others));
  }

  /** Sprig's {@code mergeOverwrite}: the last dict wins. */
  public static Value mergeOverwrite(Budget budget, GoMap first, List<GoMap> others) {
    GoMap merged = new Merging(budget, true).all(first, others);
    return merged == null ? GoString.EMPTY : merged;
  }

  /** Sprig's {@code mustMergeOverwrite}: the last dict wins. */
  public static Value mustMergeOverwrite(Budget budget, GoMap first, List<GoMap> others) {
    return must(new Merging(budget, true).all(first, others));
  }

  private static GoMap must(@Nullable GoMap merged) {
    if (merged == null) {
      throw new FunctionException("dicts cannot be merged: types differ");
    }
    return merged;
  }

  /** The first dict after all mergers; null where mergo gives an error, rather than panics. */
  private @Nullable GoMap all(GoMap first, List<GoMap> others) {
    GoMap merged = first;
    for (GoMap other : others) {
      if (merged.isNil() && !other.isNil()) {
        merged = GoMap.ofAny();
      }
      if (!maps(merged, other, 0)) {
        return null;
      }
    }
    return merged;
  }

  /** Merges two maps of any type; false where mergo gives an error. */
  private boolean maps(GoMap target, GoMap source, int depth) {
    budget.nesting(depth);
    budget.list(source.size());
    // Go looks at the keys once, before it changes anything: both may be the same map.
    for (Map.Entry<String, Value> entry : List.copyOf(source.entries().entrySet())) {
      budget.step();
      String key = entry.getKey();
      Value value = entry.getValue();
      if (value.type() == GoType.NIL) {
        if (overwrite) {
          put(target, key, value, source);
        }
      } else if (!entry(target, key, value, source, depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean entry(GoMap target, String key, Value value, GoMap source, int depth) {
    Value old = target.get(key);
    if (value instanceof GoList) {
      if (target.type() == GoType.STRING_MAP) {
        throw new FunctionException("a list does not fit into map[string]string");
      }
      if (overwrite || isEmpty(old)) {
        put(target, key, value, source);
      }
      return true;
    }
    if (isCompound(value) && old != null && !nested(old, value, depth)) {
      return false;
    }
    // An empty map that has just been filled is not empty any more.
    boolean empty = isEmpty(old);
    if (!empty && value instanceof GoMap && old instanceof GoMap) {
      return true;
    }
    if (overwrite || empty) {
      put(target, key, value, source);
    }
    return true;
  }

  /** What mergo does with a value where there is one: maps merge, all else stays as it is. */
  private boolean nested(Value old, Value value, int depth) {
    boolean nilMap = value instanceof GoMap && value.isNil();
    return switch (old.type().kind()) {
      case MAP -> {
        if (old.isNil() && value.type().kind() == GoKind.STRUCT) {
          throw new FunctionException("a map cannot be merged with a struct");
        }
        yield !(value instanceof GoMap source)
            || old.isNil()
            || maps((GoMap) old, source, depth + 1);
      }
      case STRUCT -> {
        if (old.type() == GoType.CERTIFICATE && value.type().kind() != GoKind.STRUCT) {
          throw new FunctionException("a struct cannot be merged with another kind");
        }
        yield true;
      }
      case POINTER -> pointer(old, value, nilMap);
      default -> true;
    };
  }

  private boolean pointer(Value old, Value value, boolean nilMap) {
    if (nilMap) {
      return true;
    }
    if (value.type().kind() == GoKind.POINTER) {
      if (overwrite && old.type() != value.type()) {
        throw new FunctionException("pointers to different types cannot be merged");
      }
      return true;
    }
    return overwrite || (old.type() == GoType.VERSION_POINTER && value.type() == GoType.VERSION);
  }

  private void put(GoMap target, String key, Value value, GoMap source) {
    if (target.type() == GoType.STRING_MAP && source.type() != GoType.STRING_MAP) {
      throw new FunctionException("an interface does not fit into map[string]string");
    }
    Dicts.put(budget, target, key, value);
  }

  private static boolean isCompound(Value value) {
    return switch (value.type().kind()) {
      case STRUCT, POINTER, MAP -> true;
      default -> false;
    };
  }

  /** Mergo's own idea of it: a complex number is never empty, what is missing is. */
  private static boolean isEmpty(@Nullable Value value) {
    return value == null || (value.type() != GoType.COMPLEX128 && !value.isTrue());
  }
}
