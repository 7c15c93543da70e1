package io.github.kubesealj.template.json;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.Value;

/** {@code json.Unmarshal} into an {@code interface{}}: all numbers are {@code float64}. */
public final class JsonDecoder {
  private JsonDecoder() {}

  /**
   * The value of a text, as {@code mustFromJson} gives it.
   *
   * @throws FunctionException where the text is not JSON, or one of its numbers is out of range
   */
  public static Value decode(Budget budget, String bytes) {
    JsonReader reader = new JsonReader(budget, bytes);
    Value value = reader.read();
    if (reader.sawHugeNumber()) {
      throw new FunctionException("a JSON number is out of range");
    }
    return value;
  }

  /**
   * What Go leaves in the variable when it goes on after an error, as {@code fromJson} does: nil
   * where the text is not JSON, and nil in the place of every number that is out of range.
   */
  public static Value decodeOrNil(Budget budget, String bytes) {
    try {
      return new JsonReader(budget, bytes).read();
    } catch (FunctionException _) {
      return GoNil.INTERFACE;
    }
  }
}
