package io.github.kubesealj.template.sprig.url;

import io.github.kubesealj.template.limit.Budget;

/** Sprig's functions on paths with slashes, which those of the system are too upstream. */
public final class Paths {
  private Paths() {}

  /** Sprig's {@code base} and {@code osBase}. */
  public static String base(Budget budget, String path) {
    budget.string(path.length());
    if (path.isEmpty()) {
      return ".";
    }
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return end == 0 ? "/" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  /** Sprig's {@code dir} and {@code osDir}. */
  public static String dir(Budget budget, String path) {
    return clean(budget, path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** Sprig's {@code ext} and {@code osExt}. */
  public static String ext(Budget budget, String path) {
    budget.string(path.length());
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot) : "";
  }

  /** Sprig's {@code isAbs} and {@code osIsAbs}. */
  public static boolean isAbs(String path) {
    return path.startsWith("/");
  }

  /** Sprig's {@code clean} and {@code osClean}. */
  public static String clean(Budget budget, String path) {
    budget.string(path.length() + 1L);
    boolean rooted = path.startsWith("/");
    StringBuilder out = new StringBuilder(rooted ? "/" : "");
    int kept = out.length(); // What no .. can take away: the root, or .. at the start.
    int at = 0;
    while (at < path.length()) {
      int slash = path.indexOf('/', at);
      int end = slash < 0 ? path.length() : slash;
      boolean parent = isParent(path, at, end);
      boolean nothing = end == at || (end - at == 1 && path.charAt(at) == '.');
      if (parent && out.length() > kept) {
        out.setLength(Math.max(kept, out.lastIndexOf("/")));
      } else if (!nothing && !(parent && rooted)) {
        out.append(out.isEmpty() || (out.length() == 1 && rooted) ? "" : "/").append(path, at, end);
        kept = parent ? out.length() : kept;
      }
      at = end + 1;
    }
    return out.isEmpty() ? "." : out.toString();
  }

  private static boolean isParent(String path, int start, int end) {
    return end - start == 2 && path.startsWith("..", start);
  }
}
