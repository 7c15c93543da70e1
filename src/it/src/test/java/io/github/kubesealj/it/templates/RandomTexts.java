package io.github.kubesealj.it.templates;

import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/** Texts of a kind that are made up: mostly good ones of their kind, now and then no longer. */
final class RandomTexts {
  private static final double DAMAGED = 0.05;

  /** From where runes are taken; what functions treat in different ways is in different ranges. */
  private static final List<String> RUNES =
      List.of(
          "abcxyz",
          "ABCXYZ",
          "0123456789",
          "-_./:,;=+*?!@#$%^&|~()[]{}<>'\"`\\",
          " \t\n\r\u000b\f\u00a0\u0085\u2003\u2028\u3000\u200b\ufeff",
          "äöüßéÀÉÎñÿŸ",
          "ǅǆǄŉİıſKÅΣσςϐΐǰﬁﬀẞᾳᾼ",
          "жЖяЯ𐐀𐐨ⓐⒶⅷⅧꙋᏣꭰ",
          "日本語한글ไทยעברית",
          "👍🏽👩‍👧🇩🇪❤️",
          "e\u0301a\u0308\u200d",
          "٣४Ⅻ²½",
          "\u0000\u0001\u0007\b\u001b\u007f\ufffd\ufffe\ue000\udbff\udfff");

  private final Dice dice;

  RandomTexts(Dice dice) {
    this.dice = dice;
  }

  /** A text of this kind. */
  String of(Kind kind) {
    String text = good(kind);
    return dice.chance(DAMAGED) ? damaged(text) : text;
  }

  /** Any bytes. */
  String bytes() {
    StringBuilder bytes = new StringBuilder();
    for (int i = dice.below(12); i > 0; i--) {
      bytes.append(dice.chance(0.5) ? (char) dice.below(256) : (char) dice.between(0x80, 0xBF));
      if (dice.chance(0.3)) {
        bytes.append(Bytes.ofText(rune()));
      }
    }
    return bytes.toString();
  }

  private String good(Kind kind) {
    return switch (kind) {
      case PATTERN -> new RandomPatterns(dice).pattern(3);
      case REPLACEMENT ->
          joined(
              1,
              4,
              () ->
                  dice.of(
                      "$", "$1", "${1}", "$0", "${n}", "$n", "x", "_", "{", "}", "é", "$$", "\\"));
      case LAYOUT -> layout();
      case INTERVAL ->
          dice.of("", "", "-", "+")
              + joined(
                  1, 3, () -> decimal() + dice.of("h", "m", "s", "ms", "us", "µs", "μs", "ns"));
      case ZONE ->
          dice.of("Europe/", "America/", "Asia/", "Etc/", "")
              + dice.of(
                  "London", "Paris", "Caracas", "Kathmandu", "GMT+5", "UTC", "Zulu", "Denver");
      case SEMVER -> version();
      case CONSTRAINT ->
          joined(
              1,
              2,
              () ->
                  dice.of("", "=", "!=", ">", "<", ">=", "<=", "~", "^", ">= ")
                      + wildcard()
                      + dice.of("", "", ", ", " || ", " "));
      case URL -> url();
      case PATH ->
          joined(
              1,
              6,
              () -> dice.of("/", "/", "..", ".", "a", "b.c", "//", ".txt", "é", "/../", "/./"));
      case JSON -> json(3);
      case BASE64 -> Base64.getEncoder().encodeToString(Bytes.of(bytes()));
      case BASE32 ->
          joined(0, 3, () -> joined(8, 8, () -> dice.of("A", "B", "Z", "2", "7", "Q")))
              + dice.of("", "", "ME======", "MZXQ====", "MZXW6===");
      case DIGITS ->
          dice.of("", "", "-", "+")
              + dice.of(
                  decimal(),
                  integer(),
                  integer(),
                  "0x" + integer(),
                  integer() + "_" + integer(),
                  decimal() + "e" + dice.between(-30, 30));
      case SEPARATOR -> joined(0, 2, this::rune);
      default ->
          joined(
              0,
              14,
              dice.chance(0.5)
                  ? this::rune
                  : () ->
                      dice.of(
                          "a", "b", "A", "B", " ", "-", "_", "1", ".", "foo", "Bar", "\n", "é"));
    };
  }

  private String damaged(String text) {
    if (text.isEmpty()) {
      return rune();
    }
    int at = text.offsetByCodePoints(0, dice.below(text.codePointCount(0, text.length())));
    int end = text.offsetByCodePoints(at, 1);
    return text.substring(0, at)
        + (dice.chance(0.5) ? rune() : "")
        + text.substring(dice.of(at, end));
  }

  private String rune() {
    int[] runes = dice.of(RUNES).codePoints().toArray();
    return Character.toString(runes[dice.below(runes.length)]);
  }

