package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.limit.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern as Go does and writes it for re2j in a plain form: classes and cases as ranges,
 * flags applied, groups kept only where they are asked for. What Go refuses is refused here, and
 * what would be too large is too before re2j gets to see it.
 */
final class Translator {
  private static final int MOST_REPEATS = 1000;

  private final Budget budget;
  private final Scanner in;
  private final ClassReader classes;
  private final boolean keepGroups;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private Flags flags = Flags.NONE;
  private int kept;
  private long atoms;
  private long ranges;

  private Translator(Budget budget, String pattern, boolean keepGroups) {
    this.budget = budget;
    this.in = new Scanner(pattern);
    this.classes = new ClassReader(budget, in);
    this.keepGroups = keepGroups;
  }

  /** Translates; {@code keepGroups} where more than the whole match will be asked for. */
  static Translation translate(Budget budget, String pattern, boolean keepGroups) {
    budget.work(pattern.length());
    return new Translator(budget, pattern, keepGroups).run();
  }

  private Translation run() {
    frames.push(new Frame(flags, false, 0, 0));
    boolean repeated = false;
    while (in.hasMore()) {
      repeated = element(repeated);
    }
    if (frames.size() != 1) {
      throw Scanner.bad();
    }
    long size = frames.getFirst().size() + 2;
    budget.regexProgram(size);
    return new Translation(out.toString(), size, names, numbers);
  }

  /** Reads one element; gives whether it was a repetition, after which there cannot be another. */
  private boolean element(boolean afterRepetition) {
    switch (in.peek()) {
      case '(' -> open();
      case ')' -> close();
      case '|' -> {
        in.rune();
        top().bar();
        out.append('|');
        countAtom();
      }
      case '^' -> fixed(flags.multiline() ? "(?m:^)" : "\\A");
      case '$' -> fixed(flags.multiline() ? "(?m:$)" : "\\z");
      case '.' -> fixed(flags.dotAll() ? "(?s:.)" : ".");
      case '[' -> runes(classes.brackets(flags.fold()));
      case '*' -> {
        return repeat(new Scanner.Count(0, -1), "*", afterRepetition);
      }
      case '+' -> {
        return repeat(new Scanner.Count(1, -1), "+", afterRepetition);
      }
      case '?' -> {
        return repeat(new Scanner.Count(0, 1), "?", afterRepetition);
      }
      case '{' -> {
        Scanner.Count count = in.count();
        if (count != null) {
          return repeat(count, null, afterRepetition);
        }
        literal(in.rune());
      }
      case '\\' -> backslash();
      default -> literal(in.rune());
    }
    return false;
  }

  private Frame top() {
    return frames.getFirst();
  }

  private void countAtom() {
    atoms++;
    budget.regexProgram(Math.max(atoms, top().size()));
    budget.work(16);
  }

  private void atom(String text) {
    top().atom(out.length(), names.size(), 1, 1);
    out.append(text);
    countAtom();
  }

  private void fixed(String text) {
    in.rune();
    atom(text);
  }

  private void literal(int rune) {
    int[] others = flags.fold() ? Folding.others(rune) : new int[0];
    if (others.length == 0 && !isSurrogate(rune)) {
      atom(code(rune));
      return;
    }
    RuneSet set = new RuneSet(budget);
    set.add(rune, rune, flags.fold());
    runes(set.toPairs());
  }

