package io.github.kubesealj.template.value;

/** Sprig's {@code certificate}: a certificate and its private key, both PEM, as byte strings. */
public record GoCertificate(String cert, String key) implements Value {
  @Override
  public GoType type() {
    return GoType.CERTIFICATE;
  }

  @Override
  public boolean isTrue() {
    return true;
  }

  @Override
  public String toString() {
    return "sprig.certificate";
  }
}
