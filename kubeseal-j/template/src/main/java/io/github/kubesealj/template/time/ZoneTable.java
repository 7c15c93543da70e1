package io.github.kubesealj.template.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the time zone database says of a zone and Java does not: abbreviations, what counts as
 * daylight saving time, and for some zones what their offsets were before 1970.
 *
 * <p>In the resource a line is {@code names|states|changes|early}, the last part for some only. A
 * name that Java lacks is followed by {@code >} and a Java name for the same zone. A state is
 * {@code abbreviation=offset}, with {@code *} before {@code =} if it is daylight saving time. Where
 * several states have the same offset, a change {@code state<time} says that the offset means this
 * state before the time, and a state alone that it means this one from then on; without any, it is
 * the first of them. The early part has {@code state<time} in the order of time, and holds whatever
 * Java says. States are numbered from 0; offsets and times are seconds to base 36.
 */
final class ZoneTable {
  private static final int RADIX = 36;

  private record Change(int state, long until) {}

  private final String javaName;
  private final List<ZoneState> states = new ArrayList<>();
  private int named;
  private final List<Change> changes;
  private final List<Change> early;

  private ZoneTable(String javaName, String line) {
    this.javaName = javaName;
    String[] parts = line.split("\\|", -1);
    for (String state : parts[1].split(" ", -1)) {
      int equals = state.indexOf('=');
      boolean daylightSaving = state.charAt(equals - 1) == '*';
      boolean byRule = state.charAt(0) == '~';
      String abbreviation = state.substring(byRule ? 1 : 0, daylightSaving ? equals - 1 : equals);
      int offset = Integer.parseInt(state, equals + 1, state.length(), RADIX);
      states.add(new ZoneState(abbreviation, offset, daylightSaving));
      named += byRule ? 0 : 1;
    }
    this.changes = changes(parts[2]);
    this.early = parts.length > 3 ? changes(parts[3]) : List.of();
  }

  private static List<Change> changes(String text) {
    List<Change> changes = new ArrayList<>();
    for (String change : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
      int less = change.indexOf('<');
      int state = Integer.parseInt(change, 0, less < 0 ? change.length() : less, 10);
      long until =
          less < 0 ? Long.MAX_VALUE : Long.parseLong(change, less + 1, change.length(), RADIX);
      changes.add(new Change(state, until));
    }
    return changes;
  }

  /** The zone of this name, or null where the database has none. */
  static @Nullable ZoneTable of(String name) {
    String line = Lines.BY_NAME.get(name);
    return line == null ? null : Lines.TABLES.computeIfAbsent(name, n -> parse(n, line));
  }

  private static ZoneTable parse(String name, String line) {
    for (String spelling : line.substring(0, line.indexOf('|')).split(" ", -1)) {
      if (spelling.startsWith(name + ">")) {
        return new ZoneTable(spelling.substring(name.length() + 1), line);
      }
    }
    return new ZoneTable(name, line);
  }

  /** What Java calls the zone. */
  String javaName() {
    return javaName;
  }

  /** The states whose abbreviations Go finds, in the database's order. */
  List<ZoneState> named() {
    return states.subList(0, named);
  }

  /** What held at this time, or null where Java knows the offset. */
  @Nullable ZoneState early(long unixSeconds) {
    for (Change change : early) {
      if (unixSeconds < change.until()) {
        return states.get(change.state());
      }
    }
    return null;
  }

  /** What this offset means at this time, or null where the database does not have it. */
  @Nullable ZoneState at(long unixSeconds, int offset) {
    for (Change change : changes) {
      ZoneState state = states.get(change.state());
      if (state.offset() == offset && unixSeconds < change.until()) {
        return state;
      }
    }
    for (ZoneState state : states) {
      if (state.offset() == offset) {
        return state;
      }
    }
    return null;
  }

  /** Read when the first zone is asked for. */
  private static final class Lines {
    static final Map<String, String> BY_NAME = read();
    static final Map<String, ZoneTable> TABLES = new ConcurrentHashMap<>();

    private static Map<String, String> read() {
      Map<String, String> lines = new HashMap<>();
      for (String line : text().split("\n", -1)) {
        if (!line.isEmpty()) {
          for (String name : line.substring(0, line.indexOf('|')).split(" ", -1)) {
            int alias = name.indexOf('>');
            lines.put(alias < 0 ? name : name.substring(0, alias), line);
          }
        }
      }
      return Map.copyOf(lines);
    }

    private static String text() {
      try (InputStream in = ZoneTable.class.getResourceAsStream("zones.txt")) {
        if (in == null) {
          throw new IllegalStateException("zones.txt is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
