package io.github.kubesealj.template.sprig.dicts;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sprig's functions on {@code map[string]interface{}}. */
public final class Dicts {
  private Dicts() {}

  /** Sprig's {@code dict}: keys and values by turns; a last key without a value has the text "". */
  public static GoMap dict(Budget budget, List<Value> keysAndValues) {
    GoMap dict = GoMap.ofAny();
    int size = keysAndValues.size();
    for (int i = 0; i < size; i += 2) {
      String key =
          keysAndValues.get(i) instanceof GoString text
              ? text.bytes()
              : Printing.text(budget, keysAndValues.get(i));
      put(budget, dict, key, i + 1 < size ? keysAndValues.get(i + 1) : GoString.EMPTY);
    }
    return dict;
  }

  /** Sprig's {@code get}: the text "" where the key is missing. */
  public static Value get(Budget budget, GoMap dict, String key) {
    budget.work(key.length());
    Value value = dict.get(key);
    return value == null ? GoString.EMPTY : value;
  }

  /** Sprig's {@code set}: changes the dict and gives it back. */
  public static GoMap set(Budget budget, GoMap dict, String key, Value value) {
    put(budget, dict, key, value);
    return dict;
  }

  /** Sprig's {@code unset}: changes the dict and gives it back. */
  public static GoMap unset(Budget budget, GoMap dict, String key) {
    budget.work(key.length());
    dict.remove(key);
    return dict;
  }

  /** Sprig's {@code hasKey}. */
  public static boolean hasKey(Budget budget, GoMap dict, String key) {
    budget.work(key.length());
    return dict.contains(key);
  }

  /** Sprig's {@code pluck}: the values of one key in those dicts that have it. */
  public static GoList pluck(Budget budget, String key, List<GoMap> dicts) {
    budget.list(dicts.size());
    List<Value> values = new ArrayList<>();
    for (GoMap dict : dicts) {
      budget.work(key.length());
      Value value = dict.get(key);
      if (value != null) {
        values.add(value);
      }
    }
    return GoList.ofAny(values);
  }

  /** Sprig's {@code keys}: of one dict after the other; sorted in each, which Go leaves open. */
  public static GoList keys(Budget budget, List<GoMap> dicts) {
    long size = 0;
    for (GoMap dict : dicts) {
      size += dict.size();
    }
    budget.list(size);
    List<Value> keys = new ArrayList<>();
    for (GoMap dict : dicts) {
      dict.entries().keySet().forEach(key -> keys.add(new GoString(key)));
    }
    return GoList.of(GoType.STRING_SLICE, keys);
  }

  /** Sprig's {@code values}: sorted by their keys, which Go leaves open. */
  public static GoList values(Budget budget, GoMap dict) {
    budget.list(dict.size());
    return GoList.ofAny(List.copyOf(dict.entries().values()));
  }

  /** Sprig's {@code pick}: a new dict with these keys only. */
  public static GoMap pick(Budget budget, GoMap dict, List<String> keys) {
    GoMap picked = GoMap.ofAny();
    for (String key : keys) {
      budget.work(key.length());
      Value value = dict.get(key);
      if (value != null) {
        put(budget, picked, key, value);
      }
    }
    return picked;
  }

  /** Sprig's {@code omit}: a new dict without these keys. */
  public static GoMap omit(Budget budget, GoMap dict, List<String> keys) {
    Set<String> omitted = new HashSet<>(keys);
    GoMap left = GoMap.ofAny();
    dict.entries()
        .forEach(
            (key, value) -> {
              if (!omitted.contains(key)) {
                put(budget, left, key, value);
              }
            });
    return left;
  }

  /** Sprig's {@code dig}: keys that lead down, what to give where one is missing, and the dict. */
  public static Value dig(Budget budget, List<Value> path) {
    if (path.size() < 3) {
      throw new FunctionException("dig needs at least three arguments");
    }
    int last = path.size() - 1;
    GoMap dict = dictOf(path.get(last));
    List<String> keys = path.subList(0, last - 1).stream().map(Dicts::keyOf).toList();
    for (String key : keys.subList(0, keys.size() - 1)) {
      budget.work(key.length());
      Value step = dict.get(key);
      if (step == null) {
        return path.get(last - 1);
      }
      dict = dictOf(step);
    }
    budget.work(keys.getLast().length());
    Value found = dict.get(keys.getLast());
    return found == null ? path.get(last - 1) : found;
  }

  /** Puts an entry, after asking whether it may be there. */
  static void put(Budget budget, GoMap dict, String key, Value value) {
    if (dict.isNil()) {
      throw new FunctionException("assignment to entry in nil map");
    }
    // One comparison of keys per level of the tree.
    budget.work(key.length());
    boolean added = !dict.contains(key);
    budget.entries(added ? 1 : 0, added ? dict.size() + 1L : dict.size());
    dict.put(key, value);
  }

  private static GoMap dictOf(Value value) {
    if (value instanceof GoMap map && map.type() == GoType.ANY_MAP) {
      return map;
    }
    throw new FunctionException("value is no map[string]interface {}");
  }

  private static String keyOf(Value value) {
    if (value instanceof GoString text) {
      return text.bytes();
    }
    throw new FunctionException("key is no string");
  }
}
