package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Go's {@code encoding/pem}. */
public final class Pem {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "\n-----END ";
  private static final String DASHES = "-----";
  private static final String PROC_TYPE = "Proc-Type";
  private static final int LINE = 64;

  private Pem() {}

  /** The first block from this index on, or null where there is none. */
  public static @Nullable PemBlock decode(Budget budget, String text, int start) {
    budget.string(text.length() - start);
    int from = start;
    while (true) {
      int end = text.indexOf(END, from);
      if (end < 0) {
        return null;
      }
      int trailer = end + END.length();
      int begin = lastBegin(text, from, end);
      if (begin >= 0 && (begin == from || text.charAt(begin - 1) == '\n')) {
        Attempt attempt = new Attempt(text, end, trailer);
        PemBlock block = attempt.read(begin + BEGIN.length());
        if (block != null) {
          return block;
        }
        if (attempt.next > trailer) {
          return null;
        }
      }
      from = trailer;
    }
  }

  /** A block as text, its headers first. */
  public static String encode(PemBlock block) {
    StringBuilder out = new StringBuilder().append(BEGIN).append(block.type()).append("-----\n");
    if (!block.headers().isEmpty()) {
      String procType = block.headers().get(PROC_TYPE);
      if (procType != null) {
        out.append(PROC_TYPE).append(": ").append(procType).append('\n');
      }
      for (Map.Entry<String, String> header : block.headers().entrySet()) {
        if (!header.getKey().equals(PROC_TYPE)) {
          out.append(header.getKey()).append(": ").append(header.getValue()).append('\n');
        }
      }
      out.append('\n');
    }
    String body = Base64Text.encode(Utf8.toBytes(block.bytes()));
    for (int i = 0; i < body.length(); i += LINE) {
      out.append(body, i, Math.min(i + LINE, body.length())).append('\n');
    }
    return out.append("-----END ").append(block.type()).append("-----\n").toString();
  }

  /** A block of this type with these bytes and no headers, as text. */
  public static String encode(String type, String bytes) {
    return encode(new PemBlock(type, new TreeMap<>(), bytes, 0));
  }

  private static int lastBegin(String text, int from, int end) {
    for (int i = end - BEGIN.length(); i >= from; i--) {
      if (text.startsWith(BEGIN, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads what stands between one BEGIN and the first END after it. */
  private static final class Attempt {
    private final String text;
    private final int end;
    private final int trailer;
    private int next;

    Attempt(String text, int end, int trailer) {
      this.text = text;
      this.end = end;
      this.trailer = trailer;
    }

    @Nullable PemBlock read(int typeStart) {
      next = typeStart;
      String typeLine = line();
      if (!typeLine.endsWith(DASHES)) {
        return null;
      }
      String type = typeLine.substring(0, typeLine.length() - DASHES.length());
      SortedMap<String, String> headers = new TreeMap<>();
      while (true) {
        if (next >= text.length()) {
          next = Integer.MAX_VALUE;
          return null;
        }
        int start = next;
        String line = line();
        int colon = line.indexOf(':');
        if (colon < 0) {
          next = start;
          break;
        }
        headers.put(trimmed(line.substring(0, colon)), trimmed(line.substring(colon + 1)));
      }
      boolean closed =
          (headers.isEmpty() || end >= next)
              && trailer >= next
              && text.startsWith(type + DASHES, trailer);
      if (!closed) {
        return null;
      }
      int body = next;
      next = trailer + type.length() + DASHES.length();
      boolean clean = line().isEmpty();
      int behind = next;
      next = body;
      if (!clean) {
        return null;
      }
      try {
        String bytes = end > body ? decodeBody(text.substring(body, end)) : "";
        return new PemBlock(type, headers, bytes, behind);
      } catch (FunctionException e) {
        return null;
      }
    }

    /** The next line, without blanks at its end. */
    private String line() {
      int newline = text.indexOf('\n', next);
      int stop = newline < 0 ? text.length() : newline;
      int start = next;
      next = newline < 0 ? stop : newline + 1;
      if (newline > start && text.charAt(stop - 1) == '\r') {
        stop--;
      }
      while (stop > start && isBlank(text.charAt(stop - 1))) {
        stop--;
      }
      return text.substring(start, stop);
    }

    private static String decodeBody(String body) {
      StringBuilder out = new StringBuilder(body.length());
      for (int i = 0; i < body.length(); i++) {
        if (!isBlank(body.charAt(i))) {
          out.append(body.charAt(i));
        }
      }
      return Base64Text.decodeToString(out.toString());
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t';
    }

    private static String trimmed(String text) {
      int from = 0;
      int to = text.length();
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
  }
}
