package io.github.kubesealj.template.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A Go slice: a window on an array that other slices may share. Not thread-safe.
 *
 * <p>Elements of {@code []interface{}} are never {@link GoNil#NONE}: nil in it is {@link
 * GoNil#INTERFACE}.
 */
public final class GoList implements Value {
  private final GoType type;
  private final Value[] array;
  private final int offset;
  private final int length;
  private final boolean nil;

  private GoList(GoType type, Value[] array, int offset, int length, boolean nil) {
    this.type = type;
    this.array = array;
    this.offset = offset;
    this.length = length;
    this.nil = nil;
  }

  /** A slice over this very array, whose elements must fit the type. */
  public static GoList over(GoType type, Value... array) {
    return new GoList(type, array, 0, array.length, false);
  }

  /** A slice with a copy of these elements, which must fit the type. */
  public static GoList of(GoType type, List<? extends Value> elements) {
    return over(type, elements.toArray(new Value[0]));
  }

  /** A {@code []interface{}} with a copy of these elements. */
  public static GoList ofAny(List<? extends Value> elements) {
    return of(GoType.ANY_SLICE, elements);
  }

  /** A {@code []string} of these byte strings. */
  public static GoList ofStrings(List<String> elements) {
    Value[] array = new Value[elements.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = new GoString(elements.get(i));
    }
    return over(GoType.STRING_SLICE, array);
  }

  /** The nil slice of this type: empty, but JSON's null. */
  public static GoList nil(GoType type) {
    return new GoList(type, new Value[0], 0, 0, true);
  }

  /** How many elements. */
  public int size() {
    return length;
  }

  /** The element at this index; {@link IndexOutOfBoundsException} outside. */
  public Value get(int index) {
    return array[offset + Objects.checkIndex(index, length)];
  }

  /** Replaces the element, in every slice that shares the array. */
  public void set(int index, Value element) {
    array[offset + Objects.checkIndex(index, length)] = element;
  }

  /**
   * Up to where it can be sliced: the end of its array. Where Go made an array larger than was
   * asked for, this is less than there.
   */
  public int capacity() {
    return array.length - offset;
  }

  /** Go's {@code s[from:to]}: a window on the same array; to must not be past the capacity. */
  public GoList slice(int from, int to) {
    Objects.checkFromToIndex(from, to, capacity());
    return new GoList(type, array, offset + from, to - from, nil);
  }

  /** Whether both slices begin at the same element of the same array. */
  @SuppressWarnings("ReferenceEquality") // the array itself is what they may share
  public boolean startsWhere(GoList other) {
    return array == other.array && offset == other.offset;
  }

  /** The elements, read-only, backed by the slice. */
  public List<Value> elements() {
    return Collections.unmodifiableList(Arrays.asList(array).subList(offset, offset + length));
  }

  @Override
  public GoType type() {
    return type;
  }

  @Override
  public boolean isTrue() {
    return length > 0;
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