  private String joined(int least, int most, Supplier<String> part) {
    StringBuilder text = new StringBuilder();
    for (int i = dice.between(least, most); i > 0; i--) {
      text.append(part.get());
    }
    return text.toString();
  }

  /** Digits, few or many. */
  String integer() {
    return dice.chance(0.7)
        ? Integer.toString(dice.below(dice.of(10, 100, 70_000)))
        : Long.toUnsignedString(dice.bits() >>> dice.below(64));
  }

  /** Digits with a point. */
  String decimal() {
    return switch (dice.below(6)) {
      case 0 -> "0." + "0".repeat(dice.below(8)) + integer();
      case 1 -> integer() + ".5";
      case 2 -> "." + integer();
      case 3 -> integer() + ".";
      default -> integer() + "." + integer();
    };
  }

  private String layout() {
    return joined(
        1,
        7,
        () ->
            dice.of(
                    "2006",
                    "06",
                    "01",
                    "1",
                    "Jan",
                    "January",
                    "02",
                    "2",
                    "_2",
                    "002",
                    "__2",
                    "Mon",
                    "Monday",
                    "15",
                    "03",
                    "3",
                    "04",
                    "4",
                    "05",
                    "5",
                    "PM",
                    "pm",
                    "MST",
                    "Z0700",
                    "Z07:00",
                    "Z07",
                    "-0700",
                    "-07:00",
                    "-07",
                    "-070000",
                    "-07:00:00",
                    "Z070000",
                    ".000",
                    ".999",
                    ",000000",
                    ".00",
                    "000",
                    "x",
                    "T",
                    "Month",
                    "é")
                + dice.of("", "-", "/", " ", ":", ".", ", "));
  }

  private String version() {
    return dice.of("", "", "v")
        + dice.below(4)
        + dice.of(
            "",
            "." + dice.below(12),
            "." + dice.below(12) + "." + dice.below(30),
            "." + dice.below(12) + "." + integer())
        + dice.of("", "", "-rc." + dice.below(12), "-" + dice.below(3), "-alpha-1.x", "-0a.1")
        + dice.of("", "", "", "+b." + dice.below(9));
  }

  private String wildcard() {
    return dice.chance(0.7) ? version() : dice.below(3) + dice.of("", ".x", ".*", ".2.X", ".1.*");
  }

  private String url() {
    return dice.of("http:", "https:", "a+b.c:", "", "", "1x:", "HTTP:", "mailto:")
        + dice.of("//", "//", "//", "", "/")
        + dice.of("", "", "u@", "u:p@", "u%40:p%3a@", "é:x@", ":@")
        + dice.of(
            "h.example",
            "h",
            "127.0.0.1",
            "[::1]",
            "[fe80::1%25en0]",
            "",
            "h%41",
            "[::1",
            "é",
            "a_b",
            "h<")
        + dice.of("", "", ":80", ":", ":x", ":0")
        + dice.of("", "/", "/a/b", "/a%2Fb", "/a b", "/../é", "/%zz", "/a;b=c", "//x", "/*")
        + dice.of("", "", "?q=1&r", "?", "?a b", "?%41#", "?x?y")
        + dice.of("", "", "#f", "#", "#a%20b", "#é", "#a#b");
  }

  private String json(int depth) {
    String space = dice.of("", "", "", " ", "\n", "\t");
    return space
        + switch (dice.below(depth > 0 ? 9 : 6)) {
          case 0 -> dice.of("null", "true", "false");
          case 1 ->
              dice.of("", "-")
                  + dice.of(
                      integer(), decimal(), integer() + "e" + dice.between(-9, 30), "0", "1E+2");
          case 2, 3, 4 -> jsonText();
          case 5 -> Integer.toString(dice.between(-9, 99));
          case 6 ->
              "["
                  + (dice.chance(0.2)
                      ? ""
                      : json(depth - 1) + joined(0, 2, () -> "," + json(depth - 1)))
                  + "]";
          default ->
              "{"
                  + (dice.chance(0.1)
                      ? ""
                      : jsonText()
                          + ":"
                          + json(depth - 1)
                          + joined(0, 2, () -> ", " + jsonText() + " :" + json(depth - 1)))
                  + "}";
        }
        + space;
  }

  private String jsonText() {
    return "\""
        + joined(
            0,
            4,
            () ->
                dice.of(
                    "a",
                    "b",
                    "c",
                    "\\n",
                    "\\\"",
                    "\\\\",
                    "\\/",
                    "\\u00e9",
                    "\\ud83d\\ude00",
                    "\\ud800",
                    "\\u2028",
                    "<&>",
                    "é",
                    "😀",
                    "\u2029",
                    "\\b\\f",
                    "\u007f",
                    "\\u0000"))
        + "\"";
  }
}
