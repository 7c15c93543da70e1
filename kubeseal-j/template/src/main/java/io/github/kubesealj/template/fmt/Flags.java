package io.github.kubesealj.template.fmt;

/** What a verb's format says beside the verb. Mutable. */
final class Flags {
  /** There is no width or precision. */
  static final int ABSENT = -1;

  boolean minus;
  boolean plus;
  boolean sharp;
  boolean space;
  boolean zero;

  /** {@code %+v}. */
  boolean plusV;

  /** {@code %#v}. */
  boolean sharpV;

  int width = ABSENT;
  int precision = ABSENT;

  void clear() {
    minus = false;
    plus = false;
    sharp = false;
    space = false;
    zero = false;
    plusV = false;
    sharpV = false;
    width = ABSENT;
    precision = ABSENT;
  }

  /** For {@code v} plus and sharp mean something else. */
  void setUpForV() {
    sharpV = sharp;
    sharp = false;
    plusV = plus;
    plus = false;
  }

  boolean hasPrecision() {
    return precision != ABSENT;
  }
}
