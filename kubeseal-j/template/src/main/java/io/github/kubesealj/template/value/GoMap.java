package io.github.kubesealj.template.value;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Go map with string keys, always in the order of the keys' bytes, which is how Go's templates
 * and printing walk it. Shared by reference and mutable, as in Go. Not thread-safe.
 */
public final class GoMap implements Value {
  private final GoType type;
  private final SortedMap<String, Value> entries;
  private final boolean nil;

  private GoMap(GoType type, SortedMap<String, Value> entries, boolean nil) {
    this.type = type;
    this.entries = entries;
    this.nil = nil;
  }

  /** An empty {@code map[string]interface{}}. */
  public static GoMap ofAny() {
    return new GoMap(GoType.ANY_MAP, new TreeMap<>(), false);
  }

  /** An empty map of a map type. */
  public static GoMap empty(GoType type) {
    return new GoMap(type, new TreeMap<>(), false);
  }

  /** The nil map: reads as empty, and nothing can be put into it. */
  public static GoMap nil(GoType type) {
    return new GoMap(type, Collections.emptySortedMap(), true);
  }

  /** The element, or null where the key is missing. */
  public @Nullable Value get(String key) {
    return entries.get(key);
  }

  /** Go's zero value of the elements: nil or the empty string. */
  public Value zero() {
    return type == GoType.STRING_MAP ? GoString.EMPTY : GoNil.INTERFACE;
  }

  /** Whether there is an element, nil or not. */
  public boolean contains(String key) {
    return entries.containsKey(key);
  }

  /** Sets an element, in every variable that holds this map; the caller has refused nil maps. */
  public void put(String key, Value element) {
    entries.put(key, element);
  }

  /** Removes an element, if there is one. */
  public void remove(String key) {
    if (!nil) {
      entries.remove(key);
    }
  }

  /** How many elements. */
  public int size() {
    return entries.size();
  }

  /** The elements by the bytes of their keys, read-only, backed by the map. */
  public SortedMap<String, Value> entries() {
    return Collections.unmodifiableSortedMap(entries);
  }

  @Override
  public GoType type() {
    return type;
  }

  @Override
  public boolean isTrue() {
    return !entries.isEmpty();
  }

  @Override
  public boolean isNil() {
    return nil;
  }

  @Override
  public String toString() {
    return type.goName();
  }
}