  /** Surrogates are left out: no text has them, but halves of a pair in Java look like them. */
  private void runes(int[] pairs) {
    ranges += pairs.length / 2;
    budget.regexProgram(ranges); // Reading a class takes re2j the product of ranges and pattern.
    budget.work(pairs.length * 16L);
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < pairs.length; i += 2) {
      range(text, pairs[i], Math.min(pairs[i + 1], Character.MIN_SURROGATE - 1));
      range(text, Math.max(pairs[i], Character.MAX_SURROGATE + 1), pairs[i + 1]);
    }
    atom(text.length() == 1 ? "[^\\x{0}-\\x{10FFFF}]" : text.append(']').toString());
  }

  private static void range(StringBuilder text, int low, int high) {
    if (low <= high) {
      text.append(code(low)).append(low == high ? "" : "-" + code(high));
    }
  }

  private static boolean isSurrogate(int rune) {
    return rune >= Character.MIN_SURROGATE && rune <= Character.MAX_SURROGATE;
  }

  private static String code(int rune) {
    return rune >= 0x80 || Character.isLetterOrDigit(rune)
        ? Character.toString(rune)
        : "\\x{" + Integer.toHexString(rune) + '}';
  }

  private void backslash() {
    switch (in.peek(1)) {
      case 'A' -> {
        in.rune();
        fixed("\\A");
      }
      case 'b' -> {
        in.rune();
        fixed("\\b");
      }
      case 'B' -> {
        in.rune();
        fixed("\\B");
      }
      case 'z' -> {
        in.rune();
        fixed("\\z");
      }
      case 'Q' -> {
        in.take("\\Q");
        while (in.hasMore() && !in.take("\\E")) {
          literal(in.rune());
        }
      }
      default -> {
        RuneSet set = new RuneSet(budget);
        if (classes.escape(set, flags.fold())) {
          runes(set.toPairs());
        } else {
          literal(in.escape());
        }
      }
    }
  }

  private void open() {
    in.rune();
    if (in.take("?P<") || in.take("?<")) {
      String name = in.until(">");
      if (name.isEmpty() || !name.chars().allMatch(Translator::isNameRune)) {
        throw Scanner.bad();
      }
      push(flags, name);
    } else if (in.take("?")) {
      flags();
    } else {
      push(flags, "");
    }
  }

  private static boolean isNameRune(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
  }

  /** Flags that hold until the group around them ends, or for a group of their own. */
  private void flags() {
    Flags changed = flags;
    boolean on = true;
    boolean saw = true;
    while (true) {
      int rune = in.rune();
      if (rune == ':' || rune == ')') {
        if (!saw) {
          throw Scanner.bad();
        }
        if (rune == ':') {
          push(flags, null);
        }
        flags = changed;
        return;
      }
      if (rune == '-' && on) {
        on = false;
        saw = false;
        continue;
      }
      Flags next = changed.with(rune, on);
      if (next == null) {
        throw Scanner.bad();
      }
      changed = next;
      saw = true;
    }
  }

  /** Opens a group; {@code name} null where it does not capture, empty where it has no name. */
  private void push(Flags outerFlags, @Nullable String name) {
    boolean captures = name != null;
    budget.nesting(frames.size());
    Frame frame = new Frame(outerFlags, captures && keepGroups, out.length(), names.size());
    if (name != null) {
      names.add(name);
      numbers.add(keepGroups ? ++kept : -1);
    }
    out.append(frame.captures ? "(" : "(?:");
    frames.push(frame);
    countAtom();
  }

  private void close() {
    in.rune();
    if (frames.size() == 1) {
      throw Scanner.bad();
    }
    Frame frame = frames.pop();
    out.append(')');
    flags = frame.outerFlags;
    long size = frame.size() + (frame.captures ? 2 : 0);
    top().atom(frame.start, frame.groups, size, frame.repeats());
    budget.regexProgram(top().size());
  }

  private boolean repeat(Scanner.Count count, @Nullable String operator, boolean afterRepetition) {
    if (operator != null) {
      in.rune();
    }
    boolean lazy = flags.lazy() != in.take("?");
    Frame frame = top();
    if (afterRepetition || !frame.hasAtom()) {
      throw Scanner.bad();
    }
    int start = frame.atomStart;
    frame.repeat(count.min(), count.max());
    if (operator == null && frame.atomRepeats() > MOST_REPEATS) {
      throw Scanner.bad();
    }
    budget.regexProgram(frame.size());
    if (count.max() == 0) {
      nothing(frame);
      return true;
    }
    out.insert(start, "(?:").append(')');
    out.append(operator != null ? operator : counted(count)).append(lazy ? "?" : "");
    return true;
  }

  private static String counted(Scanner.Count count) {
    String max = count.max() < 0 ? "" : Integer.toString(count.max());
    return "{" + count.min() + ',' + max + '}';
  }

  /** What is repeated 0 times is nothing, and the groups in it never capture. */
  private void nothing(Frame frame) {
    out.setLength(frame.atomStart);
    out.append("(?:)");
    for (int group = frame.atomGroups; group < numbers.size(); group++) {
      if (numbers.get(group) >= 0) {
        kept--;
        numbers.set(group, -1);
      }
    }
  }
}
