package io.github.kubesealj.template.value;

/**
 * A {@code semver.Version} of Masterminds' library.
 *
 * @param major unsigned, as {@code minor} and {@code patch}
 * @param prerelease without the dash; empty for none
 * @param metadata without the plus; empty for none
 * @param original the text it was read from
 * @param pointer whether it is held by a pointer: what is parsed is, what is derived is not
 */
public record GoVersion(
    long major,
    long minor,
    long patch,
    String prerelease,
    String metadata,
    String original,
    boolean pointer)
    implements Value {
  @Override
  public GoType type() {
    return pointer ? GoType.VERSION_POINTER : GoType.VERSION;
  }

  @Override
  public boolean isTrue() {
    return true;
  }

  @Override
  public String toString() {
    return type().goName();
  }
}
