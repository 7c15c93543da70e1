package io.github.kubesealj.template.value;

/** A Go {@code complex128}: only a literal can make one. */
public record GoComplex(double real, double imaginary) implements Value {
  @Override
  public GoType type() {
    return GoType.COMPLEX128;
  }

  @Override
  public boolean isTrue() {
    return real != 0 || imaginary != 0;
  }

  @Override
  public String toString() {
    return "complex128";
  }
}
