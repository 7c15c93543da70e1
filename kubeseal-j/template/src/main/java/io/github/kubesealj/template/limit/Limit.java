package io.github.kubesealj.template.limit;

/** What a template may use, by name, with what {@link Limits#DEFAULT} allows. */
public enum Limit {
  /** Bytes of a template's text. */
  SOURCE("source size", 1 << 20),

  /** Blocks and parentheses in each other, and values in values. */
  NESTING("nesting", 500),

  /** Bytes of what is rendered. */
  OUTPUT("output size", 4 << 20),

  /** Commands, turns of loops and calls; work on large values counts as more of them. */
  STEPS("steps", 1_000_000),

  /** Templates calling each other. */
  DEPTH("template depth", 1_000),

  /** Bytes of any text on the way to the output. */
  STRING("string size", 4 << 20),

  /** Elements of any list or map. */
  LIST("list size", 100_000),

  /**
   * Bytes that all that parsing and rendering make may take, taken together, by an upper estimate;
   * what is dropped on the way counts too.
   */
  MEMORY("memory", 40 << 20),

  /** Instructions of a compiled regular expression, by an upper estimate. */
  REGEX("regular expression size", 5_000),

  /** Private keys, certificates and password hashes that are made. */
  KEYS("generated keys", 16),

  /** Nanoseconds from the start of the parsing, and again of the rendering, by the wall clock. */
  TIME("time", 10_000_000_000L);

  private final String words;
  private final long preset;

  Limit(String words, long preset) {
    this.words = words;
    this.preset = preset;
  }

  /** How an error names it. */
  public String words() {
    return words;
  }

  /** What it is unless something else is asked for. */
  long preset() {
    return preset;
  }
}
