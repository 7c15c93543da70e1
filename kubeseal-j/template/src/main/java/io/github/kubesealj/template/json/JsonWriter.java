package io.github.kubesealj.template.json;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.strconv.Floats;
import io.github.kubesealj.template.time.TimeFormat;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoTime;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import java.util.Map;

/** Writes one value. */
final class JsonWriter {
  /** Small pieces are accounted for together. */
  private static final int PIECE = 4096;

  private final Budget budget;
  private final JsonStrings strings;
  private final boolean pretty;
  private final StringBuilder out = new StringBuilder();
  private int accounted;

  JsonWriter(Budget budget, boolean escapeHtml, boolean pretty) {
    this.budget = budget;
    this.strings = new JsonStrings(budget, escapeHtml);
    this.pretty = pretty;
  }

  String write(Value value) {
    value(value, 0);
    checkSize();
    budget.string(out.length());
    return out.toString();
  }

  private void value(Value value, int depth) {
    budget.nesting(depth);
    switch (value) {
      case GoNil _ -> out.append("null");
      case GoBool bool -> out.append(bool.isTrue() ? "true" : "false");
      case GoInt number ->
          out.append(
              number.isUnsigned()
                  ? Long.toUnsignedString(number.bits())
                  : Long.toString(number.bits()));
      case GoFloat number -> number(number.value());
      case GoComplex _ -> throw new FunctionException("JSON has no complex numbers");
      case GoString string -> string(string.bytes());
      case GoList list -> list(list, depth);
      case GoMap map -> map(map, depth);
      case GoTime time -> out.append('"').append(TimeFormat.rfc3339Nano(time)).append('"');
      case GoLocation _ -> out.append("{}");
      case GoVersion version -> string(Printing.text(budget, version));
      case GoCertificate certificate -> certificate(certificate, depth);
    }
    if (out.length() - accounted >= PIECE) {
      checkSize();
    }
  }

  private void number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new FunctionException("JSON has no number for this one");
    }
    double size = Math.abs(number);
    if (size == 0 || (size >= 1e-6 && size < 1e21)) {
      out.append(Floats.format(number, 'f', -1));
      return;
    }
    String text = Floats.format(number, 'e', -1);
    int zero = text.length() - 2;
    boolean padded = text.startsWith("e-0", zero - 2);
    out.append(padded ? text.substring(0, zero) + text.substring(zero + 1) : text);
  }

  private void string(String bytes) {
    checkSize();
    strings.append(out, bytes);
  }

  private void list(GoList list, int depth) {
    if (list.isNil()) {
      out.append("null");
      return;
    }
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      next(i == 0, depth + 1);
      value(list.get(i), depth + 1);
    }
    close(']', list.size() == 0, depth);
  }

  private void map(GoMap map, int depth) {
    if (map.isNil()) {
      out.append("null");
      return;
    }
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
      field(entry.getKey(), entry.getValue(), first, depth);
      first = false;
    }
    close('}', first, depth);
  }

  private void certificate(GoCertificate certificate, int depth) {
    out.append('{');
    field("Cert", new GoString(certificate.cert()), true, depth);
    field("Key", new GoString(certificate.key()), false, depth);
    close('}', false, depth);
  }

  private void field(String key, Value value, boolean first, int depth) {
    next(first, depth + 1);
    string(key);
    out.append(pretty ? ": " : ":");
    value(value, depth + 1);
  }

  private void next(boolean first, int depth) {
    if (!first) {
      out.append(',');
    }
    if (pretty) {
      newline(depth);
    }
  }

  private void close(char bracket, boolean empty, int depth) {
    if (pretty && !empty) {
      newline(depth);
    }
    out.append(bracket);
  }

  private void newline(int depth) {
    out.append('\n').repeat("  ", depth);
  }

  private void checkSize() {
    if (out.length() > budget.limits().of(Limit.STRING)) {
      throw new LimitExceededException(Limit.STRING);
    }
    budget.work(out.length() - accounted);
    accounted = out.length();
  }
}
