package io.github.kubesealj.it.templates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Constants as a template writes them. */
final class Literals {
  private static final double MADE_UP = 0.4;

  private static final Map<Kind, List<String>> TEXTS = new EnumMap<>(Kind.class);

  static {
    Pools.read("texts.txt").forEach((kind, texts) -> TEXTS.put(Kind.valueOf(kind), texts));
  }

  private static final List<String> INTS =
      List.of(
          "0",
          "1",
          "2",
          "3",
          "7",
          "-1",
          "42",
          "0x1F",
          "0b101",
          "0o17",
          "017",
          "1_000",
          "'a'",
          "'\\n'",
          "'é'",
          "'\\u65e5'",
          "9223372036854775807",
          "-9223372036854775808",
          "+5",
          "1e3",
          "2147483648",
          "'\\''",
          "0X_ff");
  private static final List<String> FLOATS =
      List.of(
          "0.0",
          "1.5",
          "-2.25",
          "3.0",
          "1e10",
          "1e21",
          "1.5e-7",
          "0x1p-2",
          ".5",
          "1.",
          "1e-5",
          "123456789.125",
          "1e100",
          "-0.0",
          "0.1",
          "2.5",
          "-3.5",
          "1_0.2_5",
          "9007199254740993.0",
          "0x1.8p1");
  private static final List<String> SMALL =
      List.of(
          "0", "1", "2", "3", "4", "5", "8", "12", "1", "2", "3", "-1", "-3", "2", "4", "1", "2.0");

  private final Dice dice;
  private final RandomTexts texts;

  Literals(Dice dice) {
    this.dice = dice;
    this.texts = new RandomTexts(dice);
  }

  /** A text that fits a kind of text, in quotes. */
  String text(Kind kind) {
    return quote(raw(kind));
  }

  private String raw(Kind kind) {
    boolean closed = kind == Kind.KEY || kind.name().endsWith("NAME") || kind == Kind.CIPHERTEXT;
    return !closed && dice.chance(MADE_UP)
        ? texts.of(kind)
        : dice.of(TEXTS.getOrDefault(kind, List.of("x")));
  }

  /** A number, true or false, or nil. */
  String of(Kind kind) {
    return switch (kind) {
      case INT -> dice.chance(0.3) ? integer() : dice.of(INTS);
      case SMALL -> dice.of(SMALL);
      case POSITIVE ->
          dice.chance(0.03) ? dice.of(SMALL) : dice.of("1", "2", "3", "5", "12", "3.0");
      case FLOAT -> dice.chance(0.5) ? floating() : dice.of(FLOATS);
      case NONZERO -> dice.of("1", "2", "3", "-7", "0x10", "2.5", "\"4\"", "10", "0");
      case NUMBER ->
          switch (dice.below(6)) {
            case 0, 1, 2 -> of(Kind.INT);
            case 3 -> of(Kind.FLOAT);
            case 4 -> text(Kind.DIGITS);
            default -> dice.of("true", "false", "\"\"", "1i", "nil");
          };
      case BOOL -> dice.of("true", "false");
      case ANY ->
          switch (dice.below(12)) {
            case 0, 1, 2, 3 -> text(Kind.TEXT);
            case 4, 5 -> of(Kind.INT);
            case 6 -> of(Kind.FLOAT);
            case 7 -> of(Kind.BOOL);
            case 8 -> dice.of("nil", "2i", "1.5i", "nil");
            default -> text(Kind.KEY);
          };
      default -> text(kind);
    };
  }

  /** Go reads a zero at the front as octal. */
  private String integer() {
    return dice.of("", "", "-") + (dice.bits() >>> dice.between(1, 63));
  }

  private String floating() {
    return dice.of("", "", "-")
        + texts.decimal()
        + dice.of("", "", "", "e" + dice.between(-20, 25), "e" + dice.between(-330, 310));
  }

  /** A format for printf with what it would be given. */
  String format(int arguments) {
    StringBuilder format = new StringBuilder();
    for (int i = 0; i < arguments; i++) {
      format.append(dice.of("", "", " ", "|", "é=", "%%", ", "));
      format.append(verb(arguments));
    }
    return quote(format.append(dice.of("", "", "!", "%", "%%")).toString());
  }

  private String verb(int arguments) {
    StringBuilder verb = new StringBuilder("%");
    for (int flags = dice.of(0, 0, 0, 1, 1, 2); flags > 0; flags--) {
      verb.append(dice.of("+", "-", "#", " ", "0"));
    }
    if (dice.chance(0.04)) {
      verb.append('[').append(dice.between(0, arguments + 1)).append(']');
    }
    if (dice.chance(0.3)) {
      verb.append(dice.of("1", "3", "5", "8", "12", "*"));
    }
    if (dice.chance(0.25)) {
      verb.append(dice.of(".", ".0", ".1", ".2", ".3", ".6", ".10", ".*"));
    }
    return verb.append(
            dice.of(
                "v", "v", "v", "s", "s", "d", "d", "q", "x", "X", "T", "t", "c", "U", "b", "o", "O",
                "e", "E", "f", "F", "g", "G", "v", "s", "d", "w", "z", "é"))
        .toString();
  }

  private String quote(String text) {
    if (dice.chance(0.15) && text.indexOf('`') < 0 && text.chars().allMatch(c -> c >= ' ')) {
      return "`" + text + "`";
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(rune -> quoted.append(escape(rune)));
    if (dice.chance(0.03)) {
      quoted.append(dice.of("\\xff", "\\xe6\\x97", "\\x80x", "\\303", "\\xed\\xa0\\x80"));
    }
    return quoted.append('"').toString();
  }

  private String escape(int rune) {
    boolean must = rune < ' ' || rune == '"' || rune == '\\' || rune == 0x7F;
    if (!must && !dice.chance(0.01)) {
      return Character.toString(rune);
    }
    return switch (rune) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case 7 -> "\\a";
      default ->
          rune > 0xFFFF
              ? "\\U%08x".formatted(rune)
              : rune < 0x80
                  ? dice.of("\\x%02x", "\\%03o", "\\u%04X").formatted(rune)
                  : "\\u%04x".formatted(rune);
    };
  }
}
