package io.github.kubesealj.template.value;

/** A Go {@code float64}. */
public record GoFloat(double value) implements Value {
  @Override
  public GoType type() {
    return GoType.FLOAT64;
  }

  @Override
  public boolean isTrue() {
    return value != 0;
  }

  @Override
  public String toString() {
    return "float64";
  }
}
