package io.github.kubesealj.template.sprig.strings;

import io.github.kubesealj.template.fmt.Printing;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.base.Search;
import io.github.kubesealj.template.value.GoKind;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Between strings and lists of strings. */
public final class StringLists {
  private StringLists() {}

  /** Sprig's {@code splitList}. */
  public static GoList splitList(Budget budget, String separator, String text) {
    return GoList.of(GoType.STRING_SLICE, parts(budget, separator, -1, text));
  }

  /** Sprig's {@code split}: the parts as {@code _0}, {@code _1} and so on. */
  public static GoMap split(Budget budget, String separator, String text) {
    return numbered(budget, parts(budget, separator, -1, text));
  }

  /** Sprig's {@code splitn}: at most so many parts, any number where it is negative. */
  public static GoMap splitn(Budget budget, String separator, long most, String text) {
    return numbered(budget, parts(budget, separator, most, text));
  }

  /** Sprig's {@code toStrings}: a list of strings as it is, other lists without their nils. */
  public static GoList toStrings(Budget budget, Value value) {
    if (value instanceof GoList list) {
      return list.type() == GoType.STRING_SLICE ? list : texts(budget, list);
    }
    return value instanceof GoNil
        ? GoList.over(GoType.STRING_SLICE)
        : GoList.over(GoType.STRING_SLICE, text(budget, value));
  }

  /** Sprig's {@code join}. */
  public static String join(Budget budget, String separator, Value value) {
    GoList texts = toStrings(budget, value);
    budget.work(texts.size());
    long size = Math.max(0, texts.size() - 1) * (long) separator.length();
    for (Value text : texts.elements()) {
      size += ((GoString) text).bytes().length();
    }
    budget.string(size);
    StringBuilder out = new StringBuilder((int) size);
    for (int i = 0; i < texts.size(); i++) {
      out.append(i == 0 ? "" : separator).append(((GoString) texts.get(i)).bytes());
    }
    return out.toString();
  }

  /** Sprig's {@code sortAlpha}: by bytes; a list of strings itself, for all who hold it. */
  public static GoList sortAlpha(Budget budget, Value value) {
    if (value.type().kind() != GoKind.SLICE) {
      return GoList.over(GoType.STRING_SLICE, text(budget, value));
    }
    GoList texts = toStrings(budget, value);
    budget.list(texts.size());
    Value[] sorted = texts.elements().toArray(Value[]::new);
    Arrays.sort(sorted, (a, b) -> compare(budget, (GoString) a, (GoString) b));
    for (int i = 0; i < sorted.length; i++) {
      texts.set(i, sorted[i]);
    }
    return texts;
  }

  @SuppressWarnings("ReferenceEquality") // Only to save the comparison.
  private static int compare(Budget budget, GoString a, GoString b) {
    if (a == b) {
      return 0;
    }
    budget.work(Math.min(a.bytes().length(), b.bytes().length()));
    return a.bytes().compareTo(b.bytes());
  }

  private static GoList texts(Budget budget, GoList list) {
    budget.list(list.size());
    List<Value> texts = new ArrayList<>(list.size());
    for (Value element : list.elements()) {
      if (!(element instanceof GoNil)) {
        texts.add(text(budget, element));
      }
    }
    return GoList.of(GoType.STRING_SLICE, texts);
  }

  private static GoString text(Budget budget, Value value) {
    return value instanceof GoString string ? string : new GoString(Printing.text(budget, value));
  }

  private static GoMap numbered(Budget budget, List<GoString> parts) {
    budget.entries(parts.size(), parts.size());
    GoMap map = GoMap.empty(GoType.STRING_MAP);
    for (int i = 0; i < parts.size(); i++) {
      map.put("_" + i, parts.get(i));
    }
    return map;
  }

  private static List<GoString> parts(Budget budget, String separator, long most, String text) {
    budget.work(text.length());
    if (most == 0) {
      return List.of();
    }
    long count =
        separator.isEmpty() ? Utf8.count(text) : 1L + Search.count(budget, text, separator);
    if (most > 0) {
      count = Math.min(count, most);
    }
    budget.list(count);
    budget.memory(text.length() + count * 24);
    List<GoString> parts = new ArrayList<>((int) count);
    int start = 0;
    while (parts.size() < count - 1) {
      int end =
          separator.isEmpty()
              ? start + Utf8.width(text, start)
              : Search.indexOf(budget, text, separator, start);
      parts.add(new GoString(text.substring(start, end)));
      start = end + separator.length();
    }
    if (count > 0) {
      parts.add(new GoString(text.substring(start)));
    }
    return parts;
  }
}
