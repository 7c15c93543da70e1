package io.github.kubesealj.core.manifest;

/**
 * Bounds on input, against exhaustion of memory or stack.
 *
 * @param bytes largest input
 * @param depth deepest nesting of objects and lists; at most {@value #MAX_DEPTH}
 * @param expansion how much aliases may add: characters of scalars plus one per node, each counted
 *     as often as it is referred to
 */
public record ManifestLimits(int bytes, int depth, long expansion) {
  /** Deeper trees could exhaust the stack of a small thread. */
  public static final int MAX_DEPTH = 500;

  /** 256 MiB of input, 100 levels, 16 Mi characters or nodes through aliases. */
  public static final ManifestLimits DEFAULT = new ManifestLimits(256 << 20, 100, 16L << 20);

  /** Refuses limits that allow nothing, or more than this code can keep. */
  public ManifestLimits {
    if (bytes < 1 || depth < 1 || depth > MAX_DEPTH || expansion < 0) {
      throw new IllegalArgumentException("manifest limits out of range");
    }
  }
}
