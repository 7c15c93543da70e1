package io.github.kubesealj.template.sprig;

import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls functions of the table as a template would: a Java string is text, and a {@link Value} is
 * itself.
 */
final class Calls {
  /** All functions, in the surroundings of a server. */
  static final FunctionSet SPRIG =
      Sprig.functions(new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom()));

  private Calls() {}

  static Value call(String function, @Nullable Object... arguments) {
    return callWithin(Limits.DEFAULT, function, arguments);
  }

  static Value callWithin(Limits limits, String function, @Nullable Object... arguments) {
    Signature signature = Objects.requireNonNull(SPRIG.function(function));
    Value[] values = Arrays.stream(arguments).map(Calls::value).toArray(Value[]::new);
    return signature.call(Budget.of(limits), values);
  }

  /** The bytes of a result that is a string. */
  static String bytes(String function, @Nullable Object... arguments) {
    return ((GoString) call(function, arguments)).bytes();
  }

  /** The text of a result that is a string. */
  static String text(String function, @Nullable Object... arguments) {
    return Utf8.decode(bytes(function, arguments));
  }

  static boolean truth(String function, @Nullable Object... arguments) {
    return call(function, arguments).isTrue();
  }

  /** The texts of a result that is a list. */
  static List<String> texts(String function, @Nullable Object... arguments) {
    return ((GoList) call(function, arguments)).elements().stream().map(Calls::text).toList();
  }

  /** A result that is a map of strings, as Go prints it. */
  static String map(String function, @Nullable Object... arguments) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, Value> entry :
        ((GoMap) call(function, arguments)).entries().entrySet()) {
      out.append(out.isEmpty() ? "" : " ").append(entry.getKey()).append(':');
      out.append(text(entry.getValue()));
    }
    return out.toString();
  }

  static GoList list(@Nullable Object... elements) {
    return GoList.ofAny(Arrays.stream(elements).map(Calls::value).toList());
  }

  private static String text(Value value) {
    return Utf8.decode(((GoString) value).bytes());
  }

  private static Value value(@Nullable Object argument) {
    return switch (argument) {
      case null -> GoNil.INTERFACE;
      case String text -> new GoString(Utf8.encode(text));
      case Integer number -> GoInt.of(number);
      case Long number -> GoInt.of(number);
      case Boolean truth -> GoBool.of(truth);
      case Value value -> value;
      default -> throw new IllegalArgumentException();
    };
  }
}
