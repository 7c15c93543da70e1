package io.github.kubesealj.template.sprig.reflection;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set under {@link DeepEqual}. Go compares every element with every other; here values are
 * hashed, and where the hash of collections tells nothing, every comparison is counted.
 */
public final class EqualitySet {
  private static final int ELEMENT_BYTES = 80;

  private final Budget budget;
  // One set per type, since keys that can be compared keep their speed where hashes collide.
  private final Map<GoType, Set<Object>> scalars = new EnumMap<>(GoType.class);
  private final Map<Integer, List<Value>> others = new HashMap<>();
  private long held;

  /** An empty set; its memory is counted until {@link #release}. */
  public EqualitySet(Budget budget) {
    this.budget = budget;
  }

  /** Adds a value; false where an equal one is there. */
  public boolean add(Value value) {
    budget.memory(ELEMENT_BYTES);
    held += ELEMENT_BYTES;
    Object key = key(value);
    if (key != null) {
      return scalars.computeIfAbsent(value.type(), type -> new HashSet<>()).add(key);
    }
    if (contains(value)) {
      return false;
    }
    others.computeIfAbsent(Fingerprint.of(value), hash -> new ArrayList<>(1)).add(value);
    return true;
  }

  /** Whether it holds an equal one. */
  public boolean contains(Value value) {
    Object key = key(value);
    if (key != null) {
      return scalars.getOrDefault(value.type(), Set.of()).contains(key);
    }
    for (Value other : others.getOrDefault(Fingerprint.of(value), List.of())) {
      budget.work(1);
      if (DeepEqual.test(budget, value, other)) {
        return true;
      }
    }
    return false;
  }

  /** Gives its memory back. */
  public void release() {
    budget.release(held);
    held = 0;
  }

  /** What is equal exactly where values of one type are; null where there is no such thing. */
  private @Nullable Object key(Value value) {
    return switch (value) {
      case GoString text -> {
        budget.work(text.bytes().length());
        yield text.bytes();
      }
      case GoInt number -> number.bits();
      // Both zeros are one, and NaN is not even equal to itself.
      case GoFloat number when !Double.isNaN(number.value()) -> number.value() + 0.0;
      default -> null;
    };
  }
}
