package io.github.kubesealj.template.json;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Value;

/**
 * {@code json.Marshal} and its siblings. What Go cannot encode is a {@link FunctionException}: a
 * number that is none or infinite, a complex number, a time whose year has not four digits.
 */
public final class JsonEncoder {
  private JsonEncoder() {}

  /** {@code json.Marshal}: on one line, {@code < > &} escaped. */
  public static String encode(Budget budget, Value value) {
    return new JsonWriter(budget, true, false).write(value);
  }

  /** The same, and the empty text for what cannot be encoded. */
  public static String encodeOrEmpty(Budget budget, Value value) {
    try {
      return encode(budget, value);
    } catch (FunctionException _) {
      return "";
    }
  }

  /**
   * An encoder's {@code Encode} with {@code SetEscapeHTML(false)}, without the newline at the end.
   */
  public static String encodeRaw(Budget budget, Value value) {
    return new JsonWriter(budget, false, false).write(value);
  }

  /** {@code json.MarshalIndent} with no prefix and two spaces. */
  public static String encodePretty(Budget budget, Value value) {
    return new JsonWriter(budget, true, true).write(value);
  }

  /** The same, and the empty text for what cannot be encoded. */
  public static String encodePrettyOrEmpty(Budget budget, Value value) {
    try {
      return encodePretty(budget, value);
    } catch (FunctionException _) {
      return "";
    }
  }
}
