package io.github.kubesealj.core.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.template.GoTemplate;
import io.github.kubesealj.template.TemplateException;
import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.sprig.Sprig;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Renders {@code spec.template.data} by upstream 0.40's rules: each text is a Go template that sees
 * all opened values, and the unrendered texts of its siblings and itself where no value has their
 * key.
 *
 * <p>The templates of one object share the time and the output that the limits allow, so that their
 * number makes no difference. Thread-safe.
 */
public final class SecretTemplates {
  private final FunctionSet functions;
  private final Limits limits;

  /** Renders with these functions, within these limits. */
  public SecretTemplates(FunctionSet functions, Limits limits) {
    this.functions = functions;
    this.limits = limits;
  }

  /** As upstream does it, within {@link Limits#DEFAULT}. */
  public static SecretTemplates sprig(Surroundings surroundings) {
    return new SecretTemplates(Sprig.functions(surroundings), Limits.DEFAULT);
  }

  /**
   * The rendered texts by key, the caller's to close; those that fail are added to {@code
   * failures}. Values are neither kept nor changed.
   */
  Map<String, SecretBytes> render(
      Map<String, Optional<String>> templates,
      Map<String, SecretBytes> values,
      ItemFailures failures) {
    Map<String, SecretBytes> rendered = new TreeMap<>();
    if (templates.isEmpty()) {
      return rendered;
    }
    Map<String, byte[]> context = context(templates, values);
    Allowance allowance = new Allowance(limits);
    for (Map.Entry<String, Optional<String>> template : templates.entrySet()) {
      String key = template.getKey();
      try {
        if (template.getValue().isPresent()) {
          byte[] bytes =
              GoTemplate.parse(key, template.getValue().get(), functions, allowance.left())
                  .render(context);
          allowance.used(bytes.length);
          rendered.put(key, SecretBytes.adopt(bytes));
        }
      } catch (TemplateException failed) {
        failures.add(key, failed.getMessage());
      }
    }
    values.keySet().forEach(key -> Arrays.fill(context.get(key), (byte) 0));
    return rendered;
  }

  private static Map<String, byte[]> context(
      Map<String, Optional<String>> templates, Map<String, SecretBytes> values) {
    Map<String, byte[]> context = new HashMap<>();
    templates.forEach(
        (key, text) -> text.ifPresent(source -> context.put(key, source.getBytes(UTF_8))));
    values.forEach((key, value) -> context.put(key, value.toByteArray()));
    return context;
  }

  /** What is left for the templates that come next. */
  private static final class Allowance {
    private final Limits limits;
    private final long started = System.nanoTime();
    private int output;

    Allowance(Limits limits) {
      this.limits = limits;
    }

    void used(int bytes) {
      output += bytes;
    }

    Limits left() {
      long elapsed = System.nanoTime() - started;
      return limits
          .with(Limit.TIME, limits.of(Limit.TIME) - elapsed)
          .with(Limit.OUTPUT, limits.of(Limit.OUTPUT) - output);
    }
  }
}
