package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.sprig.Sprig;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

/** Renders as a program would, under the limits it would have. */
final class Rendering {
  static final FunctionSet FUNCTIONS =
      Sprig.functions(new Surroundings(Clock.systemUTC(), ZoneOffset.UTC, new SecureRandom()));

  private Rendering() {}

  /** What the template gives. */
  static byte[] render(String name, String template, Map<String, byte[]> data) {
    return GoTemplate.parse(name, template.getBytes(UTF_8), FUNCTIONS, Limits.DEFAULT).render(data);
  }
}
