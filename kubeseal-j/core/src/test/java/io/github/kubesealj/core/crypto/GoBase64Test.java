package io.github.kubesealj.core.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoBase64Test {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))");

  /** Lines of a Go-quoted text, a tab, and what Go's decoder said of it. */
  static List<String> linesFromGo() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            GoBase64Test.class.getResourceAsStream("/crypto/go-base64.tsv"), "resource")) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  @Test
  void thereAreManyLines() throws IOException {
    assertThat(linesFromGo()).hasSizeGreaterThan(400);
  }

  @ParameterizedTest
  @MethodSource("linesFromGo")
  void readsLikeGo(String line) {
    int tab = line.indexOf('\t');
    String expected = line.substring(tab + 1);
    switch (GoBase64.decode(unquote(line.substring(1, tab - 1)))) {
      case GoBase64.Decoded(byte[] bytes) ->
          assertThat("ok " + HexFormat.of().formatHex(bytes)).isEqualTo(expected);
      case GoBase64.Illegal illegal -> assertThat(illegal.message()).isEqualTo(expected);
    }
  }

  @Test
  void decodedBytesDoNotPrintThemselves() {
    assertThat(GoBase64.decode("c2VjcmV0")).hasToString("Decoded[6 bytes]");
  }

  private static String unquote(String quoted) {
    return ESCAPE.matcher(quoted).replaceAll(match -> Matcher.quoteReplacement(character(match)));
  }

  private static String character(MatchResult match) {
    if (match.group(1) != null) {
      return Character.toString(Integer.parseInt(match.group(1), 16));
    }
    if (match.group(2) != null) {
      return Character.toString(Integer.parseInt(match.group(2), 16));
    }
    return switch (match.group(3)) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      default -> match.group(3);
    };
  }
}
