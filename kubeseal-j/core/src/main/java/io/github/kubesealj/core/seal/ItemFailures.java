package io.github.kubesealj.core.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why items failed, gathered into one text with a fixed order. Not thread-safe. */
final class ItemFailures {
  private final SortedMap<String, String> textByItem = new TreeMap<>();

  void add(String item, String text) {
    textByItem.put(item, text);
  }

  boolean isEmpty() {
    return textByItem.isEmpty();
  }

  /** {@code text (item, item)}, a line a text; items sorted, lines by their first item. */
  String message() {
    Map<String, List<String>> itemsByText = new LinkedHashMap<>();
    textByItem.forEach(
        (item, text) -> itemsByText.computeIfAbsent(text, key -> new ArrayList<>()).add(item));
    return itemsByText.entrySet().stream()
        .map(group -> group.getKey() + " (" + String.join(", ", group.getValue()) + ")")
        .collect(Collectors.joining("\n"));
  }
}
