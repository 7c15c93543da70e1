package io.github.kubesealj.template.sprig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoString;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<n>a)",
        "(?P<n>a)(?P<n>b)",
        "\\z",
        "\\pN",
        "\\pn",
        "\\p{greek}",
        "(?i)a",
        "(?)",
        "\\p{Lowercase_Letter}",
        "\\Q[a\\E]",
        "\\Q[a",
        "(a*)*",
        "a*(?i)*",
        "^*",
        "a{1000}",
        "(a{100}){10}",
        "a{,2}",
        "a{01}",
        "a{",
        "[]a]",
        "[[:alpha]",
        "\\07",
        "\\x{10FFFF}",
        "\\_",
        "}",
        "]",
        ""
      })
  void acceptsWhatGoAccepts(String pattern) {
    Calls.call("mustRegexMatch", pattern, "a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\Z",
        "\\C",
        "\\p{Old_Italic}",
        "\\p{Foo}",
        "(?i-)a",
        "(?-)",
        "a**",
        "a*{2}",
        "*",
        "(*)",
        "(?i)*",
        "a|*",
        "a{1001}",
        "(a{100}){11}",
        "((a{0}){1000}){1000}",
        "a{2,1}",
        ")",
        "(",
        "[",
        "[]",
        "[a-\\d]",
        "[b-a]",
        "[[:foo:]]",
        "[\\b]",
        "\\8",
        "\\1",
        "\\x{110000}",
        "\\x4",
        "\\",
        "\\é",
        "\\e",
        "(?=a)",
        "(?<=a)",
        "(?P=n)",
        "(?P<n-x>a)",
        "(?P<>a)",
        "[a-"
      })
  void refusesWhatGoRefuses(String pattern) {
    for (String function : List.of("mustRegexMatch", "regexFind", "mustRegexFind")) {
      assertThatThrownBy(() -> Calls.call(function, pattern, "a"))
          .isInstanceOf(FunctionException.class)
          .hasMessage("error parsing regexp");
    }
    assertThat(Calls.truth("regexMatch", pattern, "a")).isFalse();
  }

  @Test
  void refusesPatternsThatAreNotUtf8() {
    for (String pattern : List.of("\u00ff", "a\u00c3", "[\u00ff]")) {
      assertThatThrownBy(() -> Calls.call("mustRegexMatch", new GoString(pattern), "a"))
          .isInstanceOf(FunctionException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a*,baaac,/aaa/",
    "'',aé,//",
    "(|a)*,aab,///",
    "a|ab,abab,a/a",
    "a*?,aa,//",
    "\\b,ab é,/",
    "(?m)^.,'ab\ncd',a/c",
    "(?i)k,kK\u212a,k/K/\u212a",
    "(?i)[^k],kK\u212aé,é",
    "(?i)straße,STRAẞE,STRAẞE",
    "\\pN+,1٣½x,1٣½",
    "(?U)a+,aaa,a/a/a",
    "[\\d-z]+,1-z,1-z",
    "(?i)\\p{LC},\u0345,"
  })
  void findsAllAsGoDoes(String pattern, String text, String expected) {
    List<String> found = Calls.texts("regexFindAll", pattern, text, -1);
    assertThat(String.join("/", found)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void seesEveryInvalidByteAsOneRune() {
    GoString text = new GoString("\u00c3\u00e9\u00f0\u009f\u0094\u0090");
    assertThat(Calls.texts("regexFindAll", ".", text, -1)).hasSize(3);
    assertThat(Calls.bytes("regexFind", "\\x{FFFD}", new GoString("a\u00ff"))).isEqualTo("\u00ff");
    assertThat(Calls.bytes("regexReplaceAll", "", new GoString("\u00c3\u00a9\u00ff"), "-"))
        .isEqualTo("-\u00c3\u00a9-\u00ff-");
  }

  @Test
  void doesNotTakeHalvesOfPairsForRunes() {
    assertThat(Calls.truth("mustRegexMatch", "\\x{DD10}", "\ud83d\udd10")).isFalse();
    assertThat(Calls.truth("mustRegexMatch", "[\\x{D800}-\\x{DFFF}]", "\ud83d\udd10")).isFalse();
    assertThat(Calls.text("regexReplaceAll", "é*", "\ud83d\udd10é\ud83d\udd10", "-"))
        .isEqualTo("-\ud83d\udd10-\ud83d\udd10-");
  }

  @Test
  void findsAtMostSoMany() {
    assertThat(Calls.texts("regexFindAll", "a", "aaa", 2)).containsExactly("a", "a");
    assertThat(Calls.call("regexFindAll", "a", "aaa", 0).isNil()).isTrue();
    assertThat(Calls.call("mustRegexFindAll", "b", "aaa", -1).isNil()).isTrue();
    assertThat(Calls.text("regexFind", "b+", "abbb")).isEqualTo("bbb");
    assertThat(Calls.text("mustRegexFind", "c", "abbb")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "',','a,b,c',-1,a/b/c",
    "',','a,b,c',2,'a/b,c'",
    "',','a,b,c',1,'a,b,c'",
    "'',aé,-1,a/é",
    "a*,baac,-1,b/c",
    "',',',a,',-1,/a/",
    "a*,aab,2,/b",
    "x,abc,-1,abc"
  })
  void splits(String pattern, String text, int most, String expected) {
    assertThat(String.join("/", Calls.texts("regexSplit", pattern, text, most)))
        .isEqualTo(expected);
  }

  @Test
  void splitsNothing() {
    assertThat(Calls.texts("regexSplit", ",", "", -1)).containsExactly("");
    assertThat(Calls.texts("mustRegexSplit", "", "", -1)).isEmpty();
    assertThat(Calls.call("regexSplit", ",", "a", 0).isNil()).isTrue();
    assertThat(Calls.call("regexSplit", "", "", -1).isNil()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a(x*)b,-ab-axxb-,${1}W,-W-xxW-",
    "a(x*)b,-ab-axxb-,$1W,---",
    "a(x*)b,-ab-axxb-,$1-,---xx--",
    "(?P<n>a),aa,<$n>,<a><a>",
    "(?P<n>a),aa,${n}$$,a$a$",
    "(?P<n>a)|(?P<n>b),ab,<$n>,<a><b>",
    "a*,baac,x,xbxcx",
    "(a)(b)?,aab,[$2],[][b]",
    "a,a,$,$",
    "a,a,${,${",
    "a,a,$-,$-",
    "a,a,$01|$00|$0,||a",
    "a,a,$1$9,''",
    "(é),é,$1é|${1}é,|éé",
    "(a){0}(b),ab,$1$2,ab",
    "(?P<n>a){0}(?P<n>b),ab,<$n>,a<b>"
  })
  void replaces(String pattern, String text, String replacement, String expected) {
    assertThat(Calls.text("regexReplaceAll", pattern, text, replacement)).isEqualTo(expected);
  }

  @Test
  void replacesLiterally() {
    assertThat(Calls.text("regexReplaceAllLiteral", "(a)", "aba", "$1")).isEqualTo("$1b$1");
    assertThat(Calls.text("regexQuoteMeta", "a.b*[é]")).isEqualTo("a\\.b\\*\\[é\\]");
  }

  @Test
  void stopsBeforeCompilingLargePatterns() {
    stops("regexMatch", "a{1000}".repeat(6), "a");
    stops("regexMatch", "(?:(?:a{10}){10}b){10}".repeat(50), "a");
    stops("regexMatch", "|".repeat(1 << 20), "a");
    stops("regexMatch", "\\pL".repeat(1000), "a");
    stops("regexMatch", "[" + "\\pL".repeat(300_000) + "]", "a");
    stops("regexMatch", "(?i)[" + "\\x{0}-\\x{1E942}".repeat(60_000) + "]", "a");
    stops("regexMatch", "(".repeat(100_000) + ")".repeat(100_000), "a");
    stops("regexMatch", "(?:a{1000}){0}".repeat(5000), "a");
  }

  @Test
  void stopsBeforeReplacingTooMuch() {
    String text = "a".repeat(1 << 20);
    stops("regexReplaceAllLiteral", "", text, "x".repeat(1000));
    stops("regexReplaceAll", "a", text, "$0".repeat(1000));
    stops("regexReplaceAll", "b", text, "$1".repeat(1 << 20));
    stops("regexReplaceAll", "()".repeat(1600), text, "$1");
    stops("regexFindAll", "", text, -1);
    stops("regexSplit", "a", text, -1);
  }

  @Test
  void stopsLongMatching() {
    String text = "a".repeat(1 << 20);
    stops("regexFindAll", "a*b|a", text, -1);
    Limits limits = Limits.DEFAULT.withTime(Duration.ofMillis(100));
    for (String pattern :
        List.of("(?:.{20}){45}x", "a".repeat(2000) + "b", "(a?)".repeat(600) + "b")) {
      assertThatThrownBy(() -> Calls.callWithin(limits, "regexReplaceAll", pattern, text, "$1"))
          .isInstanceOfSatisfying(
              LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo(Limit.TIME));
    }
  }

  private static void stops(String function, Object... arguments) {
    assertThatThrownBy(() -> Calls.call(function, arguments))
        .isInstanceOf(LimitExceededException.class);
  }
}
