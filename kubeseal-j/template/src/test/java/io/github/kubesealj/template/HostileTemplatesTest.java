package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.HostileTemplates.Hostile;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.Limits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text may take more time or memory than the limits say. */
class HostileTemplatesTest {
  private static final Duration TIME = Duration.ofMillis(500);
  private static final Duration GRACE = Duration.ofMillis(100);
  private static final int ATTEMPTS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static List<Hostile> hostile() {
    return HostileTemplates.all();
  }

  /**
   * Parsing and rendering have that time each. Counted in time on a processor, so that a busy
   * machine makes no difference; a virtual one whose processor is taken away counts that time too,
   * so the best of a few attempts is what it takes.
   */
  @ParameterizedTest
  @MethodSource("hostile")
  void stopsSoonAfterItsTime(Hostile hostile) {
    byte[] text = text(hostile);
    Limits limits = Limits.DEFAULT.withTime(TIME).with(Limit.STEPS, Long.MAX_VALUE / 2);
    run(text, limits.withTime(Duration.ofMillis(50)));
    Duration best = longerPhase(text, limits);
    for (int i = 1; i < ATTEMPTS && best.compareTo(TIME.plus(GRACE)) >= 0; i++) {
      Duration again = longerPhase(text, limits);
      best = again.compareTo(best) < 0 ? again : best;
    }
    assertThat(best).isLessThan(TIME.plus(GRACE));
  }

  private static Duration longerPhase(byte[] text, Limits limits) {
    long begun = THREADS.getCurrentThreadCpuTime();
    long parsed = begun;
    try {
      GoTemplate template = GoTemplate.parse("hostile", text, Rendering.FUNCTIONS, limits);
      parsed = THREADS.getCurrentThreadCpuTime();
      assertThat(template.render(Map.of())).isNotNull();
    } catch (TemplateException expected) {
      assertThat(expected).isNotNull();
    }
    long rendered = THREADS.getCurrentThreadCpuTime();
    return Duration.ofNanos(Math.max(parsed - begun, rendered - parsed));
  }

  /** All of them, one after the other, in a virtual machine that has 64 MiB. */
  @Test
  void fitsIntoALittleMemory() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                HostileTemplatesTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    assertThat(output.lines()).hasSize(HostileTemplates.all().size());
  }

  static void main(String... args) {
    Limits limits = Limits.DEFAULT.withTime(Duration.ofSeconds(1));
    for (Hostile hostile : HostileTemplates.all()) {
      System.out.println(run(text(hostile), limits) + "  " + hostile.name());
    }
  }

  private static byte[] text(Hostile hostile) {
    return hostile.text().getBytes(ISO_8859_1);
  }

  /** What came of it: the size of the output, or the error. */
  private static String run(byte[] text, Limits limits) {
    try {
      return GoTemplate.parse("hostile", text, Rendering.FUNCTIONS, limits).render(Map.of()).length
          + " bytes";
    } catch (TemplateException expected) {
      return String.valueOf(expected.getMessage());
    }
  }
}
