package io.github.kubesealj.it.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A function or built-in with what it wants and gives; every one whose result depends on its
 * arguments only.
 *
 * @param rest whether the last parameter takes any number of arguments
 */
record Function(String name, Kind result, List<Kind> params, boolean rest) {
  /** Name, result, parameters; a star for any number of the last. */
  private static final String TABLE =
      """
      abbrev TEXT SMALL TEXT
      abbrevboth TEXT SMALL SMALL TEXT
      trunc TEXT SMALL TEXT
      trim TEXT TEXT
      upper TEXT TEXT
      lower TEXT TEXT
      title TEXT TEXT
      untitle TEXT TEXT
      substr TEXT SMALL SMALL TEXT
      repeat TEXT POSITIVE TEXT
      trimall TEXT SEPARATOR TEXT
      trimAll TEXT SEPARATOR TEXT
      trimSuffix TEXT SEPARATOR TEXT
      trimPrefix TEXT SEPARATOR TEXT
      nospace TEXT TEXT
      initials TEXT TEXT
      swapcase TEXT TEXT
      snakecase TEXT TEXT
      camelcase TEXT TEXT
      kebabcase TEXT TEXT
      wrap TEXT SMALL TEXT
      wrapWith TEXT SMALL SEPARATOR TEXT
      contains BOOL SEPARATOR TEXT
      hasPrefix BOOL SEPARATOR TEXT
      hasSuffix BOOL SEPARATOR TEXT
      quote TEXT ANY*
      squote TEXT ANY*
      cat TEXT ANY*
      indent TEXT POSITIVE TEXT
      nindent TEXT SMALL TEXT
      replace TEXT SEPARATOR TEXT TEXT
      plural TEXT TEXT TEXT INT
      sha1sum TEXT TEXT
      sha256sum TEXT TEXT
      sha512sum TEXT TEXT
      adler32sum TEXT TEXT
      toString TEXT ANY
      hello TEXT
      atoi INT DIGITS
      int64 INT64 NUMBER
      int INT NUMBER
      float64 FLOAT NUMBER
      seq TEXT SMALL*
      toDecimal INT64 NUMBER
      split TEXT_DICT SEPARATOR TEXT
      splitList TEXTS SEPARATOR TEXT
      splitn TEXT_DICT SEPARATOR SMALL TEXT
      toStrings TEXTS ANY
      until INTS SMALL
      untilStep INTS SMALL SMALL SMALL
      add1 INT64 NUMBER
      add INT64 NUMBER*
      sub INT64 NUMBER NUMBER
      div INT64 NUMBER NONZERO
      mod INT64 NUMBER NONZERO
      mul INT64 NUMBER NUMBER*
      add1f FLOAT NUMBER
      addf FLOAT NUMBER*
      subf FLOAT NUMBER NUMBER*
      divf FLOAT NUMBER NONZERO*
      mulf FLOAT NUMBER NUMBER*
      biggest INT64 NUMBER NUMBER*
      max INT64 NUMBER NUMBER*
      min INT64 NUMBER NUMBER*
      maxf FLOAT NUMBER NUMBER*
      minf FLOAT NUMBER NUMBER*
      ceil FLOAT NUMBER
      floor FLOAT NUMBER
      round FLOAT NUMBER SMALL
      round FLOAT NUMBER SMALL FLOAT
      join TEXT SEPARATOR ANY_LIST
      join TEXT SEPARATOR ANY
      sortAlpha TEXTS ANY_LIST
      sortAlpha TEXTS ANY
      default ANY ANY ANY
      empty BOOL ANY
      coalesce ANY ANY*
      all BOOL ANY*
      any BOOL ANY*
      compact LIST ANY_LIST
      mustCompact LIST ANY_LIST
      fromJson ANY JSON
      mustFromJson ANY JSON
      toJson TEXT ANY
      toPrettyJson TEXT ANY
      toRawJson TEXT ANY
      mustToJson TEXT ANY
      mustToPrettyJson TEXT ANY
      mustToRawJson TEXT ANY
      ternary ANY ANY ANY BOOL
      deepCopy ANY ANY
      mustDeepCopy ANY ANY
      typeOf TEXT ANY
      typeIs BOOL TYPE_NAME ANY
      typeIsLike BOOL TYPE_NAME ANY
      kindOf TEXT ANY
      kindIs BOOL KIND_NAME ANY
      deepEqual BOOL ANY ANY
      base TEXT PATH
      dir TEXT PATH
      clean TEXT PATH
      ext TEXT PATH
      isAbs BOOL PATH
      osBase TEXT PATH
      osClean TEXT PATH
      osDir TEXT PATH
      osExt TEXT PATH
      osIsAbs BOOL PATH
      b64enc TEXT TEXT
      b64dec TEXT BASE64
      b32enc TEXT TEXT
      b32dec TEXT BASE32
      tuple LIST ANY*
      list LIST ANY*
      dict DICT KEY ANY
      dict DICT KEY ANY KEY ANY
      dict DICT KEY ANY KEY ANY KEY ANY
      get ANY DICT KEY
      set DICT DICT KEY TEXT
      unset DICT DICT KEY
      hasKey BOOL DICT KEY
      pluck LIST KEY DICT*
      pick DICT DICT KEY*
      omit DICT DICT KEY*
      merge ANY DICT DICT*
      mergeOverwrite ANY DICT DICT*
      mustMerge ANY DICT DICT*
      mustMergeOverwrite ANY DICT DICT*
      append LIST ANY_LIST ANY
      push LIST ANY_LIST ANY
      mustAppend LIST ANY_LIST ANY
      mustPush LIST ANY_LIST ANY
      prepend LIST ANY_LIST ANY
      mustPrepend LIST ANY_LIST ANY
      first ANY ANY_LIST
      mustFirst ANY ANY_LIST
      rest LIST ANY_LIST
      mustRest LIST ANY_LIST
      last ANY ANY_LIST
      mustLast ANY ANY_LIST
      initial LIST ANY_LIST
      mustInitial LIST ANY_LIST
      reverse LIST ANY_LIST
      mustReverse LIST ANY_LIST
      uniq LIST ANY_LIST
      mustUniq LIST ANY_LIST
      without LIST ANY_LIST ANY*
      mustWithout LIST ANY_LIST ANY*
      has BOOL ANY ANY_LIST
      mustHas BOOL ANY ANY_LIST
      slice ANY ANY_LIST
      slice ANY ANY_LIST SMALL
      slice ANY ANY_LIST SMALL POSITIVE
      mustSlice ANY ANY_LIST SMALL
      concat ANY ANY_LIST ANY_LIST*
      chunk LISTS POSITIVE ANY_LIST
      mustChunk LISTS POSITIVE ANY_LIST
      dig ANY KEY ANY DICT
      dig ANY KEY KEY ANY DICT
      derivePassword TEXT POSITIVE PASSWORD_TYPE TEXT TEXT TEXT
      decryptAES TEXT TEXT CIPHERTEXT
      buildCustomCert ANY BASE64 BASE64
      semver VERSION SEMVER
      semverCompare BOOL CONSTRAINT SEMVER
      fail TEXT TEXT
      regexMatch BOOL PATTERN TEXT
      mustRegexMatch BOOL PATTERN TEXT
      regexFindAll TEXTS PATTERN TEXT SMALL
      mustRegexFindAll TEXTS PATTERN TEXT SMALL
      regexFind TEXT PATTERN TEXT
      mustRegexFind TEXT PATTERN TEXT
      regexReplaceAll TEXT PATTERN TEXT REPLACEMENT
      mustRegexReplaceAll TEXT PATTERN TEXT REPLACEMENT
      regexReplaceAllLiteral TEXT PATTERN TEXT REPLACEMENT
      mustRegexReplaceAllLiteral TEXT PATTERN TEXT REPLACEMENT
      regexSplit TEXTS PATTERN TEXT SMALL
      mustRegexSplit TEXTS PATTERN TEXT SMALL
      regexQuoteMeta TEXT TEXT
      urlParse DICT URL
      urlJoin TEXT DICT
      date TEXT LAYOUT INSTANT
      htmlDate TEXT INSTANT
      htmlDateInZone TEXT INSTANT ZONE
      dateInZone TEXT LAYOUT INSTANT ZONE
      date_in_zone TEXT LAYOUT INSTANT ZONE
      dateModify TIME INTERVAL TIME
      date_modify TIME INTERVAL TIME
      mustDateModify TIME INTERVAL TIME
      must_date_modify TIME INTERVAL TIME
      duration TEXT DIGITS
      duration TEXT INT64
      durationRound TEXT INTERVAL
      durationRound TEXT SPAN
      toDate TIME LAYOUT TEXT
      mustToDate TIME LAYOUT TEXT
      unixEpoch TEXT TIME
      and ANY ANY ANY*
      or ANY ANY ANY*
      not BOOL ANY
      eq BOOL TEXT TEXT TEXT*
      eq BOOL INT64 INT64
      eq BOOL ANY ANY*
      ne BOOL TEXT TEXT
      ne BOOL ANY ANY
      lt BOOL TEXT TEXT
      le BOOL FLOAT FLOAT
      gt BOOL INT64 INT64
      ge BOOL INT INT
      ge BOOL INT INT64
      lt BOOL ANY ANY
      html TEXT ANY*
      js TEXT ANY*
      urlquery TEXT ANY*
      print TEXT ANY*
      println TEXT ANY*
      printf TEXT TEXT ANY*
      len INT TEXT
      len INT ANY_LIST
      len INT DICT
      index ANY LIST SMALL
      index ANY DICT KEY
      index ANY TEXTS SMALL
      index ANY TEXT SMALL
      index TEXT TEXT_DICT KEY
      call ANY ANY ANY*
      """;

  static final List<Function> ALL = TABLE.lines().map(Function::of).toList();

  private static final Map<Kind, List<Function>> BY_RESULT = byResult();

  /** The functions whose result does where this kind is wanted. */
  static List<Function> giving(Kind wanted) {
    return BY_RESULT.getOrDefault(wanted, List.of());
  }

  private static Function of(String row) {
    List<String> words = Arrays.asList(row.strip().split(" ", -1));
    boolean rest = row.endsWith("*");
    List<Kind> params =
        words.subList(2, words.size()).stream()
            .map(word -> Kind.valueOf(word.replace("*", "")))
            .toList();
    return new Function(words.get(0), Kind.valueOf(words.get(1)), params, rest);
  }

  private static Map<Kind, List<Function>> byResult() {
    Map<Kind, List<Function>> functions = new EnumMap<>(Kind.class);
    for (Kind wanted : Kind.values()) {
      List<Function> giving = new ArrayList<>();
      for (Function function : ALL) {
        if (wanted.suppliers().contains(function.result())) {
          giving.add(function);
        }
      }
      functions.put(wanted, giving);
    }
    return functions;
  }
}
