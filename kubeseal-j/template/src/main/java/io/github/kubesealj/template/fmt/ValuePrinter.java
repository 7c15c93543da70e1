package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoComplex;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoKind;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;
import java.util.Map;

/**
 * Prints one value by a verb, and says in the text where the two do not suit.
 *
 * <p>A verb that does not suit a value within another is told with the inner value.
 */
final class ValuePrinter {
  /** Stands for every address. */
  private static final long ADDRESS = 0xc000010000L;

  final Formatter formatter;
  private final Sink sink;
  private final Budget budget;
  private final Flags flags;
  private final Scalars scalars;

  /** Within a report on a bad verb, where methods are not called. */
  private boolean erroring;

  ValuePrinter(Sink sink, Budget budget) {
    this.sink = sink;
    this.budget = budget;
    this.formatter = new Formatter(sink, budget);
    this.flags = formatter.flags;
    this.scalars = new Scalars(sink, formatter);
  }

  void printArgument(Value arg, int verb) {
    if (arg instanceof GoNil) {
      if (verb == 'T' || verb == 'v') {
        formatter.pad("<nil>");
      } else {
        badNil(verb);
      }
    } else if (verb == 'T') {
      formatter.string(arg.type().goName());
    } else if (verb == 'p') {
      pointer(arg, 'p');
    } else if (!handledByMethod(arg, verb)) {
      print(arg, verb, 0);
    }
  }

  private boolean handledByMethod(Value value, int verb) {
    if (erroring) {
      return false;
    }
    boolean plain = plain(value);
    if (verb == 'w' && !plain) {
      badVerb(value, verb);
      return true;
    }
    boolean texts = verb == 'v' || verb == 's' || verb == 'x' || verb == 'X' || verb == 'q';
    String text =
        plain ? null : flags.sharpV ? Texts.goString(value) : texts ? Texts.string(value) : null;
    if (text == null) {
      return false;
    }
    if (flags.sharpV) {
      formatter.string(text);
    } else {
      scalars.string(text, verb);
    }
    return true;
  }

  /** Whether it is of a type that is built into the language and printed without more ado. */
  private static boolean plain(Value value) {
    return switch (value) {
      case GoBool _, GoFloat _, GoComplex _, GoString _ -> true;
      case GoInt number -> !Texts.isNamed(number.type());
      default -> false;
    };
  }

  private void print(Value value, int verb, int depth) {
    budget.nesting(depth);
    switch (value) {
      case GoNil _ -> sink.append(flags.sharpV ? "interface {}(nil)" : "<nil>");
      case GoBool _, GoInt _, GoFloat _, GoComplex _, GoString _ -> {
        if (!scalars.print(value, verb)) {
          badVerb(value, verb);
        }
      }
      case GoMap map -> map(map, verb, depth);
      case GoList list -> list(list, verb, depth);
      default -> {
        if (value.type().kind() == GoKind.STRUCT) {
          struct(value, verb, depth);
        } else if (depth == 0) {
          sink.append('&');
          struct(value, verb, depth + 1);
        } else {
          pointer(value, verb);
        }
      }
    }
  }

  /** A value within another. */
  private void printInner(Value value, int verb, int depth) {
    if (!handledByMethod(value, verb)) {
      print(value, verb, depth);
    }
  }

  private void map(GoMap map, int verb, int depth) {
    if (!open(map, "map[")) {
      return;
    }
    boolean first = true;
    for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
      separate(first);
      first = false;
      printInner(new GoString(entry.getKey()), verb, depth + 1);
      sink.append(':');
      printInner(entry.getValue(), verb, depth + 1);
    }
    sink.append(flags.sharpV ? '}' : ']');
  }

  private void list(GoList list, int verb, int depth) {
    if (!open(list, "[")) {
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      separate(i == 0);
      printInner(list.get(i), verb, depth + 1);
    }
    sink.append(flags.sharpV ? '}' : ']');
  }

  private void struct(Value value, int verb, int depth) {
    budget.nesting(depth);
    Struct struct = Struct.of(value);
    if (flags.sharpV) {
      sink.append(struct.name());
    }
    sink.append('{');
    boolean first = true;
    for (Struct.Field field : struct.fields()) {
      separate(first);
      first = false;
      if (flags.plusV || flags.sharpV) {
        sink.append(field.name());
        sink.append(':');
      }
      switch (field.content()) {
        case Struct.Plain plain -> print(plain.value(), verb, depth + 1);
        case Struct.Empty empty -> empty(empty, verb);
      }
    }
    sink.append('}');
  }

  /** Begins a collection; false where that is all there is to print. */
  private boolean open(Value collection, String bracket) {
    if (!flags.sharpV) {
      sink.append(bracket);
      return true;
    }
    sink.append(collection.type().goName());
    if (collection.isNil()) {
      sink.append("(nil)");
      return false;
    }
    sink.append('{');
    return true;
  }

  private void separate(boolean first) {
    if (!first) {
      sink.append(flags.sharpV ? ", " : " ");
    }
  }

  /** A nil slice or pointer within a struct. */
  private void empty(Struct.Empty empty, int verb) {
    if (empty.slice()) {
      sink.append(flags.sharpV ? empty.type() + "(nil)" : "[]");
    } else {
      address(0, empty.type(), verb);
    }
  }

  private void pointer(Value value, int verb) {
    switch (value.type().kind()) {
      case MAP, SLICE, POINTER -> {
        if ("vpbodxX".indexOf(verb) < 0) {
          badVerb(value, verb);
        } else {
          address(value.isNil() ? 0 : ADDRESS, value.type().goName(), verb);
        }
      }
      default -> badVerb(value, verb);
    }
  }

  private void address(long address, String type, int verb) {
    switch (verb) {
      case 'v' -> {
        if (flags.sharpV) {
          sink.append("(" + type + ")(");
          if (address == 0) {
            sink.append("nil");
          } else {
            scalars.hexadecimal(address, true);
          }
          sink.append(')');
        } else if (address == 0) {
          formatter.pad("<nil>");
        } else {
          scalars.hexadecimal(address, !flags.sharp);
        }
      }
      case 'p' -> scalars.hexadecimal(address, !flags.sharp);
      case 'b' -> formatter.integer(address, 2, false, verb);
      case 'o' -> formatter.integer(address, 8, false, verb);
      case 'd' -> formatter.integer(address, 10, false, verb);
      case 'x', 'X' -> formatter.integer(address, 16, false, verb);
      default -> {
        openBad(verb);
        sink.append(type);
        sink.append('=');
        formatter.pad("<nil>");
        sink.append(')');
      }
    }
  }

  private void badVerb(Value value, int verb) {
    openBad(verb);
    sink.append(value.type().goName());
    sink.append('=');
    erroring = true;
    print(value, 'v', 0);
    erroring = false;
    sink.append(')');
  }

  private void badNil(int verb) {
    openBad(verb);
    sink.append("<nil>)");
  }

  private void openBad(int verb) {
    sink.append("%!");
    sink.appendRune(verb);
    sink.append('(');
  }
}
