package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No error says anything of a value: what Go puts into its texts here stays out of ours. */
final class CanaryTest {
  private static final List<Canary> CANARIES = List.of(Canary.PLAIN, Canary.NUMBER, Canary.AWKWARD);

  /** A text in quotes that holds no escape but of a quote or backslash. */
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\[\"\\\\])*)\"");

  static List<GoldenCase> errors() {
    return GoldenCase.errors();
  }

  @ParameterizedTest
  @MethodSource("errors")
  void noErrorTellsAValue(GoldenCase golden) {
    for (Canary canary : CANARIES) {
      for (Map<String, byte[]> data : withCanary(golden.data(), canary)) {
        assertTellsNothing(canary, golden.key(), golden.template(), data);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("errors")
  void noErrorTellsAValueThatStandsWhereTheTemplateHadALiteral(GoldenCase golden) {
    List<MatchResult> literals = LITERAL.matcher(golden.template()).results().toList();
    for (MatchResult literal : literals) {
      String template =
          golden.template().substring(0, literal.start())
              + "$.canary"
              + golden.template().substring(literal.end());
      String original = literal.group(1).replaceAll("\\\\(.)", "$1");
      for (Canary canary : CANARIES) {
        for (String value : mixed(original, canary)) {
          Map<String, byte[]> data = new TreeMap<>(golden.data());
          data.put("canary", value.getBytes(UTF_8));
          assertTellsNothing(canary, golden.key(), template, data);
        }
      }
    }
  }

  /** The two tests above would pass if nothing of theirs failed. */
  @Test
  void mostErrorsSurviveTheExchangeOfTheirValues() {
    Set<String> erring = new HashSet<>();
    Set<String> withValues = new HashSet<>();
    for (GoldenCase golden : GoldenCase.errors()) {
      if (golden.data().isEmpty()) {
        continue;
      }
      withValues.add(golden.id());
      for (Map<String, byte[]> data : withCanary(golden.data(), Canary.PLAIN)) {
        if (errorOf(golden.key(), golden.template(), data) != null) {
          erring.add(golden.id());
        }
      }
    }
    assertThat(withValues).hasSizeGreaterThan(20);
    assertThat(erring).hasSizeGreaterThan(withValues.size() * 9 / 10);
  }

  @Test
  void aCanaryIsFoundInWhateverFormItLeaks() {
    for (Canary canary : CANARIES) {
      byte[] bytes = ("ab" + canary.text() + "c").getBytes(UTF_8);
      for (String leak :
          List.of(
              canary.text(),
              "…" + canary.text().substring(3, 9),
              java.net.URLEncoder.encode(canary.text(), UTF_8),
              java.util.HexFormat.of().withUpperCase().formatHex(bytes),
              java.util.Base64.getEncoder().encodeToString(bytes))) {
        assertThat(canary.leaksOf(new IllegalStateException(leak))).as(leak).isNotEmpty();
        assertThat(canary.leaksOf(new IllegalStateException("x", new Exception(leak))))
            .as(leak)
            .isNotEmpty();
      }
      assertThat(canary.leaksOf(new IllegalStateException("template: t:1:3: wrong type")))
          .isEmpty();
    }
  }

  private static void assertTellsNothing(
      Canary canary, String key, String template, Map<String, byte[]> data) {
    Throwable thrown = errorOf(key, template, data);
    if (thrown != null) {
      assertThat(thrown).as(template).isInstanceOf(TemplateException.class);
      assertThat(canary.leaksOf(thrown)).as(template).isEmpty();
    }
  }

  private static @Nullable Throwable errorOf(
      String key, String template, Map<String, byte[]> data) {
    try {
      Rendering.render(key, template, data);
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  /** All values exchanged at once, then each alone. */
  private static List<Map<String, byte[]>> withCanary(Map<String, byte[]> data, Canary canary) {
    List<Map<String, byte[]>> variants = new ArrayList<>();
    Map<String, byte[]> all = new TreeMap<>();
    data.keySet().forEach(name -> all.put(name, canary.text().getBytes(UTF_8)));
    variants.add(all);
    data.forEach(
        (name, value) -> {
          for (String mixed : mixed(new String(value, UTF_8), canary)) {
            Map<String, byte[]> one = new TreeMap<>(data);
            one.put(name, mixed.getBytes(UTF_8));
            variants.add(one);
          }
        });
    return variants;
  }

  /** The canary alone, and beside what was wrong in the original. */
  private static List<String> mixed(String original, Canary canary) {
    String inMiddle =
        original.substring(0, original.length() / 2)
            + canary.text()
            + original.substring(original.length() / 2);
    return List.of(canary.text(), canary.text() + original, original + canary.text(), inMiddle);
  }
}
