package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.sprig.base.Search;
import io.github.kubesealj.template.value.Utf8;

/** Cutting, repeating, replacing and looking into strings. */
public final class Strings {
  private Strings() {}

  /** Sprig's {@code hello}. */
  public static String hello() {
    return "Hello!";
  }

  /** Sprig's {@code fail}: always fails. Upstream's error is the message, which may be a secret. */
  public static String fail(String message) {
    throw new FunctionException("the template gave up");
  }

  /** Sprig's {@code trunc}: the first bytes, or the last where the count is negative. */
  public static String trunc(Budget budget, long count, String text) {
    int length = text.length();
    if (count < 0 && length + count > 0) {
      return cut(budget, text, (int) (length + count), length);
    }
    return count >= 0 && length > count ? cut(budget, text, 0, (int) count) : text;
  }

  /** Sprig's {@code substr}. */
  public static String substr(Budget budget, long start, long end, String text) {
    int length = text.length();
    if (start < 0) {
      return slice(budget, text, 0, end);
    }
    return slice(budget, text, start, end < 0 || end > length ? length : end);
  }

  /** Sprig's {@code repeat}. */
  public static String repeat(Budget budget, long count, String text) {
    if (count < 0) {
      throw new FunctionException("negative repeat count");
    }
    if (text.isEmpty() || count == 0) {
      return "";
    }
    budget.string(count > Integer.MAX_VALUE ? Long.MAX_VALUE / 2 : count * text.length());
    return text.repeat((int) count);
  }

  /** Sprig's {@code contains}. */
  public static boolean contains(Budget budget, String part, String text) {
    budget.work(text.length());
    return Search.indexOf(budget, text, part, 0) >= 0;
  }

  /** Sprig's {@code hasPrefix}. */
  public static boolean hasPrefix(Budget budget, String prefix, String text) {
    budget.work(prefix.length());
    return text.startsWith(prefix);
  }

  /** Sprig's {@code hasSuffix}. */
  public static boolean hasSuffix(Budget budget, String suffix, String text) {
    budget.work(suffix.length());
    return text.endsWith(suffix);
  }

  /** Sprig's {@code replace}: an empty old text is found before every rune and at the end. */
  public static String replace(Budget budget, String old, String replacement, String text) {
    budget.work(text.length());
    if (old.equals(replacement)) {
      return text;
    }
    if (old.isEmpty()) {
      return spread(budget, replacement, text);
    }
    int count = Search.count(budget, text, old);
    if (count == 0) {
      return text;
    }
    long size = text.length() + (long) count * (replacement.length() - old.length());
    budget.string(size);
    StringBuilder out = new StringBuilder((int) size);
    int done = 0;
    for (int i = 0; i < count; i++) {
      int at = Search.indexOf(budget, text, old, done);
      out.append(text, done, at).append(replacement);
      done = at + old.length();
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Sprig's {@code indent}. */
  public static String indent(Budget budget, long spaces, String text) {
    return indented(budget, "", spaces, text);
  }

  /** Sprig's {@code nindent}. */
  public static String nindent(Budget budget, long spaces, String text) {
    return indented(budget, "\n", spaces, text);
  }

  /** Sprig's {@code plural}. */
  public static String plural(String one, String many, long count) {
    return count == 1 ? one : many;
  }

  static String cut(Budget budget, String text, int start, int end) {
    if (end - start == text.length()) {
      return text;
    }
    budget.string(end - start);
    return text.substring(start, end);
  }

  private static String slice(Budget budget, String text, long start, long end) {
    if (end < 0 || end > text.length() || start > end) {
      throw new FunctionException("slice bounds out of range");
    }
    return cut(budget, text, (int) start, (int) end);
  }

  private static String spread(Budget budget, String replacement, String text) {
    long size = text.length() + (Utf8.count(text) + 1L) * replacement.length();
    budget.string(size);
    StringBuilder out = new StringBuilder((int) size).append(replacement);
    int i = 0;
    while (i < text.length()) {
      int width = Utf8.width(text, i);
      out.append(text, i, i + width).append(replacement);
      i += width;
    }
    return out.toString();
  }

  private static String indented(Budget budget, String before, long spaces, String text) {
    if (spaces < 0) {
      throw new FunctionException("negative repeat count");
    }
    budget.work(text.length());
    long lines = 1 + text.chars().filter(c -> c == '\n').count();
    if (spaces > budget.limits().of(Limit.STRING)) {
      budget.string(spaces);
    }
    long size = before.length() + text.length() + lines * spaces;
    budget.string(size);
    String pad = " ".repeat((int) spaces);
    StringBuilder out = new StringBuilder((int) size).append(before).append(pad);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      if (c == '\n') {
        out.append(pad);
      }
    }
    return out.toString();
  }
}
