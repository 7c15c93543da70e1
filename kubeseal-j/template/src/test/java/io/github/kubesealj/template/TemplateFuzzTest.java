package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.sprig.Sprig;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Whatever the text, there is an output or a {@link TemplateException}, and soon. Runs the texts
 * beside it; with {@code JAZZER_FUZZ=1} in the environment it looks for others.
 */
class TemplateFuzzTest {
  private static final FunctionSet FUNCTIONS =
      Sprig.functions(new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom()));

  private static final Duration TIME = Duration.ofMillis(500);
  private static final Limits LIMITS = Limits.DEFAULT.with(Limit.KEYS, 1).withTime(TIME);

  private static final Map<String, byte[]> CONTEXT =
      Map.of(
          "user", "admin".getBytes(UTF_8),
          "password", "hunter2'\"=".getBytes(UTF_8),
          "uni", "é日🔐 x".getBytes(UTF_8),
          "bin", "\0\u00ff\u00fe\u0080A".getBytes(ISO_8859_1),
          "empty", new byte[0],
          "csv", "a,b,c".getBytes(UTF_8),
          "json", "{\"a\":[1,2,{\"b\":null}],\"c\":1.5}".getBytes(UTF_8));

  @FuzzTest(maxDuration = "10m")
  void parses(byte[] text) {
    try {
      GoTemplate.parse("fuzz", text, FUNCTIONS, LIMITS);
    } catch (TemplateException expected) {
      check(expected, text);
    }
  }

  @FuzzTest(maxDuration = "10m")
  void renders(byte[] text) {
    long start = System.nanoTime();
    try {
      GoTemplate.parse("fuzz", text, FUNCTIONS, LIMITS).render(CONTEXT);
    } catch (TemplateException expected) {
      check(expected, text);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    // Ten times what is allowed: the machine may be busy, and a fuzzed program is slow.
    if (took.compareTo(TIME.multipliedBy(10)) > 0) {
      throw new AssertionError("took " + took);
    }
  }

  /** Names of functions that do not exist are said: what the text itself holds is no secret. */
  private static void check(TemplateException failure, byte[] text) {
    String message = failure.getMessage();
    boolean leaks =
        message.contains("hunter2") && !new String(text, ISO_8859_1).contains("hunter2");
    if (leaks || !message.startsWith("template: fuzz:")) {
      throw new AssertionError("a message that should not be: " + message);
    }
  }
}
