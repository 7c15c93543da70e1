package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.TemplateException.Phase;
import io.github.kubesealj.template.eso.ExternalSecrets;
import io.github.kubesealj.template.exec.MissingKey;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.parse.Delimiters;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoTemplateTest {
  private static GoTemplate parse(String source) {
    return GoTemplate.parse("t", source, Rendering.FUNCTIONS, Limits.DEFAULT);
  }

  private static String render(GoTemplate template, Map<String, byte[]> context) {
    return new String(template.render(context), UTF_8);
  }

  @Test
  void aMissingKeyIsNoValueOrEmptyOrAnErrorAsAskedFor() {
    GoTemplate template = parse("[{{ .nope }}]");

    assertThat(render(template, Map.of())).isEqualTo("[<no value>]");
    assertThat(render(template.withMissingKey(MissingKey.ZERO), Map.of())).isEqualTo("[]");
    assertThatThrownBy(() -> template.withMissingKey(MissingKey.ERROR).render(Map.of()))
        .isInstanceOf(TemplateException.class)
        .hasMessage("template: t:1:4: map has no entry for a key");
  }

  @Test
  void delimitersCanBeOthers() {
    GoTemplate template =
        GoTemplate.parse(
            "t",
            "{{ .a }} <%- .a -%> b".getBytes(UTF_8),
            Rendering.FUNCTIONS,
            Limits.DEFAULT,
            new Delimiters("<%", "%>"));

    assertThat(render(template, Map.of("a", "x".getBytes(UTF_8)))).isEqualTo("{{ .a }}xb");
    assertThatThrownBy(() -> new Delimiters("", "%>")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anyBytesComeThrough() {
    byte[] all = new byte[256];
    IntStream.range(0, 256).forEach(i -> all[i] = (byte) i);

    assertThat(parse("{{ .a }}").render(Map.of("a", all))).isEqualTo(all);
    assertThat(GoTemplate.parse("t", all, Rendering.FUNCTIONS, Limits.DEFAULT).render(Map.of()))
        .isEqualTo(all);
  }

  @Test
  void oneTemplateRendersInManyThreadsAtOnce() {
    GoTemplate template =
        parse(
            "{{ $x := .n }}{{ range until 50 }}{{ $x = print $x . }}{{ end }}{{ len $x }}{{ .n }}");

    assertThat(
            IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> render(template, Map.of("n", ("" + i).getBytes(UTF_8))))
                .toList())
        .containsExactlyElementsOf(
            IntStream.range(0, 400).mapToObj(i -> 90 + ("" + i).length() + "" + i).toList());
  }

  @Test
  void theContextStaysAsItWas() {
    byte[] value = "x".getBytes(UTF_8);

    parse("{{ .a | upper }}{{ range $k, $v := . }}{{ $k }}{{ end }}").render(Map.of("a", value));

    assertThat(value).isEqualTo("x".getBytes(UTF_8));
  }

  @Test
  void anErrorKnowsPhaseLineAndColumn() {
    assertThatThrownBy(() -> parse("a\nb{{ nope }}"))
        .isInstanceOfSatisfying(
            TemplateException.class,
            failure -> {
              assertThat(failure.phase()).isEqualTo(Phase.PARSE);
              assertThat(failure.line()).isEqualTo(2);
              assertThat(failure.column()).isEqualTo(4);
              assertThat(failure.limit()).isEmpty();
              assertThat(failure).hasNoCause();
            });
  }

  @Test
  void externalSecretsFunctionsAreSprigsAndMore() {
    GoTemplate template =
        GoTemplate.parse(
            "t",
            "{{ (fromYaml .y).a | upper }} {{ hexdec \"6869\" }}",
            ExternalSecrets.functions(
                new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom())),
            Limits.DEFAULT);

    assertThat(render(template, Map.of("y", "a: b".getBytes(UTF_8)))).isEqualTo("B hi");
  }
}
