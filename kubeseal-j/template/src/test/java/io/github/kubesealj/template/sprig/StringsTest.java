package io.github.kubesealj.template.sprig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringsTest {
  private static final String LARGE = "a".repeat(4 << 20);
  private static final GoString BINARY = new GoString("\0\u00ff\u00fe\u0080A");

  @ParameterizedTest
  @CsvSource({"2,he", "-2,lo", "-9,hello", "0,''", "9,hello", "-9223372036854775808,hello"})
  void truncatesToTheLastBytesWhenNegative(long count, String expected) {
    assertThat(Calls.text("trunc", count, "hello")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,3,hel", "2,-1,llo", "-1,2,he", "1,99,ello", "5,9,''"})
  void cutsSubstrings(long start, long end, String expected) {
    assertThat(Calls.text("substr", start, end, "hello")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"9,10", "-1,-1", "-1,6", "3,2", "9223372036854775807,-1"})
  void refusesSubstringsOutOfRange(long start, long end) {
    assertThatThrownBy(() -> Calls.call("substr", start, end, "hello"))
        .isInstanceOf(FunctionException.class)
        .hasMessage("slice bounds out of range");
  }

  @Test
  void repeatsAndReplaces() {
    assertThat(Calls.text("repeat", 3, "ab")).isEqualTo("ababab");
    assertThat(Calls.text("repeat", Long.MAX_VALUE, "")).isEmpty();
    assertThat(Calls.text("replace", "", "-", "abé")).isEqualTo("-a-b-é-");
    assertThat(Calls.text("replace", "aa", "b", "aaaaa")).isEqualTo("bba");
    assertThat(Calls.bytes("replace", "A", "B", BINARY)).isEqualTo("\0\u00ff\u00fe\u0080B");
    assertThat(Calls.text("indent", 2, "a\nb\n")).isEqualTo("  a\n  b\n  ");
    assertThat(Calls.text("nindent", 3, "a\nb")).isEqualTo("\n   a\n   b");
    assertThat(Calls.text("plural", "one", "many", 1)).isEqualTo("one");
    assertThat(Calls.text("hello")).isEqualTo("Hello!");
  }

  @ParameterizedTest
  @CsvSource({"repeat", "indent", "nindent"})
  void refusesNegativeCounts(String function) {
    assertThatThrownBy(() -> Calls.call(function, -1, "x")).isInstanceOf(FunctionException.class);
  }

  @Test
  void failsWithoutRepeatingTheMessage() {
    assertThatThrownBy(() -> Calls.call("fail", "s3cret"))
        .isInstanceOf(FunctionException.class)
        .hasMessage("the template gave up");
  }

  @Test
  void trimsRunesAndInvalidBytes() {
    assertThat(Calls.text("trim", " \u00a0\t a \u2003\n")).isEqualTo("a");
    assertThat(Calls.bytes("trim", new GoString(" \u0085a\u00a0 "))).isEqualTo("\u0085a\u00a0");
    assertThat(Calls.text("trimAll", "é$", "é$5é$")).isEqualTo("5");
    assertThat(Calls.bytes("trimAll", "\ufffd", new GoString("\u00ffa\u00c3"))).isEqualTo("a");
    assertThat(Calls.text("trimPrefix", "ab", "abab")).isEqualTo("ab");
    assertThat(Calls.text("trimSuffix", "", "ab")).isEqualTo("ab");
  }

  @ParameterizedTest
  @CsvSource({
    "upper,straße ǆ,STRAßE Ǆ",
    "upper,ßıſ,ßIS",
    "lower,ÀÉİ,àéi",
    "lower,ΑΣ,ασ",
    "title,hello wORLD o'neil x-y é_a,Hello WORLD O'Neil X-Y É_a",
    "title,ǆabc éx,ǅabc Éx",
    "untitle,Hello World,hello world",
    "swapcase,Hello World ÀÉ,hELLO wORLD àé"
  })
  void changesCases(String function, String text, String expected) {
    assertThat(Calls.text(function, text.replace("''", "'"))).isEqualTo(expected);
  }

  @Test
  void leavesLettersAloneThatCameAfterUnicode15() {
    assertThat(Calls.text("upper", "ɤƛ")).isEqualTo("ɤƛ");
  }

  @Test
  void writesInvalidBytesAsReplacements() {
    assertThat(Calls.text("upper", BINARY)).isEqualTo("\0\ufffd\ufffd\ufffdA");
    assertThat(Calls.text("swapcase", BINARY)).isEqualTo("\0\ufffd\ufffd\ufffda");
  }

  @ParameterizedTest
  @CsvSource({
    "camelcase,http_server,HttpServer",
    "camelcase,foo bar baz,FooBarBaz",
    "camelcase,_x__y_,_X_Y_",
    "camelcase,_,__",
    "camelcase,hTTP,HTTP",
    "camelcase,ALL_CAPS,AllCaps",
    "camelcase,-lead,-Lead",
    "camelcase,é_à,ÉÀ",
    "snakecase,HTTPServer,http_server",
    "snakecase,NoHTTPS,no_https",
    "snakecase,GO PATH,go_path",
    "snakecase,http2xx,http_2xx",
    "snakecase,HTTP20xOK,http_20x_ok",
    "snakecase,Duration2m3s,duration_2m3s",
    "snakecase,Bld4Floor3rd,bld4_floor_3rd",
    "snakecase,a.b,a.b",
    "snakecase,ÉtatCivil,état_civil",
    "snakecase,userID42,user_id42",
    "kebabcase,first_name,first-name",
    "kebabcase,_a_,-a-"
  })
  void convertsBetweenNamingStyles(String function, String text, String expected) {
    assertThat(Calls.text(function, text)).isEqualTo(expected);
  }

  @Test
  void takesBytesForLatin1Characters() {
    assertThat(Calls.text("nospace", "é")).isEqualTo("é");
    assertThat(Calls.text("nospace", "é à")).isEqualTo("Ã©Ã");
    assertThat(Calls.text("nospace", "a\u00a0b")).isEqualTo("aÂb");
    assertThat(Calls.text("initials", "élan vital")).isEqualTo("Ãv");
    assertThat(Calls.text("initials", "  a  b")).isEqualTo("ab");
  }

  @Test
  void wraps() {
    assertThat(Calls.text("wrap", 10, "The quick brown fox jumps over"))
        .isEqualTo("The quick\nbrown fox\njumps over");
    assertThat(Calls.text("wrapWith", 4, "<br>", "ab abcdefgh c"))
        .isEqualTo("ab<br>abcd<br>efgh<br>c");
    assertThat(Calls.text("wrap", 0, "a b")).isEqualTo("a\nb");
    assertThat(Calls.text("wrap", 3, "ééé")).isEqualTo("ééé");
    assertThat(Calls.text("wrap", Long.MAX_VALUE, "a b")).isEqualTo("a b");
  }

  @Test
  void abbreviates() {
    assertThat(Calls.text("abbrev", 5, "hello world")).isEqualTo("he...");
    assertThat(Calls.text("abbrev", 3, "hello")).isEqualTo("hello");
    assertThat(Calls.text("abbrevboth", 5, 10, "1234 5678 9123")).isEqualTo("...5678...");
    assertThat(Calls.text("abbrevboth", 0, 8, "1234 5678 9123")).isEqualTo("1234 ...");
    assertThat(Calls.text("abbrevboth", 1, 6, "abcdefghij")).isEqualTo("abcdefghij");
    assertThat(Calls.text("abbrevboth", Long.MIN_VALUE, 5, "abcdefghij")).isEmpty();
  }

  @Test
  void printsValuesOfAnyKind() {
    assertThat(Calls.text("cat", "a", 1, true, null, "%d")).isEqualTo("a 1 true %d");
    assertThat(Calls.text("quote", "a\"b", 1, null, BINARY))
        .isEqualTo("\"a\\\"b\" \"1\" \"\\x00\\xff\\xfe\\x80A\"");
    assertThat(Calls.text("squote", "it's", 2, null)).isEqualTo("'it's' '2'");
    assertThat(Calls.text("toString", Calls.list(1, "a"))).isEqualTo("[1 a]");
    assertThat(Calls.text("toString", (Object) null)).isEqualTo("<nil>");
  }

  @Test
  void joinsAndSplits() {
    assertThat(Calls.text("join", "-", Calls.list(1, "a", null, true))).isEqualTo("1-a-true");
    assertThat(Calls.text("join", ",", "x")).isEqualTo("x");
    assertThat(Calls.text("join", ",", null)).isEmpty();
    assertThat(Calls.map("split", ",", "a,b,c")).isEqualTo("_0:a _1:b _2:c");
    assertThat(Calls.map("splitn", ",", 2, "a,b,c")).isEqualTo("_0:a _1:b,c");
    assertThat(Calls.map("splitn", ",", 0, "a,b")).isEmpty();
    assertThat(Calls.texts("splitList", "", "aé")).containsExactly("a", "é");
    assertThat(Calls.texts("splitList", ",", "")).containsExactly("");
    assertThat(Calls.texts("splitList", "", "")).isEmpty();
    assertThat(Calls.texts("toStrings", Calls.list(1, null, "a"))).containsExactly("1", "a");
  }

  @Test
  void sortsStringsForAllWhoHoldThem() {
    GoList strings = GoList.ofStrings(List.of("b", "B", "a"));
    assertThat(Calls.call("sortAlpha", strings)).isSameAs(strings);
    assertThat(Calls.texts("toStrings", strings)).containsExactly("B", "a", "b");
    GoList others = Calls.list("b", 10, 9);
    assertThat(Calls.texts("sortAlpha", others)).containsExactly("10", "9", "b");
    assertThat(others.get(0)).isEqualTo(new GoString("b"));
    assertThat(Calls.texts("sortAlpha", (Object) null)).containsExactly("<nil>");
  }

  @ParameterizedTest
  @CsvSource({"1000000000", "9223372036854775807", "4194305"})
  void stopsBeforeRepeatingTooMuch(long count) {
    for (String function : List.of("repeat", "indent", "nindent")) {
      assertThatThrownBy(() -> Calls.call(function, count, "a\n"))
          .isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void stopsBeforeGrowingTooMuch() {
    stops("replace", "a", "bb", LARGE);
    stops("replace", "", "b", LARGE);
    stops("indent", 9, "\n".repeat(1 << 20));
    stops("wrapWith", 1, "x".repeat(1000), LARGE);
    stops("quote", new GoString("\u00ff".repeat(4 << 20)));
    stops("upper", new GoString("\u00ff".repeat(4 << 20)));
    stops("squote", LARGE);
    stops("cat", LARGE, LARGE);
    stops("snakecase", "aB".repeat(2 << 20));
    stops("split", "", LARGE);
    stops("splitList", "a", LARGE);
    stops("join", LARGE, Calls.list("", "", ""));
    stops("b64enc", LARGE);
    stops("b32enc", LARGE);
    stops("regexQuoteMeta", ".".repeat(4 << 20));
  }

  @Test
  void stopsSortingLongStringsWithCommonStarts() {
    Object[] strings = new Object[2000];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = new GoString(LARGE.substring(0, 1 << 16) + i % 7);
    }
    GoList list = Calls.list(strings);
    GoList texts = GoList.of(GoType.STRING_SLICE, list.elements());
    assertThatThrownBy(() -> Calls.call("sortAlpha", texts))
        .isInstanceOf(LimitExceededException.class);
  }

  private static void stops(String function, Object... arguments) {
    assertThatThrownBy(() -> Calls.call(function, arguments))
        .isInstanceOf(LimitExceededException.class);
  }
}
