package io.github.kubesealj.template.value;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * What Go's package {@code unicode} says about a rune. Go knows Unicode 15.0; what the JDK knows
 * beyond that is left out here, so that a JDK's tables do not change a rendered Secret.
 */
public final class Runes {
  /** The greatest rune. */
  public static final int MAX = 0x10FFFF;

  /** Ranges, both ends included, of runes that came after Unicode 15.0, until 16.0. */
  private static final int[] LATER = {
    0x0897, 0x0897, 0x1B4E, 0x1B4F, 0x1B7F, 0x1B7F, 0x1C89, 0x1C8A, 0x2427, 0x2429,
    0x2FFC, 0x2FFF, 0x31E4, 0x31E5, 0x31EF, 0x31EF, 0xA7CB, 0xA7CD, 0xA7DA, 0xA7DC,
    0x105C0, 0x105F3, 0x10D40, 0x10D65, 0x10D69, 0x10D85, 0x10D8E, 0x10D8F, 0x10EC2, 0x10EC4,
    0x10EFC, 0x10EFC, 0x11380, 0x11389, 0x1138B, 0x1138B, 0x1138E, 0x1138E, 0x11390, 0x113B5,
    0x113B7, 0x113C0, 0x113C2, 0x113C2, 0x113C5, 0x113C5, 0x113C7, 0x113CA, 0x113CC, 0x113D5,
    0x113D7, 0x113D8, 0x113E1, 0x113E2, 0x116D0, 0x116E3, 0x11BC0, 0x11BE1, 0x11BF0, 0x11BF9,
    0x11F5A, 0x11F5A, 0x13460, 0x143FA, 0x16100, 0x16139, 0x16D40, 0x16D79, 0x18CFF, 0x18CFF,
    0x1CC00, 0x1CCF9, 0x1CD00, 0x1CEB3, 0x1E5D0, 0x1E5FA, 0x1E5FF, 0x1E5FF, 0x1F8B2, 0x1F8BB,
    0x1F8C0, 0x1F8C1, 0x1FA89, 0x1FA89, 0x1FA8F, 0x1FA8F, 0x1FABE, 0x1FABE, 0x1FAC6, 0x1FAC6,
    0x1FADC, 0x1FADC, 0x1FADF, 0x1FADF, 0x1FAE9, 0x1FAE9, 0x1FBCB, 0x1FBEF, 0x2EBF0, 0x2EE5D,
  };

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int PUNCTUATION =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION;

  private static final int INVISIBLE =
      1 << Character.UNASSIGNED
          | 1 << Character.CONTROL
          | 1 << Character.FORMAT
          | 1 << Character.SURROGATE
          | 1 << Character.PRIVATE_USE
          | 1 << Character.SPACE_SEPARATOR
          | 1 << Character.LINE_SEPARATOR
          | 1 << Character.PARAGRAPH_SEPARATOR;

  private Runes() {}

  /** Its general category, as {@link Character#getType(int)} numbers them. */
  public static int category(int rune) {
    if (rune < 0x80) {
      return Character.getType(rune);
    }
    if (rune == 0x1171E) { // AHOM CONSONANT SIGN MEDIAL RA changed in 16.0
      return Character.NON_SPACING_MARK;
    }
    return isLater(rune) ? Character.UNASSIGNED : Character.getType(rune);
  }

  /** Its script; null where it has none. */
  public static @Nullable UnicodeScript script(int rune) {
    if (isLater(rune)) {
      return null;
    }
    UnicodeScript script = UnicodeScript.of(rune);
    return script == UnicodeScript.UNKNOWN ? null : script;
  }

  /** Go's {@code unicode.IsPrint}: what is shown as it is in quoted texts. */
  public static boolean isPrint(int rune) {
    if (rune < 0x7F) {
      return rune >= ' ';
    }
    return rune <= MAX && !isOneOf(rune, INVISIBLE);
  }

  /** Go's {@code unicode.IsUpper}. */
  public static boolean isUpper(int rune) {
    return category(rune) == Character.UPPERCASE_LETTER;
  }

  /** Go's {@code unicode.IsLower}. */
  public static boolean isLower(int rune) {
    return category(rune) == Character.LOWERCASE_LETTER;
  }

  /** Go's {@code unicode.IsTitle}. */
  public static boolean isTitle(int rune) {
    return category(rune) == Character.TITLECASE_LETTER;
  }

  /** Go's {@code unicode.IsLetter}. */
  public static boolean isLetter(int rune) {
    return isOneOf(rune, LETTERS);
  }

  /** Go's {@code unicode.IsDigit}. */
  public static boolean isDigit(int rune) {
    return category(rune) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Go's {@code unicode.IsNumber}. */
  public static boolean isNumber(int rune) {
    return isOneOf(rune, NUMBERS);
  }

  /** Go's {@code unicode.IsPunct}. */
  public static boolean isPunct(int rune) {
    return isOneOf(rune, PUNCTUATION);
  }

  /** Go's {@code unicode.IsSpace}. */
  public static boolean isSpace(int rune) {
    return switch (rune) {
      case '\t', '\n', 0x0B, '\f', '\r', ' ', 0x85, 0xA0 -> true;
      case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> rune >= 0x2000 && rune <= 0x200A;
    };
  }

  /** Go's {@code unicode.ToLower}. */
  public static int toLower(int rune) {
    return known(rune, Character.toLowerCase(rune));
  }

  /** Go's {@code unicode.ToUpper}. */
  public static int toUpper(int rune) {
    return known(rune, Character.toUpperCase(rune));
  }

  /** Go's {@code unicode.ToTitle}. */
  public static int toTitle(int rune) {
    return known(rune, Character.toTitleCase(rune));
  }

  private static int known(int rune, int mapped) {
    return isLater(rune) || isLater(mapped) ? rune : mapped;
  }

  private static boolean isOneOf(int rune, int categories) {
    return (1 << category(rune) & categories) != 0;
  }

  private static boolean isLater(int rune) {
    if (rune < LATER[0]) {
      return false;
    }
    int low = 0;
    int high = LATER.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (rune < LATER[2 * middle]) {
        high = middle - 1;
      } else if (rune > LATER[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
