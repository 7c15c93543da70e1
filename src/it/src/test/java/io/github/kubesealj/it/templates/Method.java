package io.github.kubesealj.it.templates;

import java.util.Arrays;
import java.util.List;

/** A method of a value, with what it wants beside it and gives. */
record Method(Kind receiver, String name, Kind result, List<Kind> params) {
  /** Receiver, name, result, parameters. What gives two results gives none: it is refused. */
  private static final String TABLE =
      """
      TIME Add TIME DURATION
      TIME AddDate TIME SMALL SMALL SMALL
      TIME After BOOL TIME
      TIME Before BOOL TIME
      TIME Compare INT TIME
      TIME Day INT
      TIME Equal BOOL TIME
      TIME Format TEXT LAYOUT
      TIME GoString TEXT
      TIME Hour INT
      TIME IsDST BOOL
      TIME IsZero BOOL
      TIME Local TIME
      TIME Minute INT
      TIME Month NAMED_INT
      TIME Nanosecond INT
      TIME Round TIME DURATION
      TIME Second INT
      TIME String TEXT
      TIME Sub DURATION TIME
      TIME Truncate TIME DURATION
      TIME UTC TIME
      TIME Unix INT64
      TIME UnixMicro INT64
      TIME UnixMilli INT64
      TIME UnixNano INT64
      TIME Weekday NAMED_INT
      TIME Year INT
      TIME YearDay INT
      TIME Date ANY
      TIME Zone ANY
      DURATION Abs DURATION
      DURATION Hours FLOAT
      DURATION Microseconds INT64
      DURATION Milliseconds INT64
      DURATION Minutes FLOAT
      DURATION Nanoseconds INT64
      DURATION Round DURATION DURATION
      DURATION Seconds FLOAT
      DURATION String TEXT
      DURATION Truncate DURATION DURATION
      NAMED_INT String TEXT
      VERSION Major ANY
      VERSION Minor ANY
      VERSION Patch ANY
      VERSION Prerelease TEXT
      VERSION Metadata TEXT
      VERSION Original TEXT
      VERSION String TEXT
      VERSION IncMajor ANY
      VERSION IncMinor ANY
      VERSION IncPatch ANY
      VERSION SetPrerelease ANY TEXT
      VERSION SetMetadata ANY TEXT
      VERSION Compare INT VERSION
      VERSION Equal BOOL VERSION
      VERSION LessThan BOOL VERSION
      VERSION GreaterThanEqual BOOL VERSION
      VERSION none ANY
      DICT a ANY
      DICT b ANY
      DICT c ANY
      DICT host ANY
      TEXT_DICT _0 TEXT
      TEXT_DICT _1 TEXT
      LIST a ANY
      """;

  private static final List<Method> ALL = TABLE.lines().map(Method::of).toList();

  /** The methods whose result does where this kind is wanted. */
  static List<Method> giving(Kind wanted) {
    return ALL.stream().filter(method -> wanted.suppliers().contains(method.result())).toList();
  }

  private static Method of(String row) {
    List<String> words = Arrays.asList(row.strip().split(" ", -1));
    return new Method(
        Kind.valueOf(words.get(0)),
        words.get(1),
        Kind.valueOf(words.get(2)),
        words.subList(3, words.size()).stream().map(Kind::valueOf).toList());
  }
}
