package io.github.kubesealj.template.strconv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.Runes;
import io.github.kubesealj.template.value.Utf8;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotingTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("", "\"\"", "\"\"", true),
        Arguments.of("a\"b\\", "\"a\\\"b\\\\\"", "\"a\\\"b\\\\\"", true),
        Arguments.of(
            "\u00c3\u00a9\u00ff\n", "\"\u00c3\u00a9\\xff\\n\"", "\"\\u00e9\\xff\\n\"", false),
        Arguments.of("\0\u0007\u007f", "\"\\x00\\a\\x7f\"", "\"\\x00\\a\\x7f\"", false),
        Arguments.of(
            Utf8.encode("\u00ad\u2028\ud83d\ude00\ufffd"),
            "\"\\u00ad\\u2028\u00f0\u009f\u0098\u0080\u00ef\u00bf\u00bd\"",
            "\"\\u00ad\\u2028\\U0001f600\\ufffd\"",
            true),
        Arguments.of(Utf8.encode("\ufeff"), "\"\\ufeff\"", "\"\\ufeff\"", false));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void escapesWhatDoesNotPrint(String bytes, String quoted, String ascii, boolean backquote) {
    assertThat(Quoting.quote(bytes)).isEqualTo(quoted);
    assertThat(Quoting.quoteToAscii(bytes)).isEqualTo(ascii);
    assertThat(Quoting.canBackquote(bytes)).isEqualTo(backquote);
  }

  @Test
  void quotesRunes() {
    assertThat(Quoting.quoteRune('\'')).isEqualTo("'\\''");
    assertThat(Quoting.quoteRune('"')).isEqualTo("'\"'");
    assertThat(Quoting.quoteRuneToAscii(0x1F600)).isEqualTo("'\\U0001f600'");
    assertThat(Quoting.quoteRuneToAscii(0xD800)).isEqualTo("'\\ufffd'");
  }

  @Test
  void knowsNothingOfUnicode16() {
    assertThat(Runes.isPrint(0x897)).isFalse();
    assertThat(Runes.isPrint(0x898)).isTrue();
    assertThat(Runes.isPrint(0x1FAE9)).isFalse();
    assertThat(Runes.isPrint(0x1FAE8)).isTrue();
    assertThat(Runes.isPrint(0x3000)).isFalse();
    assertThat(Runes.isPrint(0x110000)).isFalse();
  }

  @Test
  void stopsAtALongText() {
    Budget budget = Budget.of(Limits.DEFAULT.with(Limit.STRING, 1000));
    assertThat(Quoting.quote(budget, "\0".repeat(200))).hasSize(802);
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> Quoting.quote(budget, "\0".repeat(300)));
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> Quoting.quoteToAscii(budget, "\0".repeat(300)));
  }
}
