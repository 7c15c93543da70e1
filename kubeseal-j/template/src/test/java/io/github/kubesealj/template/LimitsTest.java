package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.TemplateException.Phase;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit holds what it allows and stops what is one past it, by name and place. */
class LimitsTest {
  private static final Limits DEFAULT = Limits.DEFAULT;

  /**
   * What a limit is about.
   *
   * @param limits with that limit small
   * @param fits what just fits
   * @param exceeds what is just too much
   */
  record Edge(Limit limit, Limits limits, String fits, String exceeds) {
    @Override
    public String toString() {
      return limit + ": " + fits;
    }
  }

  static List<Edge> edges() {
    String recursion =
        "{{ define \"r\" }}{{ if . }}{{ template \"r\" (rest .) }}{{ end }}{{ end }}"
            + "{{ template \"r\" (until %d) }}";
    return List.of(
        new Edge(Limit.SOURCE, DEFAULT.with(Limit.SOURCE, 10), "0123456789", "0123456789x"),
        new Edge(Limit.NESTING, DEFAULT.with(Limit.NESTING, 3), ifs(3), ifs(4)),
        new Edge(
            Limit.NESTING, DEFAULT.with(Limit.NESTING, 4), "{{ (((1))) }}", "{{ (((((1))))) }}"),
        new Edge(
            Limit.NESTING,
            DEFAULT.with(Limit.NESTING, 6),
            "{{ fromJson \"[[[[[1]]]]]\" | toJson }}",
            "{{ fromJson \"[[[[[[[1]]]]]]]\" | toJson }}"),
        new Edge(
            Limit.OUTPUT, DEFAULT.with(Limit.OUTPUT, 5), "a{{ \"bcd\" }}e", "a{{ \"bcd\" }}ef"),
        new Edge(
            Limit.STEPS,
            DEFAULT.with(Limit.STEPS, 1000),
            "{{ range 900 }}{{ end }}",
            "{{ range 1100 }}{{ end }}"),
        new Edge(
            Limit.DEPTH,
            DEFAULT.with(Limit.DEPTH, 11),
            recursion.formatted(10),
            recursion.formatted(11)),
        new Edge(
            Limit.STRING,
            DEFAULT.with(Limit.STRING, 100),
            "{{ repeat 100 \"x\" }}",
            "{{ repeat 101 \"x\" }}"),
        new Edge(
            Limit.STRING,
            DEFAULT.with(Limit.STRING, 100),
            "{{ printf \"%100d\" 1 }}",
            "{{ printf \"%101d\" 1 }}"),
        new Edge(
            Limit.STRING,
            DEFAULT.with(Limit.STRING, 100),
            "{{ indent 99 \"x\" }}",
            "{{ indent 100 \"x\" }}"),
        new Edge(
            Limit.STRING,
            DEFAULT.with(Limit.STRING, 100),
            "{{ randAlphaNum 100 }}",
            "{{ randAlphaNum 101 }}"),
        new Edge(Limit.LIST, DEFAULT.with(Limit.LIST, 10), "{{ until 10 }}", "{{ until 11 }}"),
        new Edge(
            Limit.LIST,
            DEFAULT.with(Limit.LIST, 3),
            "{{ splitList \",\" \"a,b,c\" }}",
            "{{ splitList \",\" \"a,b,c,d\" }}"),
        new Edge(
            Limit.LIST,
            DEFAULT.with(Limit.LIST, 2),
            "{{ $d := dict \"a\" 1 \"b\" 2 }}{{ $_ := set $d \"b\" 3 }}",
            "{{ $d := dict \"a\" 1 \"b\" 2 }}{{ $_ := set $d \"c\" 3 }}"),
        new Edge(
            Limit.MEMORY,
            DEFAULT.with(Limit.MEMORY, 100_000),
            "{{ $x := repeat 90000 \"x\" }}",
            "{{ $x := repeat 50000 \"x\" }}{{ $x = repeat 60000 \"x\" }}"),
        new Edge(
            Limit.REGEX,
            DEFAULT.with(Limit.REGEX, 100),
            "{{ regexMatch \"a{20}\" \"a\" }}",
            "{{ mustRegexMatch \"a{200}\" \"a\" }}"),
        new Edge(
            Limit.KEYS,
            DEFAULT.with(Limit.KEYS, 2),
            "{{ genPrivateKey \"ecdsa\" }}{{ genPrivateKey \"ed25519\" }}",
            "{{ genPrivateKey \"ecdsa\" }}{{ genPrivateKey \"ed25519\" }}{{ bcrypt \"x\" }}"));
  }

  private static String ifs(int depth) {
    return "{{ if 1 }}".repeat(depth) + "{{ end }}".repeat(depth);
  }

  @ParameterizedTest
  @MethodSource("edges")
  void stopsJustPastWhatItAllows(Edge edge) {
    assertThat(render(edge.limits(), edge.fits())).isNotNull();
    assertThatThrownBy(() -> render(edge.limits(), edge.exceeds()))
        .isInstanceOfSatisfying(
            TemplateException.class,
            failure -> {
              assertThat(failure.limit()).contains(edge.limit());
              assertThat(failure.getMessage())
                  .startsWith("template: t")
                  .endsWith("limit exceeded: " + edge.limit().words());
            });
  }

  @Test
  void saysWhereTheLimitWasMet() {
    assertThatThrownBy(() -> render(DEFAULT.with(Limit.LIST, 5), "a\n b{{ until 6 }}"))
        .isInstanceOfSatisfying(
            TemplateException.class,
            failure -> {
              assertThat(failure.phase()).isEqualTo(Phase.RENDER);
              assertThat(failure.line()).isEqualTo(2);
              assertThat(failure.column()).isEqualTo(11);
            });
  }

  @Test
  void saysWhereTheLimitWasMetInParsing() {
    assertThatThrownBy(() -> render(DEFAULT.with(Limit.NESTING, 2), "a\n{{ if 1 }}{{ ((1)) }}"))
        .isInstanceOfSatisfying(
            TemplateException.class,
            failure -> {
              assertThat(failure.phase()).isEqualTo(Phase.PARSE);
              assertThat(failure.line()).isEqualTo(2);
              assertThat(failure.column()).isEqualTo(14);
            });
  }

  @Test
  void stopsAnEndlessLoopWhenItsTimeIsOver() {
    Limits limits = DEFAULT.with(Limit.STEPS, Long.MAX_VALUE).withTime(Duration.ofMillis(100));

    assertThatThrownBy(() -> render(limits, "{{ range 9223372036854775807 }}{{ end }}"))
        .isInstanceOfSatisfying(
            TemplateException.class, failure -> assertThat(failure.limit()).contains(Limit.TIME));
  }

  @Test
  void survivesAStackThatIsTooSmallForWhatTheLimitsAllow() throws InterruptedException {
    Limits limits = DEFAULT.with(Limit.DEPTH, 1_000_000).with(Limit.STEPS, Long.MAX_VALUE);
    String[] outcome = new String[1];
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                render(
                    limits, "{{ define \"r\" }}{{ template \"r\" }}{{ end }}{{ template \"r\" }}");
              } catch (TemplateException failure) {
                outcome[0] = failure.getMessage();
              }
            },
            "small",
            256 * 1024);
    thread.start();
    thread.join();

    assertThat(outcome[0]).endsWith("limit exceeded: template depth");
  }

  private static String render(Limits limits, String template) {
    byte[] output =
        GoTemplate.parse("t", template.getBytes(UTF_8), Rendering.FUNCTIONS, limits)
            .render(Map.of());
    return new String(output, UTF_8);
  }
}
