package io.github.kubesealj.template.time;

/**
 * A date and time of day in the proleptic Gregorian calendar, for any 64 bits of seconds.
 *
 * @param yearDay 1 to 366
 * @param weekday 0 is Sunday
 */
record Civil(
    long year, int month, int day, int yearDay, int weekday, int hour, int minute, int second) {
  static final long DAY_SECONDS = 86_400;

  private static final int[] DAYS_BEFORE = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };

  /** Go counts from the first of March of the year minus this, so that every time is positive. */
  private static final long ABSOLUTE_YEARS = 292_277_022_400L;

  private static final int CYCLE_YEARS = 400;
  private static final int CYCLE_DAYS = 146_097;
  private static final int CENTURY_DAYS = 36_524;
  private static final int FOUR_YEARS_DAYS = 1461;
  private static final int YEAR_DAYS = 365;
  private static final int MARCH_TO_DECEMBER = 306;

  /** From the first of March of the year 0 to 1970. */
  private static final long EPOCH_DAYS = 719_468;

  private static final long EPOCH_SECONDS =
      (ABSOLUTE_YEARS / CYCLE_YEARS * CYCLE_DAYS + EPOCH_DAYS) * DAY_SECONDS;

  private static final int WEDNESDAY = 3;

  /** What a clock shows at this time; seconds that do not fit 64 bits wrap around as in Go. */
  static Civil of(long unixSeconds, int offset) {
    long absolute = unixSeconds + offset + EPOCH_SECONDS;
    long days = Long.divideUnsigned(absolute, DAY_SECONDS);
    int second = (int) Long.remainderUnsigned(absolute, DAY_SECONDS);
    int rest = (int) (days % CYCLE_DAYS);
    int century = Math.min(rest / CENTURY_DAYS, 3);
    rest -= century * CENTURY_DAYS;
    int four = rest / FOUR_YEARS_DAYS;
    rest -= four * FOUR_YEARS_DAYS;
    int single = Math.min(rest / YEAR_DAYS, 3);
    int marchDay = rest - single * YEAR_DAYS;
    long marchYear =
        days / CYCLE_DAYS * CYCLE_YEARS + (century * 100 + four * 4 + single) - ABSOLUTE_YEARS;
    int marchMonth = (5 * marchDay + 2) / 153;
    boolean newYear = marchDay >= MARCH_TO_DECEMBER;
    long year = newYear ? marchYear + 1 : marchYear;
    int yearDay =
        newYear
            ? marchDay - MARCH_TO_DECEMBER + 1
            : marchDay + DAYS_BEFORE[2] + (isLeap(year) ? 1 : 0) + 1;
    return new Civil(
        year,
        newYear ? marchMonth - 9 : marchMonth + 3,
        marchDay - (153 * marchMonth + 2) / 5 + 1,
        yearDay,
        (int) ((days + WEDNESDAY) % 7),
        second / 3600,
        second / 60 % 60,
        second % 60);
  }

  /**
   * Seconds since 1970 if this were UTC. Months and days outside their ranges carry over; what does
   * not fit 64 bits wraps around as in Go.
   */
  static long unixSeconds(long year, long month, long day, long secondOfDay) {
    long zeroMonth = month - 1;
    long years = Math.floorDiv(zeroMonth, 12);
    int month1 = (int) Math.floorMod(zeroMonth, 12L) + 1;
    int newYear = month1 < 3 ? 1 : 0;
    long marchYear = year + years - newYear + ABSOLUTE_YEARS;
    long century = Long.divideUnsigned(marchYear, 100);
    int yearOfCentury = (int) Long.remainderUnsigned(marchYear, 100);
    int marchDay = (979 * (month1 + 12 * newYear) - 2919) >> 5;
    // Shifting instead of dividing: the product may use the 64th bit.
    long days =
        ((CYCLE_DAYS * century) >>> 2) + (FOUR_YEARS_DAYS * yearOfCentury / 4 + marchDay) + day - 1;
    return days * DAY_SECONDS + secondOfDay - EPOCH_SECONDS;
  }

  static boolean isLeap(long year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int daysIn(int month, long year) {
    return month == 2 && isLeap(year) ? 29 : DAYS_BEFORE[month] - DAYS_BEFORE[month - 1];
  }
}
