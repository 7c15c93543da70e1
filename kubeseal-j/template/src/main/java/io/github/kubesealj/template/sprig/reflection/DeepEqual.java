package io.github.kubesealj.template.sprig.reflection;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Go's {@code reflect.DeepEqual}: types must be the same, a nil collection is not an empty one, and
 * a collection is equal to itself even where it holds a NaN.
 */
public final class DeepEqual {
  private static final int PAIR_BYTES = 80;

  /**
   * Depth from which pairs are remembered: soon enough that values which contain themselves end and
   * shared ones are not walked once per path, late enough that plain lists need no memory.
   */
  private static final int REMEMBERED_DEPTH = 2;

  private final Budget budget;
  private final Set<Pair> seen = new HashSet<>();

  private DeepEqual(Budget budget) {
    this.budget = budget;
  }

  /** Whether both are deeply equal. */
  public static boolean test(Budget budget, Value a, Value b) {
    DeepEqual comparison = new DeepEqual(budget);
    try {
      return comparison.equal(a, b, 0);
    } finally {
      budget.release((long) comparison.seen.size() * PAIR_BYTES);
    }
  }

  private boolean equal(Value a, Value b, int depth) {
    if (a.type() != b.type()) {
      return false;
    }
    return switch (a) {
      case GoFloat x when b instanceof GoFloat y -> x.value() == y.value();
      case GoComplex x when b instanceof GoComplex y ->
          x.real() == y.real() && x.imaginary() == y.imaginary();
      case GoList x when b instanceof GoList y -> lists(x, y, depth);
      case GoMap x when b instanceof GoMap y -> maps(x, y, depth);
      default -> {
        budget.work(bytes(a));
        yield a.equals(b);
      }
    };
  }

  /** How many bytes a comparison of two such values may look at. */
  private static long bytes(Value scalar) {
    return switch (scalar) {
      case GoString text -> text.bytes().length();
      case GoVersion version -> 2L * version.original().length();
      case GoCertificate pair -> (long) pair.cert().length() + pair.key().length();
      default -> 1;
    };
  }

  private boolean lists(GoList a, GoList b, int depth) {
    if (a.isNil() != b.isNil() || a.size() != b.size()) {
      return false;
    }
    if (a.startsWhere(b) || isSeen(a, b, depth)) {
      return true;
    }
    budget.nesting(depth);
    for (int i = 0; i < a.size(); i++) {
      budget.work(1);
      if (!equal(a.get(i), b.get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean maps(GoMap a, GoMap b, int depth) {
    if (a.isNil() != b.isNil() || a.size() != b.size()) {
      return false;
    }
    if (a == b || isSeen(a, b, depth)) {
      return true;
    }
    budget.nesting(depth);
    for (Map.Entry<String, Value> entry : a.entries().entrySet()) {
      budget.work(1);
      Value other = b.get(entry.getKey());
      if (other == null || !equal(entry.getValue(), other, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the comparison of this pair is on its way or done; Go takes it for equal then. */
  private boolean isSeen(Value a, Value b, int depth) {
    if (depth < REMEMBERED_DEPTH) {
      return false;
    }
    if (!seen.add(new Pair(a, b))) {
      return true;
    }
    budget.memory(PAIR_BYTES);
    return false;
  }

  /** Two very objects, whatever they hold. */
  private record Pair(Value a, Value b) {
    @Override
    @SuppressWarnings("ReferenceEquality") // what is remembered are the objects
    public boolean equals(Object other) {
      return other instanceof Pair pair && pair.a == a && pair.b == b;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(a) * 31 + System.identityHashCode(b);
    }
  }
}
