package io.github.kubesealj.template.time;

/** What a layout can ask for, each named after its spelling in the layout. */
enum Element {
  /** Nothing more: the rest of the layout is literal. */
  NONE,
  LONG_MONTH,
  MONTH,
  NUMBER_MONTH,
  ZERO_MONTH,
  LONG_WEEKDAY,
  WEEKDAY,
  DAY,
  UNDER_DAY,
  ZERO_DAY,
  UNDER_YEAR_DAY,
  ZERO_YEAR_DAY,
  HOUR,
  HOUR12,
  ZERO_HOUR12,
  MINUTE,
  ZERO_MINUTE,
  SECOND,
  ZERO_SECOND,
  LONG_YEAR,
  YEAR,
  UPPER_PM,
  LOWER_PM,
  ABBREVIATION,
  ISO_OFFSET(false, true, false, true),
  ISO_SECONDS_OFFSET(false, true, true, true),
  ISO_SHORT_OFFSET(false, false, false, true),
  ISO_COLON_OFFSET(true, true, false, true),
  ISO_COLON_SECONDS_OFFSET(true, true, true, true),
  OFFSET(false, true, false, false),
  SECONDS_OFFSET(false, true, true, false),
  SHORT_OFFSET(false, false, false, false),
  COLON_OFFSET(true, true, false, false),
  COLON_SECONDS_OFFSET(true, true, true, false),
  /** A fraction of a second with trailing zeros. */
  FRACTION0,
  /** A fraction of a second without trailing zeros. */
  FRACTION9;

  private final boolean colons;
  private final boolean minutes;
  private final boolean seconds;
  private final boolean iso;

  Element() {
    this.colons = false;
    this.minutes = false;
    this.seconds = false;
    this.iso = false;
  }

  Element(boolean colons, boolean minutes, boolean seconds, boolean iso) {
    this.colons = colons;
    this.minutes = minutes;
    this.seconds = seconds;
    this.iso = iso;
  }

  /** Whether an offset's parts are separated. */
  boolean hasColons() {
    return colons;
  }

  /** Whether an offset has minutes. */
  boolean hasMinutes() {
    return minutes;
  }

  /** Whether an offset has seconds. */
  boolean hasSeconds() {
    return seconds;
  }

  /** Whether Z stands for an offset of zero. */
  boolean isIso() {
    return iso;
  }

  /** Whether it is a fraction of a second. */
  boolean isFraction() {
    return this == FRACTION0 || this == FRACTION9;
  }
}
