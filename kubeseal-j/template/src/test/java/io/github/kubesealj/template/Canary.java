package io.github.kubesealj.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value that is to be found wherever it leaks, whole or in part, in any of the forms that a
 * message might hold it in.
 */
record Canary(String text) {
  /** As long a piece of it as can stand in no message by chance. */
  private static final int PIECE = 5;

  /** Letters and digits only, so that it fits in as many places as there are. */
  static final Canary PLAIN = new Canary("zQ7xWv9kJp3Gy8");

  /** Digits only, for where a number is read. */
  static final Canary NUMBER = new Canary("8317946250");

  /** What is escaped by quoting, in URLs, in HTML and in JSON. */
  static final Canary AWKWARD = new Canary("zé\"7<x'&%9 k`J\n3\\");

  /** What of it, if anything, stands in what this exception would show to anybody. */
  List<String> leaksOf(Throwable thrown) {
    String shown = everythingOf(thrown);
    String shownLower = shown.toLowerCase(Locale.ROOT);
    return forms().stream()
        .filter(form -> shown.contains(form) || shownLower.contains(form.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private List<String> forms() {
    List<String> forms = new ArrayList<>();
    byte[] bytes = text.getBytes(UTF_8);
    for (int i = 0; i + PIECE <= text.length(); i++) {
      String piece = text.substring(i, i + PIECE);
      forms.add(piece);
      forms.add(quoted(piece));
      forms.add(URLEncoder.encode(piece, UTF_8));
      forms.add(new String(piece.getBytes(UTF_8), ISO_8859_1));
    }
    HexFormat hex = HexFormat.of();
    for (int i = 0; i + PIECE <= bytes.length; i++) {
      forms.add(hex.formatHex(bytes, i, i + PIECE));
    }
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      // The first four characters may hold bits of what stands before, the last ones of what
      // follows.
      String inner = encoded.substring(before == 0 ? 0 : 4, encoded.length() - 2);
      for (int i = 0; i + 8 <= inner.length(); i++) {
        forms.add(inner.substring(i, i + 8));
      }
    }
    return forms;
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String everythingOf(Throwable thrown) {
    StringBuilder all = new StringBuilder();
    collect(thrown, all, Collections.newSetFromMap(new IdentityHashMap<>()));
    return all.toString();
  }

  private static void collect(
      @Nullable Throwable thrown, StringBuilder all, Set<Throwable> collected) {
    if (thrown == null || !collected.add(thrown)) {
      return;
    }
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    all.append(thrown.getMessage())
        .append('\n')
        .append(thrown.getLocalizedMessage())
        .append('\n')
        .append(thrown)
        .append('\n')
        .append(trace)
        .append('\n');
    collect(thrown.getCause(), all, collected);
    for (Throwable suppressed : thrown.getSuppressed()) {
      collect(suppressed, all, collected);
    }
  }
}
