package io.github.kubesealj.template.yaml;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.strconv.Floats;
import io.github.kubesealj.template.strconv.Integers;
import io.github.kubesealj.template.strconv.Parsed;
import io.github.kubesealj.template.strconv.ParsedFloat;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import io.github.kubesealj.template.x509.Base64Text;
import org.jspecify.annotations.Nullable;

/** What a scalar stands for, as go-yaml v2 has it. */
final class Scalars {
  private static final String TAGS = "tag:yaml.org,2002:";

  private Scalars() {}

  /**
   * The value of a scalar node.
   *
   * @throws FunctionException where it is not what its tag says
   */
  static Value value(Node.Scalar scalar) {
    String text = scalar.text();
    if (!scalar.tag().startsWith(TAGS)) {
      return scalar.tag().isEmpty() && scalar.plain() ? plain(text) : new GoString(text);
    }
    String kind = scalar.tag().substring(TAGS.length());
    Value value = plain(text);
    return switch (kind) {
      case "binary" -> new GoString(Utf8.ofBytes(Base64Text.decode(text)));
      case "bool" -> required(value, value instanceof GoBool);
      case "null" -> required(value, value.isNil());
      case "int" -> required(value, value instanceof GoInt);
      case "float" ->
          value instanceof GoInt number && !number.isUnsigned()
              ? new GoFloat(number.bits())
              : required(value, value instanceof GoFloat);
      case "timestamp" -> required(new GoString(text), Timestamps.isTimestamp(text));
      default -> new GoString(text);
    };
  }

  /** Whether a plain scalar of this text is a string. */
  static boolean isString(String text) {
    return plain(text) instanceof GoString && !Timestamps.isTimestamp(text);
  }

  private static Value required(Value value, boolean fits) {
    if (!fits) {
      throw new FunctionException("a YAML scalar is not what its tag says");
    }
    return value;
  }

  private static Value plain(String text) {
    Value word = word(text);
    if (word != null) {
      return word;
    }
    char first = text.charAt(0);
    Value number = null;
    if (first == '.') {
      ParsedFloat parsed = Floats.parse(text);
      number = parsed.isOk() ? new GoFloat(parsed.value()) : null;
    } else if ((first >= '0' && first <= '9') || first == '+' || first == '-') {
      number = number(text.replace("_", ""));
    }
    return number == null ? new GoString(text) : number;
  }

  private static @Nullable Value word(String text) {
    return switch (text) {
      case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" -> GoBool.TRUE;
      case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" ->
          GoBool.FALSE;
      case "", "~", "null", "Null", "NULL" -> GoNil.INTERFACE;
      case ".nan", ".NaN", ".NAN" -> new GoFloat(Double.NaN);
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" ->
          new GoFloat(Double.POSITIVE_INFINITY);
      case "-.inf", "-.Inf", "-.INF" -> new GoFloat(Double.NEGATIVE_INFINITY);
      default -> null;
    };
  }

  private static @Nullable Value number(String digits) {
    Parsed signed = Integers.parseInt(digits, 0, 64);
    if (signed.isOk()) {
      return GoInt.of(signed.value());
    }
    Parsed unsigned = Integers.parseUnsigned(digits, 0, 64);
    if (unsigned.isOk()) {
      return GoInt.ofUnsigned(unsigned.value());
    }
    if (!isDecimal(digits)) {
      return null;
    }
    ParsedFloat parsed = Floats.parse(digits);
    return parsed.isOk() ? new GoFloat(parsed.value()) : null;
  }

  /** Sign, digits with at most one point, exponent. */
  private static boolean isDecimal(String text) {
    int at = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    int whole = digits(text, at);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = digits(text, end + 1);
    }
    boolean any = whole > at || end > whole + 1;
    if (any && end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int exponent = end + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      int stop = digits(text, exponent);
      return stop > exponent && stop == text.length();
    }
    return any && end == text.length();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
