package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kubesealj.template.value.Utf8;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Go's engine with sprig rendered, byte for byte; where it failed, at the same place. */
final class GoldenTest {
  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatGoGives(GoldenCase golden) {
    if (golden.error() != null) {
      TemplateException refusal =
          catchThrowableOfType(TemplateException.class, () -> render(golden));
      assertThat(refusal).as(golden.template()).isNotNull();
      assertThat(GoError.of(refusal)).as(golden.template()).isEqualTo(golden.error());
    } else if (golden.match() != null) {
      assertThat(new String(render(golden), UTF_8)).matches(golden.match());
    } else {
      assertThat(Utf8.ofBytes(render(golden))).as(golden.template()).isEqualTo(golden.output());
    }
  }

  private static byte[] render(GoldenCase golden) {
    return Rendering.render(golden.key(), golden.template(), golden.data());
  }
}
