package io.github.kubesealj.template.sprig.semver;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.semver.Constraint.Open;
import io.github.kubesealj.template.sprig.semver.Constraint.Operator;
import io.github.kubesealj.template.value.GoVersion;
import java.util.ArrayList;
import java.util.List;

/** Reads constraints as {@code semver.NewConstraint} does. */
final class ConstraintReader {
  private static final int CONSTRAINT_BYTES = 200;

  private final Budget budget;
  private final String text;
  private int at;

  private ConstraintReader(Budget budget, String text) {
    this.budget = budget;
    this.text = text;
  }

  static Constraints read(Budget budget, String bytes) {
    budget.string(bytes.length());
    budget.memory(4L * bytes.length());
    String text = HyphenRanges.rewrite(budget, bytes);
    List<List<Constraint>> groups = new ArrayList<>();
    int start = 0;
    while (start >= 0) {
      int bars = text.indexOf("||", start);
      String group = bars < 0 ? text.substring(start) : text.substring(start, bars);
      groups.add(new ConstraintReader(budget, group).group());
      start = bars < 0 ? -1 : bars + 2;
    }
    return new Constraints(groups);
  }

  /** Constraints between which there is a comma or white space. */
  private List<Constraint> group() {
    List<Constraint> constraints = new ArrayList<>();
    skipSpace();
    constraints.add(constraint());
    while (at < text.length()) {
      int space = at;
      skipSpace();
      if (at == text.length()) {
        break;
      }
      if (text.charAt(at) == ',') {
        at++;
        skipSpace();
      } else if (at == space) {
        throw improper();
      }
      constraints.add(constraint());
    }
    return constraints;
  }

  private Constraint constraint() {
    budget.memory(CONSTRAINT_BYTES);
    budget.step();
    Operator operator = operator();
    skipSpace();
    Shape shape = Shape.at(text, at, ConstraintReader::isNumber);
    if (shape == null) {
      throw improper();
    }
    at = shape.end();
    Open open = open(shape);
    String dash = shape.prerelease().isEmpty() ? "" : "-" + shape.prerelease();
    String version =
        switch (open) {
          case NOTHING -> text.substring(shape.start(), shape.end());
          case MAJOR -> "0.0.0" + dash;
          case MINOR -> shape.major() + ".0.0" + dash;
          case PATCH -> shape.major() + "." + shape.minor() + ".0" + dash;
        };
    GoVersion read = VersionReader.read(version);
    return new Constraint(operator, read, open);
  }

  private Operator operator() {
    char first = charAt(at);
    char second = charAt(at + 1);
    return switch (first) {
      case '=' ->
          switch (second) {
            case '>' -> take(2, Operator.AT_LEAST);
            case '<' -> take(2, Operator.AT_MOST);
            default -> take(1, Operator.EQUAL);
          };
      case '!' -> {
        if (second != '=') {
          throw improper();
        }
        yield take(2, Operator.NOT_EQUAL);
      }
      case '>' -> second == '=' ? take(2, Operator.AT_LEAST) : take(1, Operator.GREATER);
      case '<' -> second == '=' ? take(2, Operator.AT_MOST) : take(1, Operator.LESS);
      case '~' -> take(second == '>' ? 2 : 1, Operator.TILDE);
      case '^' -> take(1, Operator.CARET);
      default -> Operator.EQUAL;
    };
  }

  private Operator take(int characters, Operator operator) {
    at += characters;
    return operator;
  }

  private static Open open(Shape shape) {
    if (isWildcard(shape.major())) {
      return Open.MAJOR;
    }
    if (shape.minor().isEmpty() || isWildcard(shape.minor())) {
      return Open.MINOR;
    }
    return shape.patch().isEmpty() || isWildcard(shape.patch()) ? Open.PATCH : Open.NOTHING;
  }

  private static boolean isWildcard(String number) {
    return number.equals("x") || number.equals("X") || number.equals("*");
  }

  /** The library's expression takes a bar for a digit, and refuses the number later. */
  static boolean isNumber(int c) {
    return VersionReader.isDigit(c) || c == '|' || c == 'x' || c == 'X' || c == '*';
  }

  /** White space of Go's regular expressions. */
  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  private void skipSpace() {
    at = VersionReader.skip(text, at, ConstraintReader::isSpace);
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private static FunctionException improper() {
    return new FunctionException("improper constraint");
  }
}
