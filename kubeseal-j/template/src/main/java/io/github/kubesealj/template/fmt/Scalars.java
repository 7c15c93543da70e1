package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;

/** Prints booleans, numbers and strings; every method says whether the verb suits. */
final class Scalars {
  private final Sink sink;
  private final Formatter formatter;
  private final Flags flags;
  private final FloatFormatter floats;

  Scalars(Sink sink, Formatter formatter) {
    this.sink = sink;
    this.formatter = formatter;
    this.flags = formatter.flags;
    this.floats = new FloatFormatter(sink, formatter);
  }

  boolean print(Value value, int verb) {
    return switch (value) {
      case GoBool bool -> bool(bool, verb);
      case GoInt number -> integer(number, verb);
      case GoFloat number -> real(number.value(), verb);
      case GoComplex number -> complex(number, verb);
      case GoString string -> string(string.bytes(), verb);
      default -> throw new IllegalArgumentException("no scalar");
    };
  }

  boolean string(String bytes, int verb) {
    switch (verb) {
      case 'v' -> {
        if (flags.sharpV) {
          formatter.quoted(bytes);
        } else {
          formatter.string(bytes);
        }
      }
      case 's' -> formatter.string(bytes);
      case 'x', 'X' -> formatter.hex(bytes, verb == 'X');
      case 'q' -> formatter.quoted(bytes);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Digits to base 16, with 0x where {@code prefix} says, whatever the flags do. */
  void hexadecimal(long bits, boolean prefix) {
    boolean sharp = flags.sharp;
    flags.sharp = prefix;
    formatter.integer(bits, 16, false, 'v');
    flags.sharp = sharp;
  }

  private boolean bool(GoBool bool, int verb) {
    boolean suits = verb == 't' || verb == 'v';
    if (suits) {
      formatter.bool(bool.isTrue());
    }
    return suits;
  }

  private boolean integer(GoInt number, int verb) {
    long bits = number.bits();
    boolean signed = !number.isUnsigned();
    switch (verb) {
      case 'v' -> {
        if (flags.sharpV && !signed) {
          hexadecimal(bits, true);
        } else {
          formatter.integer(bits, 10, signed, verb);
        }
      }
      case 'd' -> formatter.integer(bits, 10, signed, verb);
      case 'b' -> formatter.integer(bits, 2, signed, verb);
      case 'o', 'O' -> formatter.integer(bits, 8, signed, verb);
      case 'x', 'X' -> formatter.integer(bits, 16, signed, verb);
      case 'c' -> formatter.character(bits);
      case 'q' -> formatter.quotedCharacter(bits);
      case 'U' -> formatter.unicode(bits);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean real(double number, int verb) {
    switch (verb) {
      case 'v' -> floats.format(number, 'g', -1);
      case 'b', 'g', 'G', 'x', 'X' -> floats.format(number, (char) verb, -1);
      case 'f', 'e', 'E' -> floats.format(number, (char) verb, 6);
      case 'F' -> floats.format(number, 'f', 6);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean complex(GoComplex number, int verb) {
    if ("vbgGxXfFeE".indexOf(verb) < 0) {
      return false;
    }
    boolean plus = flags.plus;
    sink.append('(');
    real(number.real(), verb);
    flags.plus = true;
    real(number.imaginary(), verb);
    sink.append("i)");
    flags.plus = plus;
    return true;
  }
}
