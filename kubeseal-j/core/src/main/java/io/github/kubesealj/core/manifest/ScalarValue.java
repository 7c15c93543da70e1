package io.github.kubesealj.core.manifest;

/** What a scalar means. {@code toString} shows no content. */
sealed interface ScalarValue {
  /** What it is, with an article. */
  String described();

  /** A string. */
  record Text(String text) implements ScalarValue {
    @Override
    public String described() {
      return "a string";
    }

    @Override
    public String toString() {
      return "Text";
    }
  }

  /**
   * A number.
   *
   * @param text as a string field gets it
   * @param key as an object's key gets it
   * @param literal as JSON writes it; empty for infinities and NaN, which JSON has not
   */
  record Numeric(String text, String key, String literal) implements ScalarValue {
    @Override
    public String described() {
      return "a number";
    }

    @Override
    public String toString() {
      return "Numeric";
    }
  }

  /** {@code true} or {@code false}. */
  record Bool(boolean value) implements ScalarValue {
    @Override
    public String described() {
      return "a boolean";
    }

    @Override
    public String toString() {
      return "Bool";
    }
  }

  /**
   * A boolean to YAML 1.1 and a string to everybody else: {@code yes}, {@code n}, {@code On}, …
   *
   * @param written as it stands in the document
   * @param meaning what YAML 1.1 takes it for
   */
  record Ambiguous(String written, boolean meaning) implements ScalarValue {
    @Override
    public String described() {
      return "an unquoted yes, no, y, n, on or off";
    }

    @Override
    public String toString() {
      return "Ambiguous";
    }
  }

  /** {@code null}. */
  record Null() implements ScalarValue {
    static final Null INSTANCE = new Null();

    @Override
    public String described() {
      return "null";
    }
  }
}
