package io.github.kubesealj.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.template.GoTemplate;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.sprig.Sprig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * The template that benchmarks render: ten lines, six values, what people write. As a program it
 * prints the milliseconds that a fresh JVM takes to parse and render it once.
 */
final class ConfigTemplate {
  private ConfigTemplate() {}

  static GoTemplate parse(byte[] source, Surroundings surroundings) {
    return GoTemplate.parse("config", source, Sprig.functions(surroundings), Limits.DEFAULT);
  }

  static byte[] source() {
    try (InputStream in = ConfigTemplate.class.getResourceAsStream("config.tmpl")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Surroundings surroundings() {
    return new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom());
  }

  static Map<String, byte[]> values() {
    Map<String, byte[]> values = new HashMap<>();
    values.put("host", "db.example.com".getBytes(UTF_8));
    values.put("port", "5432".getBytes(UTF_8));
    values.put("user", "admin".getBytes(UTF_8));
    values.put("password", "hunter2'\"=".getBytes(UTF_8));
    values.put("name", "Orders".getBytes(UTF_8));
    values.put("replicas", "a, b, c".getBytes(UTF_8));
    return values;
  }

  /** Measures once and prints; with an argument prints what was rendered instead. */
  static void main(String... args) {
    Map<String, byte[]> values = values();
    byte[] source = source();
    Surroundings surroundings = surroundings();
    long start = System.nanoTime();
    byte[] rendered = parse(source, surroundings).render(values);
    long nanos = System.nanoTime() - start;
    System.out.print(args.length > 0 ? new String(rendered, UTF_8) : nanos / 1000 / 1000.0 + "\n");
  }
}
