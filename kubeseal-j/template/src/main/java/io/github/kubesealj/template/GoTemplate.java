package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.template.exec.Builtins;
import io.github.kubesealj.template.exec.ExecException;
import io.github.kubesealj.template.exec.Executor;
import io.github.kubesealj.template.exec.MissingKey;
import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.parse.Delimiters;
import io.github.kubesealj.template.parse.Node;
import io.github.kubesealj.template.parse.ParseException;
import io.github.kubesealj.template.parse.Trees;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Utf8;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Go template: parsed once, rendered as often as wanted.
 *
 * <p>Guarantee: the bytes that Go's {@code text/template} gives with the same functions, and an
 * error where it gives one, at the same place. No reflection, environment, network or file system
 * is within reach of a template, and it stops at its {@link Limits}. No message holds a value.
 *
 * <p>Non-guarantee: Go's words for errors. Values pass through the heap as ordinary objects and are
 * not wiped. Go accepts what exceeds the limits.
 *
 * <p>Immutable and thread-safe, as far as the functions are.
 */
public final class GoTemplate {
  private final String name;
  private final String text;
  private final Trees trees;
  private final FunctionSet functions;
  private final Limits limits;
  private final MissingKey missingKey;

  /** What the tree takes, which counts for each rendering. */
  private final long parsedBytes;

  private GoTemplate(
      String name,
      String text,
      Trees trees,
      FunctionSet functions,
      Limits limits,
      MissingKey missingKey,
      long parsedBytes) {
    this.name = name;
    this.text = text;
    this.trees = trees;
    this.functions = functions;
    this.limits = limits;
    this.missingKey = missingKey;
    this.parsedBytes = parsedBytes;
  }

  /**
   * Parses a template as Sealed Secrets does: delimiters {@code {{} and {@code }}}, {@link
   * MissingKey#DEFAULT}.
   *
   * @param name what errors call it, and under what it can call itself
   * @param source the template's bytes, usually UTF-8; any bytes are kept
   * @throws TemplateException where it is no template, or exceeds a limit
   */
  public static GoTemplate parse(String name, byte[] source, FunctionSet functions, Limits limits) {
    return parse(name, source, functions, limits, Delimiters.DEFAULT);
  }

  /** The same for a text, which stands for its UTF-8 bytes. */
  public static GoTemplate parse(String name, String source, FunctionSet functions, Limits limits) {
    return parse(name, source.getBytes(UTF_8), functions, limits);
  }

  /** The same with other delimiters. */
  public static GoTemplate parse(
      String name, byte[] source, FunctionSet functions, Limits limits, Delimiters delimiters) {
    if (source.length > limits.of(Limit.SOURCE)) {
      throw TemplateException.parsing(
          name, 1, 0, "limit exceeded: " + Limit.SOURCE.words(), Limit.SOURCE);
    }
    String text = Utf8.ofBytes(source);
    Budget budget = Budget.of(limits);
    try {
      Trees trees =
          Trees.parse(
              Utf8.encode(name), text, delimiters, called -> callee(functions, called), budget);
      return new GoTemplate(
          name, text, trees, functions, limits, MissingKey.DEFAULT, budget.memory());
    } catch (ParseException bad) {
      throw TemplateException.parsing(
          name,
          bad.line(),
          Lines.column(text, bad.position()),
          String.valueOf(bad.getMessage()),
          bad.limit());
    }
  }

  /** The same template with another answer to keys that are missing. */
  public GoTemplate withMissingKey(MissingKey other) {
    return new GoTemplate(name, text, trees, functions, limits, other, parsedBytes);
  }

  /**
   * Renders it.
   *
   * @param context what the dot is: values by key, neither changed nor kept
   * @return the whole output, the caller's
   * @throws TemplateException where rendering fails or exceeds a limit; there is no output then
   */
  public byte[] render(Map<String, byte[]> context) {
    GoMap data = GoMap.empty(GoType.STRING_MAP);
    for (Map.Entry<String, byte[]> entry : context.entrySet()) {
      data.put(Utf8.encode(entry.getKey()), new GoString(Utf8.ofBytes(entry.getValue())));
    }
    Budget budget = Budget.of(limits);
    try {
      budget.memory(parsedBytes);
      return Executor.render(trees, Utf8.encode(name), data, functions, missingKey, budget);
    } catch (ExecException failed) {
      throw TemplateException.rendering(
          name,
          Lines.line(text, failed.position()),
          Lines.column(text, failed.position()),
          String.valueOf(failed.getMessage()),
          failed.limit());
    }
  }

  private static Node.@Nullable Callee callee(FunctionSet functions, String name) {
    Signature signature = functions.function(name);
    return signature == null ? Builtins.find(name) : new Node.Callee.Function(signature);
  }
}
