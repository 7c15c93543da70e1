package io.github.kubesealj.template.sprig.regex;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Runes;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of {@code \p}: categories and scripts of the Unicode version Go knows. */
final class UnicodeClasses {
  /** Of the categories, as {@link Character#getType(int)} numbers them; 17 is no category. */
  private static final String CATEGORIES =
      "CnLuLlLtLmLoMnMeMcNdNlNoZsZlZpCcCf  CoCsPdPsPePcPoSmScSkSoPiPf";

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("Casedletter", "Lc"),
          Map.entry("Closepunctuation", "Pe"),
          Map.entry("Combiningmark", "M"),
          Map.entry("Connectorpunctuation", "Pc"),
          Map.entry("Control", "Cc"),
          Map.entry("Currencysymbol", "Sc"),
          Map.entry("Dashpunctuation", "Pd"),
          Map.entry("Decimalnumber", "Nd"),
          Map.entry("Enclosingmark", "Me"),
          Map.entry("Finalpunctuation", "Pf"),
          Map.entry("Format", "Cf"),
          Map.entry("Initialpunctuation", "Pi"),
          Map.entry("Letter", "L"),
          Map.entry("Letternumber", "Nl"),
          Map.entry("Lineseparator", "Zl"),
          Map.entry("Lowercaseletter", "Ll"),
          Map.entry("Mark", "M"),
          Map.entry("Mathsymbol", "Sm"),
          Map.entry("Modifierletter", "Lm"),
          Map.entry("Modifiersymbol", "Sk"),
          Map.entry("Nonspacingmark", "Mn"),
          Map.entry("Number", "N"),
          Map.entry("Openpunctuation", "Ps"),
          Map.entry("Other", "C"),
          Map.entry("Otherletter", "Lo"),
          Map.entry("Othernumber", "No"),
          Map.entry("Otherpunctuation", "Po"),
          Map.entry("Othersymbol", "So"),
          Map.entry("Paragraphseparator", "Zp"),
          Map.entry("Privateuse", "Co"),
          Map.entry("Punctuation", "P"),
          Map.entry("Separator", "Z"),
          Map.entry("Spaceseparator", "Zs"),
          Map.entry("Spacingmark", "Mc"),
          Map.entry("Surrogate", "Cs"),
          Map.entry("Symbol", "S"),
          Map.entry("Titlecaseletter", "Lt"),
          Map.entry("Unassigned", "Cn"),
          Map.entry("Uppercaseletter", "Lu"),
          Map.entry("Cntrl", "Cc"),
          Map.entry("Digit", "Nd"),
          Map.entry("Punct", "P"));

  private static final Set<UnicodeScript> UNREACHABLE =
      EnumSet.of(
          UnicodeScript.UNKNOWN,
          UnicodeScript.SIGNWRITING,
          UnicodeScript.GARAY,
          UnicodeScript.SUNUWAR,
          UnicodeScript.TODHRI);

  private UnicodeClasses() {}

  /**
   * The ranges of the class of this name; null where there is none. With {@code fold}, what they
   * are in another case too, but for LC, which Go forgets.
   */
  static int @Nullable [] find(Budget budget, String name, boolean fold) {
    if (name.length() > 64) {
      return null;
    }
    String canonical = canonical(name);
    String wanted = ALIASES.getOrDefault(canonical, canonical);
    int[] ranges = ranges(budget, wanted);
    return ranges == null || !fold || wanted.equals("Lc") ? ranges : RuneSet.folded(budget, ranges);
  }

  private static int @Nullable [] ranges(Budget budget, String name) {
    return switch (name) {
      case "Any" -> new int[] {0, Runes.MAX};
      case "Assigned" -> RuneSet.negate(Partition.categories().pairs((int) Character.UNASSIGNED));
      case "Ascii" -> new int[] {0, 0x7F};
      case "Lc" -> union(budget, categories("Lu") | categories("Ll") | categories("Lt"));
      default -> {
        int categories = categories(name);
        yield categories != 0 ? union(budget, categories) : script(name);
      }
    };
  }

  private static int[] union(Budget budget, int categories) {
    RuneSet set = new RuneSet(budget);
    for (int i = 0; i <= Character.FINAL_QUOTE_PUNCTUATION; i++) {
      if ((1 << i & categories) != 0) {
        set.addAll(Partition.categories().pairs(i), false);
      }
    }
    return set.toPairs();
  }

  private static String canonical(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ') {
        boolean ascii = c < 0x80;
        if (out.isEmpty()) {
          out.append(ascii ? Character.toUpperCase(c) : c);
        } else {
          out.append(ascii ? Character.toLowerCase(c) : c);
        }
      }
    }
    return out.toString();
  }

  private static int categories(String name) {
    int categories = 0;
    if (name.length() == 1 || name.length() == 2) {
      for (int i = 0; 2 * i < CATEGORIES.length(); i++) {
        if (i != 17 && CATEGORIES.startsWith(name, 2 * i)) {
          categories |= 1 << i;
        }
      }
    }
    return categories;
  }

  /** Go does not find the scripts whose names are of several words or have a capital inside. */
  private static int @Nullable [] script(String name) {
    for (UnicodeScript script : UnicodeScript.values()) {
      if (!UNREACHABLE.contains(script) && canonical(script.name()).equals(name)) {
        return script.name().contains("_") ? null : Partition.scripts().pairs(script);
      }
    }
    return null;
  }
}
