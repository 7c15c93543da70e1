package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ScalarValue.Ambiguous;
import io.github.kubesealj.core.manifest.ScalarValue.Bool;
import io.github.kubesealj.core.manifest.ScalarValue.Null;
import io.github.kubesealj.core.manifest.ScalarValue.Text;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an unquoted scalar means in the YAML 1.1 dialect Kubernetes' tools read: octal numbers with
 * a leading zero, underscores in numbers, integers of 64 bits and floats beyond; dates stay text.
 *
 * <p>Stateless and thread-safe.
 */
final class Yaml11 {
  private static final BigInteger MIN_SIGNED = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_SIGNED = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger MAX_UNSIGNED =
      BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
  private static final int LONGEST_INTEGER = 128; // a sign, a prefix, 64 binary digits, some zeros
  private static final Pattern INTEGER =
      Pattern.compile("[-+]?(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private Yaml11() {}

  /** The meaning of an unquoted scalar. */
  static ScalarValue resolve(String written) {
    return switch (written) {
      case "", "~", "null", "Null", "NULL" -> Null.INSTANCE;
      case "true", "True", "TRUE" -> new Bool(true);
      case "false", "False", "FALSE" -> new Bool(false);
      case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" -> new Ambiguous(written, true);
      case "n", "N", "no", "No", "NO", "off", "Off", "OFF" -> new Ambiguous(written, false);
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" ->
          floating(Double.POSITIVE_INFINITY, written);
      case "-.inf", "-.Inf", "-.INF" -> floating(Double.NEGATIVE_INFINITY, written);
      case ".nan", ".NaN", ".NAN" -> floating(Double.NaN, written);
      default -> number(written).orElseGet(() -> new Text(written));
    };
  }

  private static Optional<ScalarValue> number(String written) {
    char first = written.charAt(0);
    if ((first < '0' || first > '9') && first != '-' && first != '+' && first != '.') {
      return Optional.empty();
    }
    // Underscores group digits, except behind a leading dot.
    String digits = first == '.' ? written : written.replace("_", "");
    if (digits.length() <= LONGEST_INTEGER && INTEGER.matcher(digits).matches()) {
      Optional<ScalarValue> integer = integer(digits);
      if (integer.isPresent()) {
        return integer;
      }
    }
    if (!FLOAT.matcher(digits).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(digits);
    return Double.isInfinite(value) ? Optional.empty() : Optional.of(floating(value, digits));
  }

  private static Optional<ScalarValue> integer(String digits) {
    boolean signed = digits.charAt(0) == '-' || digits.charAt(0) == '+';
    String magnitude = signed ? digits.substring(1) : digits;
    BigInteger value = magnitude(magnitude);
    BigInteger number = digits.charAt(0) == '-' ? value.negate() : value;
    BigInteger most = signed ? MAX_SIGNED : MAX_UNSIGNED;
    if (number.compareTo(MIN_SIGNED) < 0 || number.compareTo(most) > 0) {
      return Optional.empty();
    }
    String decimal = number.toString();
    return Optional.of(new ScalarValue.Numeric(decimal, decimal, decimal));
  }

  private static BigInteger magnitude(String digits) {
    if (digits.length() < 2 || digits.charAt(0) != '0') {
      return new BigInteger(digits);
    }
    return switch (digits.charAt(1)) {
      case 'x', 'X' -> new BigInteger(digits.substring(2), 16);
      case 'o', 'O' -> new BigInteger(digits.substring(2), 8);
      case 'b', 'B' -> new BigInteger(digits.substring(2), 2);
      default -> new BigInteger(digits, 8);
    };
  }

  private static ScalarValue.Numeric floating(double value, String written) {
    String text = GoFloat.shortest32(value);
    String key =
        switch (text) {
          case "+Inf" -> ".inf";
          case "-Inf" -> "-.inf";
          case "NaN" -> ".nan";
          default -> text;
        };
    return new ScalarValue.Numeric(text, key, literal(value, written));
  }

  private static String literal(double value, String written) {
    if (JSON_NUMBER.matcher(written).matches()) {
      return written;
    }
    return Double.isFinite(value) ? GoFloat.shortest64(value) : "";
  }
}
