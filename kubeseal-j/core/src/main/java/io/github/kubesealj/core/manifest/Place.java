package io.github.kubesealj.core.manifest;

/**
 * Where something stands in the input.
 *
 * @param source file name, {@code stdin}, or the name of an object that came from no text
 * @param document counted from 1, empty documents included
 * @param line counted from 1; 0 where the source is no text
 * @param column counted from 1, in characters; 0 where the source is no text
 */
public record Place(String source, int document, int line, int column) {
  /** The start of a source. */
  public static Place start(String source) {
    return new Place(source, 1, 1, 1);
  }

  /** An object that was never text: its errors tell the field, not the line. */
  static Place object(String source) {
    return new Place(source, 1, 0, 0);
  }

  /** {@code secret.yaml:7:3}, and the document from the second on. */
  @Override
  public String toString() {
    String name = Names.oneLine(source);
    if (line == 0) {
      return name;
    }
    String at = name + ":" + line + ":" + column;
    return document > 1 ? at + " (document " + document + ")" : at;
  }
}
