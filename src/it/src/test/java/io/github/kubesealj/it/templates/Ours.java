package io.github.kubesealj.it.templates;

import io.github.kubesealj.template.GoTemplate;
import io.github.kubesealj.template.TemplateException;
import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.sprig.Sprig;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** Our engine. */
final class Ours {
  static final String LIMIT = "limit";

  private final FunctionSet functions;

  private Ours(InstantSource clock) {
    functions = Sprig.functions(new Surroundings(clock, ZoneOffset.UTC, new SecureRandom()));
  }

  /** As it is used. */
  static Ours now() {
    return new Ours(InstantSource.system());
  }

  /** As it will be used some time. */
  static Ours later() {
    return new Ours(
        InstantSource.offset(InstantSource.system(), Duration.ofDays(3210).plusNanos(123456789)));
  }

  /** What it makes of the template. */
  Answer answer(TemplateCase template) {
    Map<String, byte[]> data = new TreeMap<>();
    template.data().forEach((key, value) -> data.put(key, Bytes.of(value)));
    try {
      byte[] source = Bytes.of(template.template());
      return new Answer.Output(
          Bytes.of(
              GoTemplate.parse(TemplateCase.NAME, source, functions, Limits.DEFAULT).render(data)));
    } catch (TemplateException e) {
      if (e.limit().isPresent()) {
        return new Answer.Lost(LIMIT + " of " + e.limit().get().words());
      }
      boolean parsing = e.phase() == TemplateException.Phase.PARSE;
      return new Answer.Refused(
          parsing ? "parse" : "exec",
          e.line(),
          parsing ? 0 : e.column(),
          String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StackTraceElement[] trace = e.getStackTrace();
      return new Answer.Lost("BUG: " + e + (trace.length == 0 ? "" : " " + trace[0]));
    }
  }
}
