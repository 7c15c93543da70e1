package io.github.kubesealj.it.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists of texts from a resource: a line that starts with a hash names the list that follows. */
final class Pools {
  private static final String EMPTY = "\"\"";

  private Pools() {}

  /** The lists of a file by name, in its order. */
  static Map<String, List<String>> read(String file) {
    Map<String, List<String>> pools = new LinkedHashMap<>();
    List<String> pool = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("# ")) {
        pool = new ArrayList<>();
        pools.put(line.substring(2), pool);
      } else if (!line.isEmpty() && !line.startsWith("##")) {
        pool.add(line.equals(EMPTY) ? "" : line.translateEscapes());
      }
    }
    return pools;
  }

  private static List<String> lines(String file) {
    try (InputStream resource =
        Objects.requireNonNull(Pools.class.getResourceAsStream(file), file)) {
      // Not lines(): some texts hold characters that end a line for Java.
      return List.of(new String(resource.readAllBytes(), UTF_8).split("\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
