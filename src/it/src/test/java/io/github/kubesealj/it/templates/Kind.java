package io.github.kubesealj.it.templates;

import java.util.EnumSet;
import java.util.Set;

/** What an expression is good for: a Go type, or what a function wants of a text or number. */
enum Kind {
  TEXT,
  PATTERN,
  REPLACEMENT,
  LAYOUT,
  INTERVAL,
  ZONE,
  SEMVER,
  CONSTRAINT,
  URL,
  PATH,
  JSON,
  BASE64,
  BASE32,
  TYPE_NAME,
  KIND_NAME,
  KEY,
  SEPARATOR,
  DIGITS,
  PASSWORD_TYPE,
  CIPHERTEXT,
  INT,
  /** An int that is used as a size: few, so that no case takes long. */
  SMALL,
  /** A size of at least one. */
  POSITIVE,
  INT64,
  FLOAT,
  NONZERO,
  /** Whatever can be read as a number. */
  NUMBER,
  BOOL,
  LIST,
  TEXTS,
  INTS,
  LISTS,
  ANY_LIST,
  DICT,
  TEXT_DICT,
  TIME,
  /** A time or seconds: nothing else, as anything else means now. */
  INSTANT,
  /** Anything but a time, of which the distance to now would be taken. */
  SPAN,
  VERSION,
  DURATION,
  /** A month or weekday. */
  NAMED_INT,
  ANY;

  private static final Set<Kind> TEXTUAL = EnumSet.range(TEXT, CIPHERTEXT);

  /** What the kinds are that values have, rather than what parameters want. */
  static final Set<Kind> RESULTS =
      EnumSet.of(
          TEXT, INT, INT64, FLOAT, BOOL, LIST, TEXTS, INTS, LISTS, DICT, TEXT_DICT, TIME, VERSION,
          DURATION, NAMED_INT, ANY);

  boolean isText() {
    return TEXTUAL.contains(this);
  }

  /** The kinds of results that do where this one is wanted. */
  Set<Kind> suppliers() {
    return switch (this) {
      case INT,
          INT64,
          FLOAT,
          BOOL,
          LIST,
          TEXTS,
          INTS,
          LISTS,
          DICT,
          TEXT_DICT,
          TIME,
          VERSION,
          DURATION,
          NAMED_INT ->
          EnumSet.of(this);
      case NUMBER -> EnumSet.of(INT, INT64, FLOAT);
      case ANY_LIST -> EnumSet.of(LIST, TEXTS, INTS);
      case INSTANT -> EnumSet.of(TIME, INT64);
      case SPAN -> EnumSet.of(INT64, TEXT, FLOAT);
      case ANY -> RESULTS;
      case SMALL, POSITIVE, NONZERO -> EnumSet.noneOf(Kind.class);
      default -> EnumSet.of(TEXT);
    };
  }
}
