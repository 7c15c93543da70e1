package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk through a format and its arguments. */
final class FormatRun {
  /** Widths, precisions and indexes beyond are refused. */
  private static final int TOO_LARGE = 1_000_000;

  private final Sink sink;
  private final String format;
  private final List<Value> args;
  private final ValuePrinter printer;
  private final Flags flags;

  /** Where in the format we are. */
  private int at;

  /** The argument that is next. */
  private int next;

  /** Whether an index was seen at all. */
  private boolean reordered;

  /** Whether the index of this verb was good. */
  private boolean goodIndex;

  /** Whether an index was the last thing. */
  private boolean afterIndex;

  /** Where the next closing bracket is, so that looking for it again and again costs nothing. */
  private int bracket = -1;

  FormatRun(Sink sink, Budget budget, String format, List<Value> args) {
    this.sink = sink;
    this.format = format;
    this.args = args;
    this.printer = new ValuePrinter(sink, budget);
    this.flags = printer.formatter.flags;
  }

  void run() {
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      int end = percent < 0 ? format.length() : percent;
      sink.append(format, at, end);
      at = end + 1;
      if (percent >= 0) {
        directive();
      }
    }
    if (!reordered && next < args.size()) {
      extra();
    }
  }

  private void directive() {
    goodIndex = true;
    flags.clear();
    if (readFlags()) {
      return;
    }
    readIndex();
    readWidth();
    if (at + 1 < format.length() && format.charAt(at) == '.') {
      at++;
      readPrecision();
    }
    if (!afterIndex) {
      readIndex();
    }
    if (at >= format.length()) {
      sink.append("%!(NOVERB)");
      return;
    }
    int verb = Utf8.runeAt(format, at);
    at += Utf8.width(format, at);
    if (verb == '%') {
      sink.append('%');
    } else if (!goodIndex) {
      complain(verb, "(BADINDEX)");
    } else if (next >= args.size()) {
      complain(verb, "(MISSING)");
    } else {
      print(verb);
    }
  }

  /** Reads flags; true where a verb came right after and was done with. */
  private boolean readFlags() {
    for (; at < format.length(); at++) {
      char c = format.charAt(at);
      switch (c) {
        case '#' -> flags.sharp = true;
        case '0' -> flags.zero = true;
        case '+' -> flags.plus = true;
        case '-' -> flags.minus = true;
        case ' ' -> flags.space = true;
        default -> {
          boolean verb = c >= 'a' && c <= 'z' && next < args.size();
          if (verb) {
            at++;
            print(c);
          }
          return verb;
        }
      }
    }
    return false;
  }

  private void print(int verb) {
    if (verb == 'v' || verb == 'w') {
      flags.setUpForV();
    }
    printer.printArgument(args.get(next), verb);
    next++;
  }

  private void readWidth() {
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      Integer width = integerArgument();
      if (width == null) {
        sink.append("%!(BADWIDTH)");
      } else if (width < 0) {
        flags.width = -width;
        flags.minus = true;
        flags.zero = false;
      } else {
        flags.width = width;
      }
      afterIndex = false;
    } else {
      flags.width = readNumber();
      if (afterIndex && flags.width != Flags.ABSENT) {
        goodIndex = false;
      }
    }
  }

  private void readPrecision() {
    if (afterIndex) {
      goodIndex = false;
    }
    readIndex();
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      Integer precision = integerArgument();
      if (precision == null || precision < 0) {
        sink.append("%!(BADPREC)");
      } else {
        flags.precision = precision;
      }
      afterIndex = false;
    } else {
      int precision = readNumber();
      flags.precision = precision == Flags.ABSENT ? 0 : precision;
    }
  }

  private @Nullable Integer integerArgument() {
    if (next >= args.size()) {
      return null;
    }
    Value arg = args.get(next++);
    // An unsigned number that is too large is negative here, and as unfit.
    return arg instanceof GoInt number
            && Math.abs(number.bits()) <= TOO_LARGE
            && number.bits() != Long.MIN_VALUE
            && !(number.isUnsigned() && number.bits() < 0)
        ? (Integer) (int) number.bits()
        : null;
  }

  /** Digits; {@link Flags#ABSENT} where there are none. One too large swallows the format. */
  private int readNumber() {
    int number = Flags.ABSENT;
    while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      if (number > TOO_LARGE) {
        at = format.length();
        return Flags.ABSENT;
      }
      number = Math.max(number, 0) * 10 + (format.charAt(at) - '0');
      at++;
    }
    return number;
  }

  /** An index such as {@code [3]}, if there is one. */
  private void readIndex() {
    afterIndex = false;
    if (at >= format.length() || format.charAt(at) != '[') {
      return;
    }
    reordered = true;
    int close = format.length() - at < 3 ? -1 : closingBracket();
    if (close < 0) {
      goodIndex = false;
      at++;
      return;
    }
    long index = 0;
    boolean good = close > at + 1;
    for (int i = at + 1; good && i < close; i++) {
      char c = format.charAt(i);
      good = c >= '0' && c <= '9' && index <= TOO_LARGE;
      index = index * 10 + (c - '0');
    }
    at = close + 1;
    afterIndex = good;
    if (good && index >= 1 && index <= args.size()) {
      next = (int) index - 1;
    } else {
      goodIndex = false;
    }
  }

  private int closingBracket() {
    if (bracket < at) {
      int found = format.indexOf(']', at);
      bracket = found < 0 ? format.length() : found;
    }
    return bracket == format.length() ? -1 : bracket;
  }

  private void complain(int verb, String problem) {
    sink.append("%!");
    sink.appendRune(verb);
    sink.append(problem);
  }

  private void extra() {
    flags.clear();
    sink.append("%!(EXTRA ");
    for (int i = next; i < args.size(); i++) {
      if (i > next) {
        sink.append(", ");
      }
      Value arg = args.get(i);
      if (arg instanceof GoNil) {
        sink.append("<nil>");
      } else {
        sink.append(arg.type().goName());
        sink.append('=');
        printer.printArgument(arg, 'v');
      }
    }
    sink.append(')');
  }
}
