package io.github.kubesealj.template.value;

/**
 * A Go {@code string}: any bytes.
 *
 * @param bytes one byte in each char, 0 to 255
 */
public record GoString(String bytes) implements Value {
  /** The empty string. */
  public static final GoString EMPTY = new GoString("");

  @Override
  public GoType type() {
    return GoType.STRING;
  }

  @Override
  public boolean isTrue() {
    return !bytes.isEmpty();
  }

  @Override
  public String toString() {
    return "string";
  }
}
