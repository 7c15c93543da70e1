package io.github.kubesealj.bench;

import io.github.kubesealj.template.GoTemplate;
import io.github.kubesealj.template.function.Surroundings;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a template of ten lines costs once everything is warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class TemplateBenchmark {
  private final Map<String, byte[]> values = ConfigTemplate.values();
  private final byte[] source = ConfigTemplate.source();
  private final Surroundings surroundings = ConfigTemplate.surroundings();
  private final GoTemplate parsed = ConfigTemplate.parse(source, surroundings);

  /** Parsed before. */
  @Benchmark
  public byte[] render() {
    return parsed.render(values);
  }

  /** Parsed each time, as the controller does. */
  @Benchmark
  public byte[] parseAndRender() {
    return ConfigTemplate.parse(source, surroundings).render(values);
  }
}
